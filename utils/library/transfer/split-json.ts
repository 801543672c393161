/** One value of a JSON document's outermost object: of a key itself, or an element of the array that stands there. */
export interface JsonPart {
  key: string;
  /** The element's index, from 0; null for a value that is no array. */
  index: number | null;
  /** The value as JSON, not yet checked; null where it is longer or deeper than allowed. */
  text: string | null;
}

export interface JsonLimits {
  /** Characters of one value. */
  length: number;
  /** Brackets within brackets in one value. */
  depth: number;
}

/** The text is no JSON object. */
export class BrokenJson extends Error {}

const SIGN = /["{}[\],:]/g;
const STRING_SIGN = /["\\]/g;

/**
 * Takes a JSON object apart while it arrives, so that it never stands in memory whole. What stands between the values is
 * checked here; the values themselves whoever parses them checks. Linear in the text, without recursion.
 */
export class JsonSplitter {
  #depth = 0;
  #done = false;
  #key: string | null = null;
  /** The next element's index within the array of a key. */
  #index: number | null = null;
  /** The key's value was an array, which has ended. */
  #listed = false;
  #members = 0;
  #value = '';
  #unfit = false;
  #inString = false;
  /** The chunk before ended with the backslash of an escape. */
  #escaped = false;

  constructor(private readonly limits: JsonLimits) {}

  /** The values that end within this chunk. Throws BrokenJson. */
  *push(chunk: string): Generator<JsonPart> {
    let from = 0;
    let at = this.#escaped && chunk.length > 0 ? 1 : 0;
    if (chunk.length > 0) this.#escaped = false;
    for (;;) {
      const pattern = this.#inString ? STRING_SIGN : SIGN;
      pattern.lastIndex = at;
      const found = pattern.exec(chunk)?.index;
      if (found === undefined) break;
      at = found + 1;
      const sign = chunk[found] ?? '';
      if (this.#inString) {
        if (sign === '"') this.#inString = false;
        else if (at < chunk.length) at++;
        else this.#escaped = true;
      } else if (sign === '"') this.#inString = true;
      else if (this.#isBoundary(sign)) {
        this.#take(chunk.slice(from, found));
        from = at;
        yield* this.#cross(sign);
      }
    }
    this.#take(chunk.slice(from));
  }

  /** Says that nothing more comes. Throws BrokenJson where the object has not ended. */
  end(): void {
    if (!this.#done || this.#value.trim()) throw new BrokenJson('the object does not end');
  }

  /** Whether a sign ends what is being collected; counts the brackets that do not. */
  #isBoundary(sign: string): boolean {
    const level = this.#index === null ? 1 : 2;
    if (sign === ',') return this.#depth <= level;
    if (sign === ':') return this.#depth === 1 && this.#key === null;
    const opens = sign === '{' || sign === '[';
    if (opens && this.#depth === 0) return true;
    if (opens && sign === '[' && this.#isListStart()) return true;
    if (!opens && this.#depth === level) return true;
    this.#depth += opens ? 1 : -1;
    if (this.#depth - level > this.limits.depth) this.#unfit = true;
    return false;
  }

  /** The array of a key, not one within an element. */
  #isListStart(): boolean {
    return this.#depth === 1 && this.#index === null && this.#key !== null && !this.#value.trim();
  }

  #take(text: string): void {
    if (this.#value.length + text.length > this.limits.length) this.#unfit = true;
    if (this.#unfit) this.#value = '';
    else this.#value += text;
  }

  *#cross(sign: string): Generator<JsonPart> {
    if (this.#done || this.#depth === 0) this.#start(sign);
    else if (sign === ':') this.#key = this.#readKey();
    else if (sign === '[') this.#enter();
    else if (this.#index !== null) yield* this.#endElement(sign);
    else yield* this.#endMember(sign);
  }

  #start(sign: string): void {
    if (this.#done || sign !== '{' || this.#value.trim()) throw new BrokenJson('no object');
    this.#depth = 1;
    this.#value = '';
  }

  #enter(): void {
    if (this.#listed) throw new BrokenJson('two values for a key');
    this.#depth = 2;
    this.#index = 0;
    this.#value = '';
  }

  #readKey(): string {
    let key: unknown;
    try {
      key = JSON.parse(this.#value);
    } catch {}
    if (typeof key !== 'string') throw new BrokenJson('no key');
    this.#value = '';
    return key;
  }

  *#endElement(sign: string): Generator<JsonPart> {
    if (sign === '}' || sign === ':') throw new BrokenJson('an array ends wrongly');
    const index = this.#index ?? 0;
    const isEmpty = sign === ']' && index === 0 && !this.#unfit && !this.#value.trim();
    if (!isEmpty) yield this.#part(index);
    this.#index = index + 1;
    if (sign === ']') {
      this.#index = null;
      this.#depth = 1;
      this.#listed = true;
    }
    this.#value = '';
  }

  *#endMember(sign: string): Generator<JsonPart> {
    if (sign !== ',' && sign !== '}') throw new BrokenJson('a member ends wrongly');
    const blank = !this.#unfit && !this.#value.trim();
    if (this.#key === null) {
      if (!blank || sign !== '}' || this.#members > 0) throw new BrokenJson('no key');
    } else if (this.#listed) {
      if (!blank) throw new BrokenJson('two values for a key');
    } else yield this.#part(null);
    this.#members++;
    this.#key = null;
    this.#listed = false;
    this.#value = '';
    if (sign === '}') {
      this.#depth = 0;
      this.#done = true;
    }
  }

  #part(index: number | null): JsonPart {
    const text = this.#unfit ? null : this.#value;
    this.#unfit = false;
    return { key: this.#key ?? '', index, text };
  }
}
