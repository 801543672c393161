import { BarTable } from '../../components/BarTable.tsx';
import { addIcons } from '../../components/Icon.tsx';
import { LibraryPlaces } from '../../components/LibraryPlaces.tsx';
import { LibraryRow } from '../../components/LibraryRow.tsx';
import { ListChip } from '../../components/ListChip.tsx';
import { LIBRARY_ICONS } from '../../components/library-icon-nodes.ts';
import { MarkedText } from '../../components/MarkedText.tsx';
import { TrashItem } from '../../components/TrashItem.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import type { Card } from '../../utils/article/card.ts';
import { MARK_COLOURS } from '../../utils/article/highlight.ts';
import type { Translate } from '../../utils/article/words.ts';
import { LONG_TITLE } from './sample-article.ts';
import { LISTS, sampleLibrary } from './sample-library.ts';
import { menu } from './sample-menu.ts';
import { nothing, type Story, story } from './story.ts';

addIcons(LIBRARY_ICONS);

const items = sampleLibrary(4);
const [first] = items;
if (!first) throw new Error('There is a sample');

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
  story('VirtualList', 'four', (t) => (
    <div>
      <VirtualList
        label={t('library_list')}
        look="row-list"
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
