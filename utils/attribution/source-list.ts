import type { ArticleHead } from '../article/article.ts';
import type { ClipboardContent } from '../article/excerpt.ts';
import type { LicenceType } from '../article/licence.ts';
import { LICENCE_TYPES } from '../article/licence.ts';
import type { CopyFormat } from '../article/settings.ts';
import type { Translate } from '../article/words.ts';
import { escapeHtml, escapeMarkdown } from '../text/escape.ts';
import { linesHtml } from '../text/markup.ts';
import { type Credit, creditOf } from './credit.ts';
import type { CopyOptions } from './excerpt.ts';
import type { Format, FormatContext } from './format.ts';
import { formatOf } from './formats.ts';

interface Group {
  agency: string;
  type: LicenceType;
  credits: Credit[];
}

/** Code units rise with 가나다, so no locale is needed, and the order is the same everywhere. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By agency (those without a name last), then licence, then date (undated last) and title; each article once. */
function groups(credits: readonly Credit[]): Group[] {
  const found = new Map<string, Group>();
  const once = new Map(credits.map((credit) => [credit.url, credit]));
  for (const credit of once.values()) {
    const { agency, type } = credit;
    const key = JSON.stringify([agency, type]);
    const group = found.get(key) ?? { agency, type, credits: [] };
    group.credits.push(credit);
    found.set(key, group);
  }
  const late = (text: string): string => text || '\uffff';
  for (const { credits: entries } of found.values()) {
    entries.sort(
      (a, b) => compare(late(a.publishedDate), late(b.publishedDate)) || compare(a.title, b.title),
    );
  }
  return [...found.values()].sort(
    (a, b) =>
      compare(late(a.agency), late(b.agency)) ||
      LICENCE_TYPES.indexOf(a.type) - LICENCE_TYPES.indexOf(b.type),
  );
}

/** 인사혁신처 · 공공누리 제1유형 (출처표시) */
function headOf({ agency, credits: [first] }: Group, t: Translate): string {
  return [agency || t('credit_list_no_agency'), first?.licence || t('credit_list_no_licence')].join(
    ' · ',
  );
}

function asMarkdown(all: readonly Group[], format: Format, context: FormatContext): string {
  const sections = all.map((group) => {
    const entries = group.credits.map(
      (credit) => `- ${format.source(credit, context).plain.replaceAll('\n', '\n  ')}`,
    );
    return [`### ${escapeMarkdown(headOf(group, context.t))}`, '', ...new Set(entries)].join('\n');
  });
  return [`## ${escapeMarkdown(context.t('credit_list'))}`, ...sections].join('\n\n');
}

function asPlain(all: readonly Group[], format: Format, context: FormatContext): string {
  const sections = all.map((group) => {
    const entries = group.credits.map(
      (credit) => `- ${format.source(credit, context).plain.replaceAll('\n', '\n  ')}`,
    );
    return [`[${headOf(group, context.t)}]`, ...new Set(entries)].join('\n');
  });
  return [context.t('credit_list'), ...sections].join('\n\n');
}

function asHtml(all: readonly Group[], format: Format, context: FormatContext): string {
  const sections = all.map((group) => {
    const sources = group.credits.map((credit) => format.source(credit, context).html);
    const entries = [...new Set(sources)].map((source) => `<li>${source}</li>`).join('');
    return `<p><b>${escapeHtml(headOf(group, context.t))}</b></p><ul>${entries}</ul>`;
  });
  return `<p><b>${escapeHtml(context.t('credit_list'))}</b></p>${sections.join('')}`;
}

/**
 * 출처 목록: the sources of any selection of articles in a format, grouped by agency and licence. Records for reference
 * managers have no groups, only their order. What reads the same stands once (공공누리's short sentence names no title). An
 * empty selection gives ''.
 */
export function sourceList(
  heads: readonly ArticleHead[],
  id: CopyFormat,
  t: Translate,
  { template = '' }: CopyOptions = {},
): ClipboardContent {
  const all = groups(heads.map((head) => creditOf(head, t)));
  if (all.length === 0) return { plain: '', html: '' };
  const format = formatOf(id);
  const context = { t, template };
  const credits = all.flatMap((group) => group.credits);
  if (format.all) return format.all(credits, context);
  if (id === 'markdown') {
    const plain = asMarkdown(all, format, context);
    return { plain, html: `<p>${linesHtml(plain)}</p>` };
  }
  const html = asHtml(all, format, context);
  if (id === 'html') return { plain: html.replace(/<\/(?:p|ul|li)>/g, '$&\n').trim(), html };
  return { plain: asPlain(all, format, context), html };
}
