import { ChangeList } from '../../components/ChangeList.tsx';
import type { Block } from '../../utils/article/block.ts';
import { compareTexts } from '../../utils/library/versions/compare-texts.ts';
import { nothing, type Story, story } from './story.ts';

const version = (...texts: string[]) => ({
  blocks: texts.map((text): Block => ({ type: 'paragraph', text })),
  removed: [],
});

const CHANGES = compareTexts(
  version(
    '물길 정류장은 7월 3일부터 320곳에 설치한다.',
    '설치비는 모두 12억 원이다.',
    '지방자치단체의 누리집에서 신청할 수 있다.',
    '장관은 현장을 찾는다.',
  ),
  version(
    '물길 정류장은 7월 10일부터 350곳에 설치한다.',
    '설치비는 모두 15억 원이다.',
    '지방자치단체의 누리집과 우체국에서 신청할 수 있다.',
    '문의는 120번으로 하면 된다.',
  ),
);

/** What changed since an article was saved. */
export const VERSIONS: Story[] = [
  story('ChangeList', 'every kind', () => <ChangeList changes={CHANGES} onShow={nothing} />),
  story('ChangeList', 'one', () => <ChangeList changes={CHANGES.slice(0, 1)} />),
];
