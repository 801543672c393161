import type { TextBlock } from '../article/block.ts';

/**
 * Official Korean marks structure with literal signs, from the outside in: □ then ㅇ or ○ then - then ·.
 * Source: 행정업무의 운영 및 혁신에 관한 규정 and the releases' own usage.
 */
const BULLETS: readonly (readonly [RegExp, number])[] = [
  [/^[□■◆◇▣▢❑❏◈]/, 1],
  [/^[○◦ㅇ●❍◎▷▶►▸▹☞]/, 2],
  [/^[-–—―−](?=\s)/, 3],
  [/^[·•∙‧・▪▫]/, 4],
];
const FOOTNOTE = /^(?:\*{1,3}|※|[¹²³]|†|주\d?\))/;
const HEADING = /^(?:<[^<>]{1,80}>|《[^《》]{1,80}》|【[^【】]{1,80}】|\[[^[\]]{1,40}\])$/;

/** What a line of text is, by the signs it begins with; headings of the page's own markup are for the caller. */
export function styleOf(text: string): Pick<TextBlock, 'type' | 'level'> {
  if (HEADING.test(text)) return { type: 'heading', level: 2 };
  if (FOOTNOTE.test(text)) return { type: 'footnote' };
  for (const [sign, level] of BULLETS) if (sign.test(text)) return { type: 'list', level };
  return { type: 'paragraph' };
}
