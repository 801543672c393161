import { useState } from 'preact/hooks';
import { BulkBar } from '../../components/BulkBar.tsx';
import { ChooseLists } from '../../components/ChooseLists.tsx';
import { ChooseTags } from '../../components/ChooseTags.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Filed } from '../../components/Filed.tsx';
import { FilterChips } from '../../components/FilterChips.tsx';
import { FilterPanel } from '../../components/FilterPanel.tsx';
import KeepPanel from '../../components/KeepPanel.tsx';
import { ListForm } from '../../components/ListForm.tsx';
import { Menu } from '../../components/Menu.tsx';
import { SameName } from '../../components/SameName.tsx';
import type { Keeper, Kept } from '../../utils/article/keeper.ts';
import { listNames } from '../../utils/article/reading-list.ts';
import type { SavedArticle } from '../../utils/article/saved-article.ts';
import { NOTHING_TO_UNDO } from '../../utils/article/undo.ts';
import { LONG_TITLE } from './sample-article.ts';
import { LISTS, sampleSaved } from './sample-library.ts';
import { menu } from './sample-menu.ts';
import { nothing, type Story, story } from './story.ts';

const KEPT: Kept = { ok: true, value: { saved: undefined, undo: NOTHING_TO_UNDO } };
const KEEPER: Keeper = {
  choices: async () => ({ lists: LISTS, tags: ['공모전', '인사'] }),
  change: async () => KEPT,
  newList: async () => KEPT,
  undo: async () => KEPT,
};
const [SAVED] = sampleSaved(1);
const NAMES = listNames(LISTS);

function FiledStory({ saved }: { saved: SavedArticle }) {
  const [open, setOpen] = useState(false);
  return (
    <Filed
      saved={saved}
      names={NAMES}
      open={open}
      onToggle={() => setOpen(!open)}
      keeper={async () => KEEPER}
      onChange={nothing}
    />
  );
}

/** How things of the library are chosen, filed and found. */
export const CHOOSING: Story[] = [
  story('Menu', 'three', (t) => <Menu label={t('library_more')} items={menu(t)} />),
  story('Dialog', 'new list', (t) => (
    <Dialog title={t('library_new_list')} onClose={nothing}>
      <p>{t('library_lists_hint')}</p>
    </Dialog>
  )),
  story('ListForm', 'new', (t) => (
    <ListForm name="" others={[]} colour="blue" confirm={t('library_make_list')} onKeep={nothing} />
  )),
  story('ListForm', 'change', (t) => (
    <ListForm
      name={LONG_TITLE}
      others={[LONG_TITLE]}
      colour="red"
      confirm={t('library_keep_list')}
      onKeep={nothing}
    />
  )),
  story('SameName', 'taken', () => <SameName name={LONG_TITLE} others={[LONG_TITLE]} />),
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
  story('Filed', 'in a list, with tags', () => SAVED && <FiledStory saved={SAVED} />),
  story(
    'KeepPanel',
    'a library with lists',
    () => SAVED && <KeepPanel saved={SAVED} keeper={KEEPER} onChange={nothing} />,
  ),
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
];
