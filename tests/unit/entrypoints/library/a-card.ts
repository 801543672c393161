import { type Card, cardOf } from '../../../../utils/article/card.ts';
import { type Marks, NO_MARKS } from '../../../../utils/article/marks.ts';
import { aSavedArticle } from '../../../support/factories/saved-article.ts';

/** A card with this id; the fields tell what is special. */
export const aCard = (
  id: string,
  fields: Partial<Omit<Card, 'marks'>> = {},
  marks: Partial<Marks> = {},
): Card => ({ ...cardOf(aSavedArticle()), id, ...fields, marks: { ...NO_MARKS, ...marks } });
