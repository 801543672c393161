import type { ExcerptPart } from '../../article/excerpt.ts';
import { escapeMarkdown } from '../../text/escape.ts';
import { linesHtml, linkTarget, tableMarkdown } from '../../text/markup.ts';
import type { Credit } from '../credit.ts';
import type { Format, Source } from '../format.ts';
import { sourceLineWith } from './credit-lines.ts';

/** Two spaces before a line's end are Markdown's line break. */
const BREAK = '  \n';

function sourceMarkdown(credit: Credit): string {
  const title = `「[${escapeMarkdown(credit.title)}](${linkTarget(credit.link)})」`;
  const line = sourceLineWith(credit, title, escapeMarkdown);
  return [line, escapeMarkdown(credit.licence)].filter(Boolean).join(BREAK);
}

function quoted(parts: readonly ExcerptPart[], omission: string): string {
  return parts
    .flatMap((part) => {
      const text = part.rows
        ? tableMarkdown(part.rows, '> ')
        : `> “${escapeMarkdown(part.text).replaceAll('\n', `${BREAK}> `)}”`;
      return part.omission ? [`> ${escapeMarkdown(omission)}`, text] : [text];
    })
    .join('\n>\n');
}

/** Markdown is meant literally: the rich flavour shows the same characters. */
const literal = (plain: string): Source => ({ plain, html: linesHtml(plain) });

export const markdown: Format = {
  id: 'markdown',
  source: (credit) => literal(sourceMarkdown(credit)),
  copy(credit, parts, { t }) {
    const blocks = [quoted(parts, t('credit_omission')), `— ${sourceMarkdown(credit)}`];
    const { plain, html } = literal(blocks.filter(Boolean).join('\n\n'));
    return { plain, html: `<p>${html}</p>` };
  },
};
