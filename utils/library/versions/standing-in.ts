/** From this many characters on, a sentence that stands inside another is the same one, cut differently. */
const CUT_DIFFERENTLY = 8;
/** So many characters are looked through in a text; behind them nothing counts as found: such a text is another one. */
const MANY_CHARACTERS = 200_000_000;

/** Whether a sentence stands inside a text as it is, cut from no figure; short ones never count as standing there. */
export function standingIn(text: string): (key: string) => boolean {
  let looked = 0;
  return (key) => {
    if (key.length < CUT_DIFFERENTLY || looked > MANY_CHARACTERS) return false;
    looked += text.length;
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      if (!cutsFigure(text, at, key)) return true;
    }
    return false;
  };
}

function cutsFigure(text: string, at: number, key: string): boolean {
  const [before, end] = [text.slice(Math.max(0, at - 2), at), at + key.length];
  return (
    (/^\d/.test(key) && /(?:[\d△▲+-]|\d[.,])$/.test(before)) ||
    (/\d$/.test(key) && /^[.,]?\d/.test(text.slice(end, end + 2)))
  );
}
