// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BriefingHead } from '../../components/BriefingHead.tsx';
import { KeySentences } from '../../components/KeySentences.tsx';
import { LicenceChip } from '../../components/LicenceChip.tsx';
import { RemovalNote } from '../../components/RemovalNote.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { SummaryView } from '../../components/SummaryView.tsx';
import { Terms, TermsMark } from '../../components/Terms.tsx';
import { finding, REMOVED, sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import { SUMMARY } from '../../entrypoints/playground/sample-summary.ts';
import { REMOVAL_REASONS } from '../../utils/article/article.ts';
import { DECLINE_REASONS, NO_SUMMARY, type SummaryLength } from '../../utils/article/summary.ts';
import { termsShown } from '../../utils/licence/terms.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

describe('BriefingHead', () => {
  it('names kind, agency, date and reading time', () => {
    draw(<BriefingHead head={sampleArticle()} minutes={2} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sampleArticle().title);
    for (const words of ['보도자료', '인사혁신처', '2024.11.19', '읽는 데 2분']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  it('leaves out what the page does not say', () => {
    const head = sampleArticle({ agency: '', publishedDate: '', title: '' });
    const { container } = draw(<BriefingHead head={head} minutes={null} />);
    expect(container.querySelector('.briefing-facts')?.textContent).toBe('보도자료');
    expect(screen.getByRole('heading').textContent).toBe(t('popup_untitled'));
  });

  it('names the site, and no kind, where the page is of no known template', () => {
    const url = 'https://news.example.kr/a?b=1';
    const head = sampleArticle({ identity: null, url, agency: '', publishedDate: '' });
    const { container } = draw(<BriefingHead head={head} minutes={null} />);
    expect(container.querySelector('.briefing-facts')?.textContent).toBe('news.example.kr');
  });

  it('writes the date as the language does and marks the ministry’s words as Korean', () => {
    draw(<BriefingHead head={sampleArticle()} minutes={2} />, 'en');
    expect(screen.getByText('19 Nov 2024').getAttribute('datetime')).toBe('2024-11-19');
    expect(screen.getByText('인사혁신처').lang).toBe('ko');
  });

  it('lets a title that is cut off have the focus, and no other', () => {
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(80);
    draw(<BriefingHead head={sampleArticle()} minutes={2} />);
    expect(screen.getByRole('heading').tabIndex).toBe(0);
    height.mockRestore();
    cleanup();
    draw(<BriefingHead head={sampleArticle()} minutes={2} />);
    expect(screen.getByRole('heading').hasAttribute('tabindex')).toBe(false);
  });
});

describe('LicenceChip', () => {
  const show = (type: Parameters<typeof finding>[0], fields = {}) => {
    const found = finding(type, fields);
    return draw(<LicenceChip finding={found} terms={termsShown(found)} />).container;
  };
  const open = (...given: Parameters<typeof show>) => {
    const container = show(...given);
    fireEvent.click(screen.getByRole('button'));
    return container;
  };
  const wordsBeside = (term: string) =>
    screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
  const inShort = () => screen.getAllByRole('listitem').map((item) => item.textContent);

  it.each([
    ['KOGL-0', ['출처표시 권장', '상업적 이용 가능', '변경 가능', '텍스트만']],
    ['KOGL-1', ['출처표시', '상업적 이용 가능', '변경 가능', '텍스트만']],
    ['KOGL-2', ['출처표시', '상업적 이용금지', '변경 가능', '텍스트만']],
    ['KOGL-3', ['출처표시', '상업적 이용 가능', '변경금지', '텍스트만']],
    ['KOGL-4', ['출처표시', '상업적 이용금지', '변경금지', '텍스트만']],
    ['unknown', ['출처표시', '상업적 이용 알 수 없음', '변경 알 수 없음']],
  ] as const)('says beside the chip what %s allows', (type, words) => {
    show(type);
    expect(inShort()).toEqual(words);
  });

  it('shows the evidence only on request', () => {
    show('KOGL-1');
    const chip = screen.getByRole('button', { name: /공공누리 1유형/ });
    expect(chip.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(t('licence_evidence'))).toBeNull();
    fireEvent.click(chip);
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(finding('KOGL-1').evidence[1]?.text ?? '')).toBeTruthy();
    expect(screen.getByText(t('credit_kogl_1'))).toBeTruthy();
    expect(wordsBeside(t('terms_text_only'))).toBe(t('terms_text_only_value'));
  });

  it('keeps the restriction of a page that said 비상업 without a type', () => {
    open('unknown', { doubt: 'non-commercial' });
    expect(wordsBeside(t('terms_commercial'))).toBe(t('terms_no'));
  });

  it('claims no licence and links to none where none was found', () => {
    const container = open('unknown');
    expect(container.textContent).not.toMatch(/\d유형/);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(t('licence_evidence_none'))).toBeTruthy();
  });

  it('tells of the AI mark', () => {
    open('KOGL-0', { aiTraining: true });
    expect(wordsBeside(t('terms_ai'))).toBe(t('terms_yes'));
  });

  it('says of a mark of the public domain that it is no licence', () => {
    open('PDM-1.0');
    expect(screen.getByText(t('terms_status'))).toBeTruthy();
  });

  it('links to the official page of the type', () => {
    open('KOGL-3');
    const page = termsShown(finding('KOGL-3')).page;
    expect(screen.getByRole('link').getAttribute('href')).toBe(page);
  });
});

describe('Terms', () => {
  const head = sampleArticle({ identity: null, licence: finding('unknown') });

  it.each([
    ['the note', <Terms key="note" head={head} terms={termsShown(head.licence)} />],
    ['the mark', <TermsMark key="mark" known={false} finding={head.licence} />],
  ])('says that nothing could be checked where no template is known: %s', (_name, view) => {
    const { container } = draw(view);
    expect(container.textContent).toBe(t('popup_unchecked'));
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows what a page of no known template gave to go by, even where that settles nothing', () => {
    const evidence = [
      { text: 'https://creativecommons.org/licenses/by-sa/4.0/', where: 'metadata' },
    ];
    const licence = { ...finding('unknown'), evidence } as typeof head.licence;
    draw(<Terms head={{ ...head, licence }} terms={termsShown(licence)} />);
    expect(screen.getByText(t('popup_unchecked'))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /이용조건/ }));
    expect(screen.getByText(evidence[0]?.text ?? '')).toBeTruthy();
  });

  it('shows the licence of a briefing', () => {
    draw(<Terms head={sampleArticle()} terms={termsShown(finding('KOGL-1'))} />);
    expect(screen.getByRole('button', { name: /공공누리 1유형/ })).toBeTruthy();
  });
});

describe('SummaryView', () => {
  const show = (letterKeys = true, length: SummaryLength = 'full') => {
    const onLength = vi.fn();
    const onToggle = vi.fn();
    const onCopy = vi.fn();
    const chosen = [SUMMARY.sentences[0]?.text ?? ''];
    draw(
      <SummaryView
        summary={SUMMARY}
        blocks={sampleArticle().blocks}
        length={length}
        onLength={onLength}
        chosen={chosen}
        letterKeys={letterKeys}
        onToggle={onToggle}
        onCopy={onCopy}
        onCalendar={vi.fn()}
      />,
    );
    return { onToggle, onCopy, onLength };
  };

  it.each([
    ['line', 1],
    ['short', 2],
    ['full', 3],
  ] as const)('shows at the length %s %d sentences', (length, count) => {
    show(true, length);
    expect(screen.getAllByRole('checkbox')).toHaveLength(count);
    expect(screen.queryAllByText(t('summary_shortened'))).toHaveLength(length === 'line' ? 0 : 1);
  });

  it.each(DECLINE_REASONS)('says why there are no sentences: %s', (declined) => {
    draw(
      <SummaryView
        summary={{ ...NO_SUMMARY, declined }}
        blocks={sampleArticle().blocks}
        length="short"
        onLength={vi.fn()}
        onCopy={vi.fn()}
        onCalendar={vi.fn()}
      />,
    );
    const words = document.querySelector('.summary-declined')?.textContent ?? '';
    expect(words).toMatch(/요\.$/);
    expect(screen.queryByText(t('popup_sentences'))).toBeNull();
  });

  it('shows a sentence on the page it came from, where there is one', () => {
    const onShowOnPage = vi.fn();
    const shown = {
      summary: SUMMARY,
      length: 'short',
      onLength: vi.fn(),
      onCopy: vi.fn(),
    } as const;
    draw(<KeySentences {...shown} onShowOnPage={onShowOnPage} />);
    fireEvent.click(screen.getByRole('button', { name: t('summary_show_on_page', ['2']) }));
    expect(onShowOnPage).toHaveBeenCalledWith(SUMMARY.sentences[1]);
    cleanup();
    draw(<KeySentences {...shown} />);
    expect(screen.queryByRole('button', { name: t('summary_show_on_page', ['1']) })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('lets the length be chosen', () => {
    const { onLength } = show(true, 'short');
    fireEvent.click(screen.getByRole('radio', { name: t('summary_length_full') }));
    expect(onLength).toHaveBeenCalledWith('full');
  });

  it('shows the shorter form and copies the untouched sentence', () => {
    const { onCopy } = show();
    const second = SUMMARY.sentences[1];
    expect(screen.getByText(second?.shown ?? '')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: t('popup_copy_sentence', ['2']) }));
    expect(onCopy).toHaveBeenCalledWith([second?.text]);
  });

  it('chooses sentences by their own words', () => {
    const { onToggle } = show();
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => box.checked)).toEqual([true, false, false]);
    fireEvent.click(boxes[2] as HTMLInputElement);
    expect(onToggle).toHaveBeenCalledWith(SUMMARY.sentences[2]?.text);
  });

  it('shows digits only while they work as keys', () => {
    show(false);
    const button = screen.getByRole('button', { name: t('popup_copy_sentence', ['1']) });
    expect(button.hasAttribute('aria-keyshortcuts')).toBe(false);
    expect(button.textContent).toBe('');
  });

  it('copies the official summary', () => {
    const { onCopy } = show();
    fireEvent.click(screen.getByRole('button', { name: t('popup_copy_official') }));
    expect(onCopy).toHaveBeenCalledWith(SUMMARY.official);
  });
});

describe('RemovalNote', () => {
  const TEXT = REMOVED[0]?.text ?? '';
  const show = (fields: Partial<Parameters<typeof RemovalNote>[0]> = {}) => {
    const onToggle = vi.fn();
    draw(<RemovalNote removed={REMOVED} back={[]} onToggle={onToggle} {...fields} />);
    const summary = screen.getByRole('button');
    fireEvent.click(summary);
    return { onToggle, words: summary.textContent };
  };

  it('draws nothing where nothing was left out', () => {
    const { container } = draw(<RemovalNote removed={[]} back={[]} />);
    expect(container.textContent).toBe('');
  });

  it('counts copies apart and lists each text under its reason', () => {
    expect(show().words).toBe('겹친 문단 5개, 안내문 등 2개를 뺐어요');
    const copies = screen.getByRole('list', { name: '겹친 문단 5개' });
    expect(within(copies).getAllByRole('listitem')).toHaveLength(5);
    const titles = screen.getByRole('list', { name: '되풀이된 제목 1개' });
    expect(within(titles).getByText(sampleArticle().title)).toBeTruthy();
    expect(screen.getByText(t('removal_why_second_copy'))).toBeTruthy();
  });

  it.each(REMOVAL_REASONS)('has words for %s', (reason) => {
    show({ removed: [{ step: 'test', reason, text: '글' }] });
    expect(document.querySelector('.removal-why')?.textContent).toMatch(/요\.$/);
  });

  it('puts one back by the index that it has in the article', () => {
    const { onToggle } = show();
    fireEvent.click(screen.getByRole('button', { name: t('removal_put_back_this', [TEXT]) }));
    expect(onToggle).toHaveBeenCalledWith(0);
  });

  it('names a long text by its beginning', () => {
    const [first] = REMOVED;
    const text = '가'.repeat(400);
    show({ removed: first ? [{ ...first, text }] : [] });
    const name = t('removal_put_back_this', [`${'가'.repeat(40)}…`]);
    expect(screen.getByRole('button', { name })).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('lets what was put back be left out again, and counts it no more', () => {
    const { onToggle, words } = show({ back: [0, 2] });
    expect(words).toBe('겹친 문단 3개, 안내문 등 2개를 뺐어요');
    fireEvent.click(screen.getByRole('button', { name: t('removal_take_out_this', [TEXT]) }));
    expect(onToggle).toHaveBeenCalledWith(0);
  });

  it('stays when all is back', () => {
    expect(show({ removed: REMOVED.slice(0, 2), back: [0, 1] }).words).toBe(
      t('removal_summary_none_left'),
    );
  });

  it('has no button for what cannot be put back, and none while the text is on its way', () => {
    show();
    expect(screen.getAllByRole('button', { name: /되돌려 넣기/ })).toHaveLength(5);
    cleanup();
    show({ onToggle: undefined });
    expect(screen.queryByRole('button', { name: /되돌려 넣기/ })).toBeNull();
  });
});

describe('StatusLine', () => {
  it('says the same words again in a new element, so that they are heard again', () => {
    const notice = { tone: 'done', text: t('popup_copied'), turn: 1 } as const;
    const { rerender } = draw(<StatusLine notice={notice} />);
    const first = screen.getByText(notice.text);
    rerender(<StatusLine notice={{ ...notice, turn: 2 }} />);
    expect(screen.getByText(notice.text)).not.toBe(first);
    expect(screen.getByRole('status').contains(screen.getByText(notice.text))).toBe(true);
  });

  it('does not read its button out with its words', () => {
    draw(
      <StatusLine notice={{ tone: 'done', text: t('removal_is_back'), turn: 1 }}>
        <button type="button">{t('removal_take_out')}</button>
      </StatusLine>,
    );
    expect(screen.getByRole('status').textContent).toBe(t('removal_is_back'));
    expect(screen.getByRole('button')).toBeTruthy();
  });

  it('is there before anything happened', () => {
    draw(<StatusLine notice={null} />);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
