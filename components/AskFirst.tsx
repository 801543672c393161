import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { useWords } from './words.ts';
import './ask-first.css';

interface AskFirstProps {
  /** What the button says that asks. */
  words: string;
  question: string;
  /** What the button says that deletes. */
  confirm: string;
  /** Whether it may be pressed yet. */
  ready?: boolean;
  /** Called whenever the question comes up. */
  onAsk?: () => void;
  onConfirm: () => void;
  /** What must be known before. */
  children: ComponentChildren;
}

/**
 * A button for what cannot be undone: it asks, and only the answer does it. The focus starts on the safe side, and the
 * last button stands where neither a double click nor a repeated Enter arrives.
 */
export function AskFirst(props: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setAsking(false);
    opener.current?.querySelector('button')?.focus();
  };
  const ask = () => {
    if (!asking) props.onAsk?.();
    setAsking(!asking);
  };
  return (
    <div class="ask-first">
      <div ref={opener}>
        <Button icon="delete" expanded={asking} onPress={ask}>
          {props.words}
        </Button>
      </div>
      {asking && (
        <Question
          {...props}
          onCancel={close}
          onConfirm={() => {
            close();
            props.onConfirm();
          }}
        />
      )}
    </div>
  );
}

function Question(props: AskFirstProps & { onCancel: () => void }) {
  const { t } = useWords();
  const { ready = true, onCancel } = props;
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <fieldset
      class="ask-question"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <legend>{props.question}</legend>
      {props.children}
      <div class="ask-choices">
        <Button onPress={onCancel}>{t('options_delete_cancel')}</Button>
        <Button look="danger" icon="delete" disabled={!ready} onPress={props.onConfirm}>
          {props.confirm}
        </Button>
      </div>
    </fieldset>
  );
}
