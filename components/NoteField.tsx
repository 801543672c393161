import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './note-field.css';

/** Milliseconds without typing after which a note is kept. */
export const NOTE_PAUSE_MS = 800;

/** The longest note, in UTF-16 units. */
const LONGEST = 20_000;

interface NoteFieldProps {
  label: string;
  value: string;
  /**
   * Called when typing pauses, when the field is left and when it goes away: only with a text that is new. `leaving`: the
   * page goes away, and there is no time to wait for anything.
   */
  onKeep: (note: string, leaving: boolean) => void;
  /** Lines that are seen at first; it grows with its text. */
  rows?: number;
}

/** A note of the reader's own. It keeps itself: nothing has to be pressed. */
export function NoteField({ label, value, onKeep, rows = 2 }: NoteFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const kept = useRef(value);
  const typed = useRef(value);
  const keep = (leaving: boolean) => {
    if (typed.current === kept.current) return;
    kept.current = typed.current;
    onKeep(typed.current, leaving);
  };
  const latest = useRef(keep);
  latest.current = keep;

  // What another window wrote shows here, unless something of one's own is on its way.
  useEffect(() => {
    if (typed.current !== kept.current) return;
    kept.current = value;
    typed.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => latest.current(false), NOTE_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const onLeave = () => latest.current(true);
    addEventListener('pagehide', onLeave);
    return () => {
      removeEventListener('pagehide', onLeave);
      latest.current(false);
    };
  }, []);

  return (
    <div class="note-field">
      <label class="label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        maxLength={LONGEST}
        value={text}
        onInput={(event) => {
          typed.current = event.currentTarget.value;
          setText(typed.current);
        }}
        onBlur={() => keep(false)}
      />
    </div>
  );
}
