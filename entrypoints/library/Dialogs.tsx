import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import { ListForm } from '../../components/ListForm.tsx';
import { useWords } from '../../components/words.ts';
import type { Card } from '../../utils/article/card.ts';
import type { ReadingList } from '../../utils/article/reading-list.ts';
import { nextColour } from '../../utils/library/new-reading-list.ts';
import type { Acts } from './acts.ts';
import { Lists, Tags } from './Choosing.tsx';
import { hashOf } from './place.ts';
import type { LibraryServices } from './services.ts';
import type { LibraryState } from './state.ts';
import { useLater } from './use-later.ts';

/** Articles to be carried out or in. */
export type Carrying =
  /** null for everything. */
  | { kind: 'export'; ids: readonly string[] | null }
  /** The list's name; '' for a selection. */
  | { kind: 'share'; cards: readonly Card[]; name: string }
  | { kind: 'sources'; ids: readonly string[] }
  | { kind: 'import' };

/** What is asked in a window over the page. */
export type Asking =
  | { kind: 'new-list' | 'keys' | 'places' }
  | { kind: 'edit-list'; list: ReadingList }
  | { kind: 'lists' | 'tags'; ids: readonly string[] }
  | { kind: 'carry'; carrying: Carrying };

interface DialogsProps {
  asking: Asking;
  state: LibraryState;
  acts: Acts;
  services: LibraryServices;
  /** The drawer's content. */
  places: ComponentChild;
  onClose: () => void;
}

export function Dialogs(props: DialogsProps) {
  const { asking, state, acts, places, onClose } = props;
  const { t } = useWords();
  switch (asking.kind) {
    case 'places':
      return (
        <Dialog title={t('library_title')} place="side" onClose={onClose}>
          {places}
        </Dialog>
      );
    case 'keys':
      return (
        <Dialog title={t('popup_keys')} onClose={onClose}>
          <Keys />
        </Dialog>
      );
    case 'new-list':
      return (
        <Dialog title={t('library_new_list')} onClose={onClose}>
          <ListForm
            name=""
            others={state.lists.map(({ name }) => name)}
            colour={nextColour(state.lists)}
            confirm={t('library_make_list')}
            onKeep={async (name, colour) => {
              onClose();
              const list = await acts.newList(name, colour);
              if (list) location.hash = hashOf({ kind: 'list', list: list.id });
            }}
          />
        </Dialog>
      );
    case 'edit-list':
      return (
        <Dialog title={t('library_edit_list')} onClose={onClose}>
          <ListForm
            name={asking.list.name}
            others={state.lists.flatMap(({ id, name }) => (id === asking.list.id ? [] : name))}
            colour={asking.list.colour}
            confirm={t('library_keep_list')}
            onKeep={(name, colour) => {
              onClose();
              const said = { key: 'library_list_kept' as const, values: [name] };
              void acts.changeList(asking.list.id, { name, colour }, said);
            }}
          />
        </Dialog>
      );
    case 'carry':
      return (
        <Dialog title={t(CARRYING[asking.carrying.kind])} onClose={onClose}>
          <Carry {...props} carrying={asking.carrying} />
        </Dialog>
      );
    case 'lists':
      return (
        <Dialog title={t('library_to_lists')} onClose={onClose}>
          <Lists ids={asking.ids} state={state} acts={acts} />
        </Dialog>
      );
    case 'tags':
      return (
        <Dialog title={t('library_to_tags')} onClose={onClose}>
          <Tags ids={asking.ids} state={state} acts={acts} />
        </Dialog>
      );
  }
}

const CARRYING = {
  export: 'library_export',
  share: 'library_share',
  sources: 'credit_list',
  import: 'library_import',
} as const;

/** The forms are fetched when they are first wanted. */
function Carry({
  carrying,
  services,
  state,
  acts,
  onClose,
}: DialogsProps & { carrying: Carrying }) {
  const panels = useLater(async () => ({
    ...(await import('./TransferPanels.tsx')),
    ...(await import('./SourcesPanel.tsx')),
  }));
  const words = useWords();
  const [transfer] = useState(() => services.transfer(words));
  if (!panels) return null;
  switch (carrying.kind) {
    case 'import':
      return (
        <panels.ImportPanel
          services={transfer}
          onDone={(said, back) => {
            onClose();
            void acts.done(said, back);
          }}
        />
      );
    case 'export':
      return <panels.ExportPanel services={transfer} count={state.count} selected={carrying.ids} />;
    case 'sources':
      return <panels.SourcesPanel services={transfer} ids={carrying.ids} />;
    case 'share':
      return <panels.SharePanel services={transfer} cards={carrying.cards} name={carrying.name} />;
  }
}

function Keys() {
  const keys = useLater(() => import('./Keys.tsx'));
  return keys && <keys.default />;
}
