import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { CopyBar } from '../../components/CopyBar.tsx';
import { CopyByHand } from '../../components/CopyByHand.tsx';
import { CopyEditor } from '../../components/CopyEditor.tsx';
import { CopyOptions } from '../../components/CopyOptions.tsx';
import { CopyPanel } from '../../components/CopyPanel.tsx';
import { CopyPreview } from '../../components/CopyPreview.tsx';
import { COPY_SCOPES, type CopyActions, type CopyView } from '../../components/copy-view.ts';
import { prepareCopy } from '../../utils/actions/prepare-copy.ts';
import type { CopyFormat } from '../../utils/article/settings.ts';
import type { Translate } from '../../utils/article/words.ts';
import { sampleArticle } from './sample-article.ts';
import { nothing, type Story, story } from './story.ts';

/** Actions that do nothing. */
const NO_ACTIONS: CopyActions = {
  onScope: nothing,
  onFormat: nothing,
  onCopy: nothing,
  onEdit: nothing,
  onDraft: nothing,
  onPreview: nothing,
  onCloseByHand: nothing,
};

const article = sampleArticle();
const passages = [article.blocks[0], article.blocks[2]].map((block) => block?.text ?? '');
const copyIn = (format: CopyFormat, t: Translate, draft?: string) =>
  prepareCopy(
    article,
    { passages, at: null, ...(draft ? { draft } : {}) },
    { format, t, template: '', lines: null },
  );

/** A copy before it is made. */
export const sampleCopy = (fields: Partial<CopyView> = {}): CopyView => ({
  scopes: ['sentences', 'whole'],
  scope: 'sentences',
  chosen: 2,
  format: 'quote',
  onlySource: false,
  draft: null,
  changed: false,
  previewShown: false,
  preview: null,
  warnings: [],
  byHand: null,
  ...fields,
});

const views: [state: string, view: (t: Translate) => Partial<CopyView>][] = [
  ['sentences', () => ({})],
  ['something selected', () => ({ scopes: COPY_SCOPES, scope: 'selection' })],
  ['whole', () => ({ scope: 'whole' })],
  ['source', () => ({ format: 'apa' })],
  ['only the source', () => ({ format: 'credit', onlySource: true })],
  ['warning', (t) => ({ warnings: [t('terms_warn_non_commercial')] })],
  ['preview', (t) => ({ previewShown: true, preview: copyIn('quote', t).content })],
  ['nothing chosen', () => ({ previewShown: true, chosen: 0 })],
  [
    'edited, with warnings',
    (t) => ({
      draft: '고친 글',
      changed: true,
      previewShown: true,
      preview: copyIn('quote', t, '고친 글').content,
      warnings: [
        t('terms_warn_non_commercial'),
        t('terms_warn_no_changes', [t('credit_short_kogl_4')]),
      ],
    }),
  ],
  ['refused', (t) => ({ byHand: copyIn('quote', t).content })],
];

/** Preview and editor open as they do in the popup. */
function LiveBar({ fields, save }: { fields: Partial<CopyView>; save: string }) {
  const [view, setView] = useState(() => sampleCopy(fields));
  const change = (patch: Partial<CopyView>) => setView({ ...view, ...patch });
  const actions = {
    ...NO_ACTIONS,
    onEdit: () => change({ draft: view.draft === null ? '글' : null }),
    onPreview: () => change({ previewShown: !view.previewShown }),
  };
  return (
    <CopyBar view={view} actions={actions} keyHint="Enter">
      <Button icon="save" keyHint="S" onPress={nothing}>
        {save}
      </Button>
    </CopyBar>
  );
}

/** Everything about a copy. */
export const COPIES: Story[] = [
  ...views.map(([state, view]) =>
    story('CopyBar', state, (t) => <LiveBar fields={view(t)} save={t('popup_save')} />),
  ),
  story('CopyPanel', 'usual', () => <CopyPanel view={sampleCopy()} actions={NO_ACTIONS} />),
  story('CopyOptions', 'usual', () => <CopyOptions {...sampleCopy()} {...NO_ACTIONS} />),
  ...(['quote', 'html', 'markdown', 'footnote', 'bibtex'] as const).map((format) =>
    story('CopyPreview', format, (t) => <CopyPreview content={copyIn(format, t).content} />),
  ),
  story('CopyPreview', 'nothing chosen', () => <CopyPreview content={null} />),
  story('CopyEditor', 'as it stands', (t) => (
    <CopyEditor draft={copyIn('quote', t).text} changed={false} onDraft={nothing} />
  )),
  story('CopyEditor', 'changed', () => <CopyEditor draft="고친 글" changed onDraft={nothing} />),
  story('CopyByHand', 'usual', (t) => (
    <CopyByHand content={copyIn('quote', t).content} onClose={nothing} />
  )),
];
