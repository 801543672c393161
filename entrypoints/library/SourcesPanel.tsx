import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { CopyByHand } from '../../components/CopyByHand.tsx';
import { CopyPreview } from '../../components/CopyPreview.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { messagePart } from '../../components/message-key.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { type Notice, StatusLine } from '../../components/StatusLine.tsx';
import { useWords } from '../../components/words.ts';
import type { ClipboardContent } from '../../utils/article/excerpt.ts';
import { COPY_FORMATS, type CopyFormat } from '../../utils/article/settings.ts';
import { failureKey } from '../../utils/i18n/failure-key.ts';
import type { TransferServices } from './transfer-services.ts';
import '../../components/transfer.css';

/** How many articles the preview names; the copy names all. */
const SHOWN = 30;

interface SourcesPanelProps {
  services: Pick<TransferServices, 'sources'>;
  ids: readonly string[];
}

/** 출처 목록 of the chosen articles: in which form, how that looks, and the copy. */
export function SourcesPanel({ services: { sources }, ids }: SourcesPanelProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [format, setFormat] = useState<CopyFormat | null>(null);
  const [preview, setPreview] = useState<ClipboardContent | null>(null);
  const [byHand, setByHand] = useState<ClipboardContent | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => void sources.format().then(setFormat), []);
  useEffect(() => {
    let wanted = format !== null;
    if (format)
      void sources.make(ids.slice(0, SHOWN), format).then((made) => wanted && setPreview(made));
    return () => {
      wanted = false;
    };
  }, [format]);
  // Nothing is drawn that would move when the preview comes.
  if (!format || !preview) return null;

  const say = (tone: Notice['tone'], text: string) =>
    setNotice((last) => ({ tone, text, turn: (last?.turn ?? 0) + 1 }));
  const copy = async () => {
    const content = await sources.make(ids, format);
    const result = await sources.write(content);
    const isRefused = !result.ok && result.failure.kind === 'clipboard-refused';
    setByHand(isRefused ? content : null);
    if (result.ok) say('done', t('library_sources_copied', [groupDigits(ids.length)]));
    else say('problem', t(isRefused ? 'copy_by_hand' : failureKey(result.failure.kind)));
  };
  const choose = (chosen: CopyFormat) => {
    setFormat(chosen);
    sources.rememberFormat(chosen);
  };
  const closeByHand = () => {
    setByHand(null);
    box.current?.focus();
  };
  return (
    <div class="transfer-panel transfer-sources" ref={box} tabIndex={-1}>
      {byHand ? (
        <CopyByHand content={byHand} onClose={closeByHand} />
      ) : (
        <>
          <SelectField
            label={t('popup_format')}
            labelShown
            options={COPY_FORMATS.map((value) => ({
              value,
              words: t(`format_${messagePart(value)}`),
            }))}
            chosen={format}
            onChoose={choose}
          />
          <CopyPreview content={preview} />
          <Button look="primary" icon="copy" onPress={copy}>
            {t('library_copy_sources')}
          </Button>
        </>
      )}
      <StatusLine notice={notice} />
    </div>
  );
}
