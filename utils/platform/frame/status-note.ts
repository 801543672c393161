/** How long a note stays, in milliseconds: at least, and for each of its characters. */
const SHOWN_MS = 2500;
const SHOWN_MS_EACH = 60;

/** A screen reader hears a change of a status, not a status that arrives with its text. */
const SPEAK_AFTER_MS = 50;

/** Marks our element in the page: a second note takes the place of the first. */
const MARK = 'data-briefclip-note';

/**
 * Shows one sentence in the page for a moment. The reader asked for it: nothing else of ours is ever shown there. It
 * lives in a closed shadow root, takes no clicks and no focus, and leaves nothing behind. Styles are set on the elements
 * themselves, which no content security policy of a page refuses.
 */
export function showStatusNote(document: Document, sentence: string, language: string): void {
  const window = document.defaultView;
  if (!window) return;
  for (const former of document.querySelectorAll(`[${MARK}]`)) former.remove();
  const host = document.createElement('div');
  host.setAttribute(MARK, '');
  Object.assign(host.style, HOST_STYLE);
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.lang = language;
  Object.assign(status.style, NOTE_STYLE, colours(window), { opacity: '0' });
  host.attachShadow({ mode: 'closed' }).append(status);
  document.documentElement.append(host);
  window.setTimeout(() => {
    status.textContent = sentence;
    status.style.opacity = '1';
    if (!prefers(window, '(prefers-reduced-motion: reduce)')) {
      status.animate([{ opacity: 0 }, { opacity: 1 }], { duration: 120 });
    }
  }, SPEAK_AFTER_MS);
  const shown = Math.max(SHOWN_MS, SHOWN_MS_EACH * sentence.length);
  window.setTimeout(() => host.remove(), SPEAK_AFTER_MS + shown);
}

function prefers(window: Window, query: string): boolean {
  return window.matchMedia(query).matches;
}

function colours(window: Window): Partial<CSSStyleDeclaration> {
  return prefers(window, '(prefers-color-scheme: dark)')
    ? { color: '#f2f5f5', background: '#1d2829', borderColor: '#4a5b5d' }
    : { color: '#ffffff', background: '#123a40', borderColor: '#123a40' };
}

const HOST_STYLE: Partial<CSSStyleDeclaration> = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  right: '0',
  bottom: '24px',
  zIndex: '2147483647',
  display: 'flex',
  justifyContent: 'center',
  pointerEvents: 'none',
};

const NOTE_STYLE: Partial<CSSStyleDeclaration> = {
  boxSizing: 'border-box',
  maxWidth: 'min(480px, calc(100vw - 32px))',
  padding: '12px 16px',
  // Drawn as an outline where the reader forces colours, which drop the background.
  border: '1px solid',
  borderRadius: '8px',
  boxShadow: '0 4px 16px rgb(0 0 0 / 0.25)',
  font: '15px/1.5 system-ui, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", sans-serif',
  wordBreak: 'keep-all',
  overflowWrap: 'anywhere',
};
