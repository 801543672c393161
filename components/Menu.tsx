import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { HAS_POPOVER } from './has-popover.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-nodes.ts';
import './menu.css';

export interface MenuItem {
  words: string;
  icon: IconName;
  onChoose: () => void;
  disabled?: boolean;
  /** Keys that do the same. */
  keys?: string;
}

interface MenuProps {
  /** What the button is called, and the menu. */
  label: string;
  icon?: IconName;
  /** Asked for whenever the menu opens. */
  items: () => readonly MenuItem[];
  /** Whether Tab stops at the button; where false, something beside it leads there. */
  tabbable?: boolean;
}

/** Pixels that stay free between a menu and the edge of the window. */
const MARGIN = 8;

/** A button with a menu, as the ARIA Authoring Practices describe it: arrows move, Escape and Tab close. */
export function Menu({ label, icon = 'more', items, tabbable = true }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (focusBack: boolean) => {
    setOpen(false);
    if (focusBack) button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="button button-quiet button-picture menu-button"
        ref={button}
        tabIndex={tabbable ? undefined : -1}
        title={label}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open && <MenuList id={id} label={label} items={items()} button={button} onClose={close} />}
    </>
  );
}

interface MenuListProps {
  id: string;
  label: string;
  items: readonly MenuItem[];
  button: { readonly current: HTMLButtonElement | null };
  onClose: (focusBack: boolean) => void;
}

function MenuList({ id, label, items, button, onClose }: MenuListProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    // Above everything else, whatever clips or moves what is around.
    element.showPopover?.();
    if (button.current) placeBeside(element, button.current);
    entries(element)[0]?.focus();
    const onDown = (event: Event) => {
      const target = event.target as Node;
      if (!element.contains(target) && !button.current?.contains(target)) onClose(false);
    };
    const onScroll = (event: Event) => !element.contains(event.target as Node) && onClose(true);
    addEventListener('pointerdown', onDown, true);
    addEventListener('scroll', onScroll, true);
    return () => {
      removeEventListener('pointerdown', onDown, true);
      removeEventListener('scroll', onScroll, true);
    };
  }, []);
  const onKey = (event: KeyboardEvent) => {
    if (!menu.current) return;
    const handled = moveIn(entries(menu.current), event.key);
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    if (handled || event.key === 'Escape') event.preventDefault();
    // The keys of the page behind must not act on what a menu is asked.
    event.stopPropagation();
  };
  return (
    <div
      class="menu"
      id={id}
      ref={menu}
      role="menu"
      popover={HAS_POPOVER ? 'manual' : undefined}
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKey}
    >
      {items.map((item) => (
        <button
          type="button"
          class="menu-item"
          role="menuitem"
          key={item.words}
          tabIndex={-1}
          aria-disabled={item.disabled}
          aria-keyshortcuts={item.keys}
          onClick={() => {
            if (item.disabled) return;
            onClose(true);
            item.onChoose();
          }}
        >
          <Icon name={item.icon} />
          <span>{item.words}</span>
          {item.keys && (
            <span class="key-hint" aria-hidden="true">
              {item.keys}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

const entries = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];

/** Lets the focus go where a key of a menu leads; false for a key that leads nowhere. */
function moveIn(items: readonly HTMLElement[], key: string): boolean {
  const at = items.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[key];
  if (next === undefined) return false;
  items[next]?.focus();
  return true;
}

/** Below the button, or above where there is more room; never beyond the window. */
function placeBeside(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const below = box.bottom + offsetHeight + MARGIN <= innerHeight;
  const top = below ? box.bottom : Math.max(MARGIN, box.top - offsetHeight);
  const left = Math.max(
    MARGIN,
    Math.min(box.right - offsetWidth, innerWidth - offsetWidth - MARGIN),
  );
  menu.style.insetBlockStart = `${top}px`;
  menu.style.insetInlineStart = `${left}px`;
}
