/** What a person would look for: something to press, by its role and its name. */
export interface Wanted {
  role: 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'combobox' | 'option' | 'any';
  /** The accessible name, or a part of it. */
  name: string;
}

/** What a page keeps between aiming and asking how the press went. */
interface Aimed {
  briefclipAim?: { state: string; end: () => void } | undefined;
}

/** Where to press, in CSS pixels of the viewport, or why nothing can be pressed yet. */
export type Aim = { x: number; y: number } | { why: string };

/**
 * Runs in a page: finds a visible, enabled element by role and name, brings it into view and gives its middle. The next
 * press is kept from everything else: a page that moves between aiming and pressing would get a press that nobody meant.
 */
export function aimAt(wanted: Wanted): Aim {
  const selectors: Record<string, string> = {
    button: 'button, summary, [role="button"], input[type="button"], input[type="submit"]',
    link: 'a[href], [role="link"]',
    radio: 'input[type="radio"], [role="radio"]',
    checkbox: 'input[type="checkbox"], [role="checkbox"], [role="switch"]',
    textbox: 'input:not([type]), input[type="text"], input[type="search"], textarea',
    combobox: 'select, [role="combobox"]',
    option: '[role="option"], [role="menuitem"], [role="menuitemradio"]',
    any: 'button, summary, a[href], input, select, textarea, label, [role]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const labelsOf = (element: Element) =>
    'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const nameOf = (element: Element) => {
    const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    return (
      plain(element.getAttribute('aria-label')) ||
      plain(ids.map((id) => document.getElementById(id)?.textContent).join(' ')) ||
      plain(
        labelsOf(element)
          .map((label) => label.textContent)
          .join(' '),
      ) ||
      plain(element.textContent) ||
      plain(element.getAttribute('title'))
    );
  };
  const shown = (node: EventTarget | null | undefined) =>
    node instanceof Element ? node.outerHTML.slice(0, 120) : String(node);
  const guard = (targets: Element[]) => {
    const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    const aim = { state: 'aimed', end: () => {} };
    const judge = (event: Event) => {
      // What the page does by itself is nobody's press.
      if (!event.isTrusted) return;
      const path = event.composedPath();
      const isHit = targets.some((target) => path.includes(target));
      const missed = `The ${event.type} met ${shown(path[0])}`;
      if (aim.state === 'aimed') aim.state = isHit ? 'down' : missed;
      // What moves while it is pressed gets no click: the press is to be made again.
      if (aim.state === 'down' && event.type === 'click') aim.state = isHit ? 'hit' : missed;
      if (aim.state === 'down' || aim.state === 'hit') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of kinds) window.addEventListener(kind, judge, true);
    aim.end = () => {
      for (const kind of kinds) window.removeEventListener(kind, judge, true);
    };
    const room = window as Aimed;
    room.briefclipAim?.end();
    room.briefclipAim = aim;
  };
  const all = [...document.querySelectorAll(selectors[wanted.role] ?? '*')];
  const found = all.filter(
    (element) =>
      !element.matches(':disabled, [aria-disabled="true"]') &&
      nameOf(element).includes(wanted.name),
  );
  const exact = found.filter((element) => nameOf(element) === wanted.name);
  let why = `${location.pathname} has only: ${all.map(nameOf).join(' | ')}`;
  for (const element of exact.length > 0 ? exact : found) {
    // Radio buttons and boxes are often drawn by their label.
    for (const target of [element, ...labelsOf(element)]) {
      // In the middle where something that stays at an edge lies over it.
      for (const block of ['nearest', 'center'] as const) {
        target.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
        const box = target.getBoundingClientRect();
        const x = box.x + box.width / 2;
        const y = box.y + box.height / 2;
        const top = document.elementFromPoint(x, y);
        if (box.width > 1 && top && (target.contains(top) || top.contains(target))) {
          guard([element, ...labelsOf(element), top]);
          return { x, y };
        }
        why = `At ${x}, ${y}, ${box.width} wide, is ${shown(top)}`;
      }
    }
  }
  return { why };
}

/** Runs in a page: 'hit', or what the press met instead. A page that is new has forgotten: then it was hit. */
export function pressed(): string {
  const room = window as Aimed;
  const state = room.briefclipAim?.state ?? 'hit';
  if (state === 'aimed' || state === 'down') throw new Error(`The press is ${state}`);
  room.briefclipAim?.end();
  room.briefclipAim = undefined;
  return state;
}

/**
 * Runs in a page: selects the text of the first element that holds it and gives the middle of the selection's first
 * line, once the page has heard of it: it hears later than it has the selection, and a press may come between.
 */
export async function selectText(text: string): Promise<{ x: number; y: number } | null> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const whole = nodes.map((node) => node.data).join('');
  const start = whole.indexOf(text);
  if (start < 0) return null;
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (start + text.length > at && start + text.length <= next) {
      range.setEnd(node, start + text.length - at);
    }
    at = next;
  }
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const heard = new Promise((done) => {
    document.addEventListener('selectionchange', done, { once: true });
  });
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  await heard;
  const line = range.getClientRects()[0];
  return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : null;
}
