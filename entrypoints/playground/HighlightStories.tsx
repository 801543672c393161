import { HighlightList } from '../../components/HighlightList.tsx';
import { HighlightTools } from '../../components/HighlightTools.tsx';
import { NoteField } from '../../components/NoteField.tsx';
import { type Highlight, MARK_COLOURS } from '../../utils/article/highlight.ts';
import { LONG_TITLE } from './sample-article.ts';
import { nothing, type Story, story } from './story.ts';

export const HIGHLIGHTS: readonly Highlight[] = MARK_COLOURS.map((colour, index) => ({
  id: colour,
  quote: index === 1 ? LONG_TITLE : '물길 정류장은 7월 3일부터 320곳에 설치한다.',
  prefix: '',
  suffix: '',
  place: index === 2 ? null : { block: index, start: 0, end: 12 },
  colour,
  note: index === 0 ? '시행일 확인' : '',
  madeAt: 0,
}));

const acts = { onShow: nothing, onCopy: nothing, onRemove: nothing, onChange: nothing };

/** What readers mark and write. */
export const HIGHLIGHTED: Story[] = [
  story('HighlightTools', 'usual', () => <HighlightTools onHighlight={nothing} />),
  story('HighlightList', 'every colour', () => <HighlightList highlights={HIGHLIGHTS} {...acts} />),
  story('NoteField', 'empty', (t) => (
    <NoteField label={t('highlight_note')} value="" onKeep={nothing} />
  )),
  story('NoteField', 'long', (t) => (
    <NoteField label={t('highlight_note')} value={LONG_TITLE.repeat(9)} onKeep={nothing} />
  )),
];
