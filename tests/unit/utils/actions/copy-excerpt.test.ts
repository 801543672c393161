import { expect, it, vi } from 'vitest';
import ko from '../../../../public/_locales/ko/messages.json';
import { copyExcerpt } from '../../../../utils/actions/copy-excerpt.ts';
import type { ClipboardContent } from '../../../../utils/article/excerpt.ts';
import { fail, ok, type Result } from '../../../../utils/article/failure.ts';
import { formatExcerpt } from '../../../../utils/attribution/excerpt.ts';
import { wordsFrom } from '../../../../utils/i18n/translate.ts';
import { anArticle } from '../../../support/factories/article.ts';

const t = wordsFrom(ko);

it('writes the excerpt with its credit before it lets go of the click', () => {
  const write = vi.fn(async (_: ClipboardContent): Promise<Result<void>> => ok(undefined));
  void copyExcerpt(anArticle(), ['한 문장.'], { format: 'markdown', t, write });
  expect(write).toHaveBeenCalledWith(formatExcerpt(anArticle(), ['한 문장.'], 'markdown', t));
});

it('passes on that the clipboard refused', async () => {
  const refused = fail('clipboard-refused', 'no focus');
  const write = async () => refused;
  expect(await copyExcerpt(anArticle(), [], { format: 'credit', t, write })).toBe(refused);
});
