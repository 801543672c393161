import type { MenuItem } from '../../components/Menu.tsx';
import type { Translate } from '../../utils/article/words.ts';
import { nothing } from './story.ts';

/** What a menu of the library may hold. */
export const menu = (t: Translate) => (): MenuItem[] => [
  { words: t('library_mark_read'), icon: 'read', keys: 'U', onChoose: nothing },
  { words: t('library_move_up'), icon: 'up', disabled: true, onChoose: nothing },
  { words: t('library_to_trash'), icon: 'delete', onChoose: nothing },
];
