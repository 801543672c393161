import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice.tsx';
import { CopySample } from '../../components/CopySample.tsx';
import { messagePart } from '../../components/message-key.ts';
import { TemplateEditor } from '../../components/TemplateEditor.tsx';
import { useWords } from '../../components/words.ts';
import { COPY_FORMATS, type Settings } from '../../utils/article/settings.ts';
import { sampleHead, samplePassages } from './sample.ts';
import { lackWords, placeholders, problemWords } from './template-words.ts';

/** What makes copies; fetched once the page is drawn. */
export type CopyMaker = Pick<
  typeof import('../../utils/attribution/formats.ts'),
  'formatCopy' | 'previewTemplate'
>;

interface CopySettingsProps {
  settings: Settings;
  change: (patch: Partial<Settings>) => Promise<unknown>;
  loadCopyMaker: () => Promise<CopyMaker>;
}

/** In which form copies are made, each shown on a sample, and the reader's own form. */
export function CopySettings({ settings, change, loadCopyMaker }: CopySettingsProps) {
  const { t } = useWords();
  const [maker, setMaker] = useState<CopyMaker | null>(null);
  useEffect(() => void loadCopyMaker().then((loaded) => setMaker(() => loaded)), [loadCopyMaker]);
  const { copyFormat, copyTemplate: template } = settings;
  const sample = maker?.formatCopy(sampleHead(t), samplePassages(t), copyFormat, t, { template });
  return (
    <>
      <section class="options-formats">
        <h2>{t('options_format')}</h2>
        <div class="options-sample">
          <CopySample label={t('options_sample')} text={sample?.plain ?? null} />
        </div>
        <Choice
          legend={t('options_format')}
          shape="list"
          options={COPY_FORMATS.map((value) => ({
            value,
            words: t(`format_${messagePart(value)}`),
            hint: t(`format_${messagePart(value)}_hint`),
          }))}
          chosen={copyFormat}
          onChoose={(chosen) => void change({ copyFormat: chosen })}
        />
      </section>
      <section>
        <h2>{t('template_title')}</h2>
        <p class="options-hint">{t('template_hint')}</p>
        <OwnForm settings={settings} change={change} maker={maker} />
      </section>
    </>
  );
}

interface OwnFormProps extends Pick<CopySettingsProps, 'settings' | 'change'> {
  maker: CopyMaker | null;
}

/** The form as it is written; one that cannot be read is not kept, so that no copy goes without its source. */
function OwnForm({ settings, change, maker }: OwnFormProps) {
  const { t, language } = useWords();
  const standard = t('format_template_default');
  const kept = settings.copyTemplate;
  const [form, setForm] = useState(kept || standard);
  const sent = useRef(new Set([kept]));
  useEffect(() => {
    // Settings that were changed elsewhere, not the echo of what is typed here.
    if (!sent.current.has(kept)) setForm(kept || standard);
    sent.current.add(kept);
  }, [kept, standard]);
  const preview = useMemo(
    () => maker?.previewTemplate(form, sampleHead(t), samplePassages(t), t),
    [maker, form, t],
  );
  const write = (next: string) => {
    setForm(next);
    const checked = maker?.previewTemplate(next, sampleHead(t), samplePassages(t), t);
    if (!checked?.ok) return;
    const copyTemplate = next.trim() === standard.trim() ? '' : next;
    sent.current.add(copyTemplate);
    void change({ copyTemplate });
  };
  const problems = preview && !preview.ok ? preview.problems : [];
  return (
    <TemplateEditor
      form={form}
      placeholders={placeholders(language)}
      problems={problems.map((problem) => problemWords(problem, form, t))}
      lack={preview?.ok ? lackWords(preview.missing, t, language) : ''}
      sample={preview?.ok ? preview.content.plain : null}
      isDefault={form.trim() === standard.trim()}
      onChange={write}
      onReset={() => write(standard)}
    />
  );
}
