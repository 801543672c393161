import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { sourceListOf } from '../../../../utils/actions/source-list-of.ts';
import { COPY_FORMATS, type CopyFormat } from '../../../../utils/article/settings.ts';
import type { Library } from '../../../../utils/library/library.ts';
import { anArticleWithId } from '../../../support/factories/article.ts';
import { emptyLibrary } from '../../../support/transfer.ts';
import { wordsIn } from '../../../support/words.ts';

const t = wordsIn('ko');
const IDS = ['korea.kr:156990003', 'korea.kr:156990001', 'korea.kr:gone', 'korea.kr:156990002'];

let library: Library;
beforeEach(async () => {
  library = emptyLibrary();
  const save = (id: string, agency: string) =>
    library.save(anArticleWithId(id, { agency, title: `글 ${id.slice(-1)}` }), { at: 1 });
  await save('156990001', '섬마을청');
  await save('156990002', '섬마을청');
  await save('156990003', '숲길관리청');
});

it.each(COPY_FORMATS)('names every article of a selection as %s', async (format) => {
  const { plain, html } = await sourceListOf(IDS, { format, t, library });
  // What 공공누리's short sentences name instead of a title: the agency, or the address.
  const short = {
    'kogl-short': ['섬마을청', '숲길관리청'],
    'kogl-source': ['0001', '0002', '0003'],
  };
  const names: Partial<Record<CopyFormat, string[]>> = short;
  for (const name of names[format] ?? ['글 1', '글 2', '글 3']) {
    expect(plain).toContain(name);
    expect(html).toContain(name);
  }
});

it('says the same sentence once', async () => {
  const { plain } = await sourceListOf(IDS, { format: 'kogl-short', t, library });
  expect(plain.match(/작성자:섬마을청/g)).toHaveLength(1);
});

it('groups by agency and licence', async () => {
  const { plain } = await sourceListOf(IDS, { format: 'quote', t, library });
  expect(plain.match(/^\[.*\]$/gm)).toEqual([
    '[섬마을청 · 공공누리 제1유형 (출처표시)]',
    '[숲길관리청 · 공공누리 제1유형 (출처표시)]',
  ]);
});
