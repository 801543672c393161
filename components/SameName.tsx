import { useWords } from './words.ts';

interface SameNameProps {
  /** What is being typed. */
  name: string;
  /** The names of the other lists. */
  others: readonly string[];
}

/** Says so where a list has that name already; two of one name may be wanted. Always there, so that it is heard. */
export function SameName({ name, others }: SameNameProps) {
  const { t } = useWords();
  const typed = comparable(name);
  const isTaken = typed !== '' && others.some((other) => comparable(other) === typed);
  return (
    <p class="field-hint" role="status">
      {isTaken && t('library_list_same_name')}
    </p>
  );
}

const comparable = (name: string): string => name.trim().normalize().toLowerCase();
