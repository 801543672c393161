const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** How many of the elements that had the focus last are remembered. */
const REMEMBERED = 8;

/** What had the focus, and where it stood then. */
interface Stand {
  element: Element;
  /** The list that it was in, or its parent. */
  group: Element | null;
  /** All that could take the focus, in the order of the document. */
  order: readonly HTMLElement[];
}

/**
 * When an element is taken out of the page with the focus in it, a browser lets the focus fall to the body, and a screen
 * reader begins anew. This hands it on: to the next element of the same group, else to what had the focus before, else to
 * what is near. What looks after the focus itself comes first. Gives what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Stand | null = null;
  let before: HTMLElement[] = [];
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    last = standOf(target, root);
    before = [target, ...before.filter((one) => one !== target)].slice(0, REMEMBERED);
  };
  // Where a press beside everything took the focus away, nothing was lost.
  const onBlur = ({ target }: FocusEvent) => {
    setTimeout(() => {
      const isLeft = last?.element === target && last?.element.isConnected;
      if (isLeft && document.activeElement === document.body) last = null;
    });
  };
  const isLost = () =>
    last !== null && !last.element.isConnected && document.activeElement === document.body;
  const handOn = () => {
    if (!last || !isLost()) return;
    const lost = last;
    last = null;
    [...besides(lost, lost.group), ...before, ...besides(lost, root)].some(takesFocus);
  };
  const observer = new MutationObserver(() => {
    if (isLost()) setTimeout(handOn);
  });
  root.addEventListener('focusin', onFocus);
  root.addEventListener('focusout', onBlur);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', onFocus);
    root.removeEventListener('focusout', onBlur);
    observer.disconnect();
  };
}

function standOf(element: Element, root: HTMLElement): Stand {
  const group = element.closest('ul') ?? element.parentElement;
  return { element, group, order: [...root.querySelectorAll<HTMLElement>(FOCUSABLE)] };
}

/** What stands after a lost element in a group, the nearest first, then what stood before it. */
function besides({ element, order }: Stand, group: Element | null): HTMLElement[] {
  const at = order.indexOf(element as HTMLElement);
  const near = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0)).reverse()];
  return near.filter((one) => group?.contains(one));
}

/** It does not when it is disabled, hidden or gone. Nothing scrolls: the reader may be looking elsewhere. */
function takesFocus(element: HTMLElement): boolean {
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}
