import { BarTable } from '../../components/BarTable.tsx';
import { BulkBar } from '../../components/BulkBar.tsx';
import { ChooseLists } from '../../components/ChooseLists.tsx';
import { ChooseTags } from '../../components/ChooseTags.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { FilterChips } from '../../components/FilterChips.tsx';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import { LibraryPlaces } from '../../components/LibraryPlaces.tsx';
import { LibraryRow } from '../../components/LibraryRow.tsx';
import { ListChip } from '../../components/ListChip.tsx';
import { ListForm } from '../../components/ListForm.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import { Menu, type MenuItem } from '../../components/Menu.tsx';
import { TrashItem } from '../../components/TrashItem.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import type { Card } from '../../utils/article/card.ts';
import { MARK_COLOURS } from '../../utils/article/highlight.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import type { Translate } from '../../utils/article/words.ts';
import { LONG_TITLE, sampleLibrary } from './samples.ts';
import { nothing, type Story, story } from './story.ts';

const items = sampleLibrary(4);
const [first] = items;
if (!first) throw new Error('There is a sample');

const LISTS: ReadingList[] = ['청년 정책', '기사에 쓸 자료', LONG_TITLE].map((name, index) => ({
  id: String(index),
  name,
  colour: MARK_COLOURS[index] ?? 'grey',
  order: `a${index}`,
  madeAt: index,
}));

const menu = (t: Translate) => (): MenuItem[] => [
  { words: t('library_mark_read'), icon: 'read', keys: 'U', onChoose: nothing },
  { words: t('library_move_up'), icon: 'up', disabled: true, onChoose: nothing },
  { words: t('library_to_trash'), icon: 'delete', onChoose: nothing },
];

const row = (
  t: Translate,
  fields: Partial<Card> = {},
  props: Partial<Parameters<typeof LibraryRow>[0]> = {},
) => (
  <LibraryRow
    card={{ ...first, ...fields }}
    href="#"
    lists={[]}
    chosen={false}
    current
    open={false}
    menu={menu(t)}
    onOpen={nothing}
    onChoose={nothing}
    onStar={nothing}
    {...props}
  />
);

const marked: Card['marks'] = {
  ...first.marks,
  starred: true,
  readAt: 1,
  note: '기억할 것',
  tags: ['공모전', '인사', '조직', '청년', '통계', '학술회의'],
};

/** The parts of the library page. */
export const LIBRARY: Story[] = [
  story('LibraryRow', 'unread', (t) => row(t)),
  story('LibraryRow', 'read, starred, in lists, tagged', (t) =>
    row(t, { marks: marked }, { lists: LISTS }),
  ),
  story('LibraryRow', 'long title, chosen, to be dragged', (t) =>
    row(t, { title: LONG_TITLE }, { chosen: true, onGrip: nothing }),
  ),
  story('LibraryRow', 'open beside the list', (t) => row(t, {}, { open: true })),
  story('LibraryRow', 'found', (t) =>
    row(
      t,
      {},
      {
        found: {
          title: [{ start: 1, end: 5 }],
          snippet: { text: '…모색하는 뜻깊은 행사를 개최한다.', marks: [{ start: 5, end: 8 }] },
        },
      },
    ),
  ),
  story('LibraryRow', 'only the address', (t) =>
    row(t, { capturedAt: null, lead: '', title: '', agency: '', publishedDate: '', kind: null }),
  ),
  story('MarkedText', 'two marks', () => (
    <p>
      <MarkedText
        text="청년 월세 지원"
        marks={[
          { start: 0, end: 2 },
          { start: 6, end: 8 },
        ]}
      />
    </p>
  )),
  story('ListChip', 'every colour', () => (
    <p>
      {MARK_COLOURS.map((colour) => (
        <ListChip key={colour} name={colour} colour={colour} />
      ))}
    </p>
  )),
  ...(['usual', 'first steps'] as const).map((state) =>
    story('LibraryPlaces', state, (t) => (
      <LibraryPlaces
        places={[
          { href: '#all', words: t('library_all'), count: 10000, current: true, icon: 'library' },
          { href: '#unread', words: t('library_unread'), count: 3, current: false, icon: 'unread' },
        ]}
        lists={
          state === 'usual'
            ? LISTS.slice(0, 1).map((list) => ({
                id: list.id,
                href: `#list/${list.id}`,
                words: LONG_TITLE,
                count: 12,
                current: false,
                colour: list.colour,
                menu: menu(t),
              }))
            : []
        }
        tags={
          state === 'usual'
            ? [{ href: '#tag/공모전', words: '#공모전', count: 2, current: false }]
            : []
        }
        others={[
          {
            href: '#trash',
            words: t('library_trash'),
            count: null,
            current: false,
            icon: 'delete',
          },
        ]}
        actions={[{ words: t('library_import'), icon: 'import', onChoose: nothing }]}
        onNewList={nothing}
        onMoveList={nothing}
      />
    )),
  ),
  story('BarTable', 'two values', (t) => (
    <BarTable
      title={t('look_months')}
      columns={[t('look_month'), t('look_saved'), t('look_read')]}
      rows={[
        { name: '2026.10', values: [0, 0] },
        { name: '2026.11', values: [12000, 30] },
      ]}
    />
  )),
  story('BarTable', 'one value', (t) => (
    <BarTable
      title={t('look_agencies')}
      columns={[t('library_filter_agency'), t('look_saved')]}
      rows={[{ name: LONG_TITLE, values: [3] }]}
    />
  )),
  story('Menu', 'three', (t) => <Menu label={t('library_more')} items={menu(t)} />),
  story('Dialog', 'new list', (t) => (
    <Dialog title={t('library_new_list')} onClose={nothing}>
      <p>{t('library_lists_hint')}</p>
    </Dialog>
  )),
  story('ListForm', 'new', (t) => (
    <ListForm name="" colour="blue" confirm={t('library_make_list')} onKeep={nothing} />
  )),
  story('ListForm', 'change', (t) => (
    <ListForm name={LONG_TITLE} colour="red" confirm={t('library_keep_list')} onKeep={nothing} />
  )),
  story('ChooseLists', 'in one, some in another', () => (
    <ChooseLists
      lists={LISTS}
      held={(list) => 2 - Number(list)}
      count={2}
      onPut={nothing}
      onNew={nothing}
    />
  )),
  story('ChooseLists', 'no list yet', () => (
    <ChooseLists lists={[]} held={() => 0} count={1} onPut={nothing} onNew={nothing} />
  )),
  story('ChooseTags', 'two', () => (
    <ChooseTags
      tags={[
        ['공모전', 2],
        ['인사', 1],
      ]}
      count={2}
      known={['공모전', '인사', '청년']}
      onAdd={nothing}
      onRemove={nothing}
    />
  )),
  story('FilterPanel', 'usual', (t) => (
    <FilterPanel
      groups={[
        {
          key: 'agencies',
          label: t('library_filter_agency'),
          options: [{ value: '인사혁신처', words: '인사혁신처 (3)' }],
          onAdd: nothing,
        },
      ]}
      from=""
      until="2026-11-20"
      onDates={nothing}
    />
  )),
  story('FilterChips', 'two', (t) => (
    <FilterChips
      chips={[
        { key: 'agency', words: '인사혁신처', onRemove: nothing },
        { key: 'from', words: t('library_from_day', ['2026.11.01']), onRemove: nothing },
      ]}
      onClear={nothing}
    />
  )),
  story('BulkBar', 'three of twelve', (t) => (
    <BulkBar
      chosen={3}
      shown={12}
      actions={menu(t)()}
      more={menu(t)()}
      onAll={nothing}
      onNone={nothing}
    />
  )),
  story('VirtualList', 'four', (t) => (
    <div>
      <VirtualList
        label={t('library_list')}
        ids={items.map(({ id }) => id)}
        at={first.id}
        estimate={120}
        scroller={{ current: null }}
        covered={() => 0}
        handle={{ current: null }}
        item={(id) => id}
      />
    </div>
  )),
  story('TrashItem', 'one', () => (
    <TrashItem
      item={{ ...first, trashedAt: first.savedAt }}
      goesAt={first.savedAt + 30 * 864e5}
      onRestore={nothing}
    />
  )),
  story('UndoToast', 'nothing', () => <UndoToast saying={null} onClose={nothing} />),
  ...(['done', 'problem'] as const).map((tone) =>
    story('UndoToast', tone, (t) => (
      <UndoToast
        saying={{
          words: tone === 'done' ? t('library_deleted', [first.title]) : t('failure_storage_full'),
          tone,
          turn: 1,
        }}
        onUndo={tone === 'done' ? nothing : undefined}
        onClose={nothing}
      />
    )),
  ),
];
