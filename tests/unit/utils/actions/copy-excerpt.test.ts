import { expect, it, vi } from 'vitest';
import ko from '../../../../public/_locales/ko/messages.json';
import { copyExcerpt } from '../../../../utils/actions/copy-excerpt.ts';
import type { ClipboardContent } from '../../../../utils/article/excerpt.ts';
import { fail, ok, type Result } from '../../../../utils/article/failure.ts';
import { COPY_FORMATS } from '../../../../utils/article/settings.ts';
import { formatExcerpt } from '../../../../utils/attribution/excerpt.ts';
import { formatCopy } from '../../../../utils/attribution/formats.ts';
import { wordsFrom } from '../../../../utils/i18n/translate.ts';
import { anArticle } from '../../../support/factories/article.ts';

const t = wordsFrom(ko);

it('writes the excerpt with its credit before it lets go of the click', () => {
  const write = vi.fn(async (_: ClipboardContent): Promise<Result<void>> => ok(undefined));
  void copyExcerpt(anArticle(), ['한 문장.'], { format: 'markdown', t, write });
  expect(write).toHaveBeenCalledWith(formatExcerpt(anArticle(), ['한 문장.'], 'markdown', t));
});

it.each(COPY_FORMATS)('writes %s', async (format) => {
  const write = vi.fn(async (_: ClipboardContent): Promise<Result<void>> => ok(undefined));
  const excerpt = { parts: [{ text: '한 문장.' }], edited: true, link: 'https://www.korea.kr/a#b' };
  const template = '{제목}: {본문}';
  await copyExcerpt(anArticle(), excerpt, { format, t, template, write });
  const content = formatCopy(anArticle(), excerpt, format, t, { template });
  expect(write.mock.calls).toEqual([[content]]);
});

it('passes on that the clipboard refused', async () => {
  const refused = fail('clipboard-refused', 'no focus');
  const write = async () => refused;
  expect(await copyExcerpt(anArticle(), [], { format: 'credit', t, write })).toBe(refused);
});
