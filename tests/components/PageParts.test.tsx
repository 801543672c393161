// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleText } from '../../components/ArticleText.tsx';
import {
  applyTheme,
  forgetAppearance,
  readAppearance,
  updateAppearance,
} from '../../components/appearance.ts';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';
import { formatDate, formatDay } from '../../components/dates.ts';
import { ReaderBar } from '../../components/ReaderBar.tsx';
import { UndoToast } from '../../components/UndoToast.tsx';
import { OFFERED_MS } from '../../components/use-offered.ts';
import { sampleArticle } from '../../entrypoints/playground/sample-article.ts';
import type { Block } from '../../utils/article/block.ts';
import { draw, t } from './draw.ts';

afterEach(cleanup);

describe('ArticleText', () => {
  const { blocks } = sampleArticle();

  it('holds every block’s text once, in order', () => {
    const { container } = draw(<ArticleText blocks={blocks} />);
    const shown = (container.textContent ?? '').replace(/\s/g, '');
    expect(shown).toBe(
      blocks
        .map((block) => block.text)
        .join('')
        .replace(/\s/g, ''),
    );
  });

  it('marks parts of blocks and leaves the text as it is', () => {
    const texts: Block[] = ['ㅇ 첫째 줄', '둘째 줄'].map((text) => ({ type: 'list', text }));
    const { container } = draw(
      <ArticleText
        blocks={texts}
        ranges={[
          { block: 0, start: 2, end: 6, look: 'one', id: 'a' },
          { block: 0, start: 5, end: 7, look: 'two', id: 'b' },
          { block: 1, start: 3, end: 99, look: 'one' },
          { block: 7, start: 0, end: 1, look: 'one' },
        ]}
      />,
    );
    const lines = [...container.querySelectorAll('[data-block]')];
    expect(lines.map(({ textContent }) => textContent)).toEqual(texts.map(({ text }) => text));
    const marks = [...container.querySelectorAll('mark')];
    expect(marks.map((mark) => [mark.textContent, mark.className, mark.dataset.marks])).toEqual([
      ['첫째 ', 'one', 'a'],
      ['줄', 'one two', 'a b'],
      ['줄', 'one', undefined],
    ]);
  });

  it('puts neighbouring bullets into one list with their levels', () => {
    draw(<ArticleText blocks={blocks} />);
    expect(screen.getAllByRole('list')).toHaveLength(1);
    const levels = screen.getAllByRole('listitem').map((item) => item.dataset.level);
    expect(levels).toEqual(['1', '2', '3']);
  });

  it('begins a list at the margin, however deep its first line says that it is', () => {
    draw(
      <ArticleText blocks={[3, 4].map((level) => ({ type: 'list', text: `- ${level}`, level }))} />,
    );
    const levels = screen.getAllByRole('listitem').map((item) => item.dataset.level);
    expect(levels).toEqual(['1', '2']);
  });

  it.each([
    ['□ 추진 배경', false],
    ['ㅇ 세부 내용', false],
    ['- 하위 항목', false],
    ['※ 참고', false],
    ['▲ 목록', false],
    ['1. 첫째', false],
    ['(가) 둘째', false],
    ['① 셋째', false],
    ['마을 기록물의 보존에 관한 법률 제정안', true],
    ['2026년 예산안', true],
    ['“인용문”으로 시작하는 줄', true],
    ['「물류법」 일부개정안', true],
  ])('gives a bullet to “%s”: %s', (text, needed) => {
    draw(<ArticleText blocks={[{ type: 'list', text, level: 1 }]} />);
    expect(screen.getByRole('listitem').classList.contains('needs-bullet')).toBe(needed);
  });

  it('heads its parts without a gap below the title, whatever the levels are', () => {
    const levels = [3, 2, 4, 4, 2];
    draw(
      <ArticleText
        blocks={levels.map((level) => ({ type: 'heading', text: `<${level}>`, level }))}
      />,
    );
    const ranks = screen.getAllByRole('heading').map((heading) => heading.tagName);
    expect(ranks).toEqual(['H2', 'H2', 'H3', 'H4', 'H2']);
  });

  it('keeps rows and cells, and lets a wide table be scrolled by the keyboard', () => {
    draw(<ArticleText blocks={blocks} />);
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.getAllByRole('cell')).toHaveLength(12);
    expect(screen.getByRole('region', { name: t('reader_table', ['1']) }).tabIndex).toBe(0);
  });

  it('shows markup of a text as text', () => {
    const text = '<img src=x onerror=alert(1)>';
    const { container } = draw(<ArticleText blocks={[{ type: 'paragraph', text }]} />);
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toBe(text);
  });
});

describe('UndoToast', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const saying = (turn: number) => ({ words: `${turn}번째`, tone: 'done' as const, turn });
  const show = () => {
    const onUndo = vi.fn();
    const onClose = vi.fn();
    const drawn = draw(<UndoToast saying={saying(1)} onUndo={onUndo} onClose={onClose} />);
    return { onUndo, onClose, ...drawn };
  };

  it('stands for at least ten seconds, then goes', async () => {
    expect(OFFERED_MS).toBeGreaterThanOrEqual(10_000);
    const { onClose } = show();
    await wait(OFFERED_MS - 1);
    expect(onClose).not.toHaveBeenCalled();
    await wait(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('stays while it has the focus, and waits its whole time again after', async () => {
    const { onClose } = show();
    const undo = screen.getByRole('button', { name: t('library_undo') });
    await wait(OFFERED_MS - 1);
    await act(() => undo.focus());
    await wait(OFFERED_MS * 3);
    expect(onClose).not.toHaveBeenCalled();
    await act(() => undo.blur());
    await wait(OFFERED_MS - 1);
    expect(onClose).not.toHaveBeenCalled();
    await wait(1);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('starts again with whatever is done next', async () => {
    const { onClose, rerender } = show();
    await wait(OFFERED_MS - 1);
    rerender(<UndoToast saying={saying(2)} onUndo={vi.fn()} onClose={onClose} />);
    await wait(OFFERED_MS - 1);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says its words in a live region that was there before, without its buttons', () => {
    const { rerender } = draw(<UndoToast saying={null} onClose={vi.fn()} />);
    const region = screen.getByRole('status');
    rerender(<UndoToast saying={saying(1)} onUndo={vi.fn()} onClose={vi.fn()} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('1번째');
  });

  it('undoes, where that can be done', () => {
    const { onUndo, onClose, rerender } = show();
    fireEvent.click(screen.getByRole('button', { name: t('library_undo') }));
    expect(onUndo).toHaveBeenCalledOnce();
    rerender(<UndoToast saying={saying(2)} onClose={onClose} />);
    expect(screen.queryByRole('button', { name: t('library_undo') })).toBeNull();
  });
});

describe('DeleteEverything', () => {
  const show = (count = 12) => {
    const onDelete = vi.fn();
    draw(<DeleteEverything count={count} onDelete={onDelete} />);
    fireEvent.click(screen.getByRole('button', { name: t('options_delete') }));
    return onDelete;
  };
  const confirm = () =>
    screen.getByRole<HTMLButtonElement>('button', { name: t('options_delete_confirm', ['12']) });

  it('tells how many and deletes only after it was understood', () => {
    const onDelete = show();
    expect(screen.getByRole('group', { name: t('options_delete_question', ['12']) })).toBeTruthy();
    expect(confirm().disabled).toBe(true);
    confirm().click();
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(confirm());
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('puts the focus on the question, never on the button that deletes', () => {
    show();
    expect(document.activeElement).toBe(screen.getByRole('group'));
  });

  it('closes by Escape and by its button, and the focus goes back', () => {
    show();
    fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' });
    expect(screen.queryByRole('group')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: t('options_delete') }));
  });

  it('must be understood anew each time', () => {
    show();
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: t('options_delete_cancel') }));
    fireEvent.click(screen.getByRole('button', { name: t('options_delete') }));
    expect(confirm().disabled).toBe(true);
  });
});

describe('ReaderBar', () => {
  const show = (fields: Partial<Parameters<typeof ReaderBar>[0]> = {}) => {
    const onTextSize = vi.fn();
    const nothing = vi.fn();
    draw(
      <ReaderBar
        textSize={17}
        theme="auto"
        copyWords={t('reader_copy')}
        copyOpen={false}
        onCopyOptions={nothing}
        saved={false}
        originalUrl={sampleArticle().canonicalUrl}
        hidden={false}
        libraryHref="/library.html"
        onTextSize={onTextSize}
        onTheme={nothing}
        onCopy={nothing}
        onSave={nothing}
        onPrint={nothing}
        keysShown={false}
        onKeys={nothing}
        {...fields}
      />,
    );
    return onTextSize;
  };

  it('changes the size step by step and stops at 14 and 24', () => {
    const onTextSize = show();
    fireEvent.click(screen.getByRole('button', { name: t('reader_larger') }));
    expect(onTextSize).toHaveBeenCalledWith(18);
    cleanup();
    show({ textSize: 24 });
    const larger = screen.getByRole('button', { name: t('reader_larger') });
    expect(larger.getAttribute('aria-disabled')).toBe('true');
    cleanup();
    show({ textSize: 14 });
    const smaller = screen.getByRole('button', { name: t('reader_smaller') });
    expect(smaller.getAttribute('aria-disabled')).toBe('true');
  });

  it('says what a copy takes, and leaves the selection when pressed', () => {
    show({ copyWords: t('reader_copy_selection') });
    for (const name of ['reader_copy_selection', 'reader_copy_options'] as const) {
      expect(fireEvent.mouseDown(screen.getByRole('button', { name: t(name) }))).toBe(false);
    }
  });
});

describe('appearance', () => {
  afterEach(forgetAppearance);

  it('is what everybody starts with until something was chosen', () => {
    expect(readAppearance()).toEqual({
      theme: 'auto',
      textSize: 17,
      letterKeys: true,
      copyPreview: false,
    });
  });

  it('keeps what was chosen and holds sizes within their range', () => {
    updateAppearance({ theme: 'dark' });
    updateAppearance({ textSize: 99 });
    expect(readAppearance()).toEqual({
      theme: 'dark',
      textSize: 24,
      letterKeys: true,
      copyPreview: false,
    });
  });

  it.each(['nonsense', '[]', '{"theme":"pink","textSize":"big","letterKeys":3}', 'null'])(
    'reads %s as nothing chosen',
    (stored) => {
      localStorage.setItem('appearance', stored);
      expect(readAppearance()).toEqual({
        theme: 'auto',
        textSize: 17,
        letterKeys: true,
        copyPreview: false,
      });
    },
  );

  it('leaves the theme to the device or sets it', () => {
    const root = document.createElement('html');
    applyTheme(root, 'dark');
    expect(root.dataset.theme).toBe('dark');
    applyTheme(root, 'auto');
    expect(root.dataset.theme).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['2024-11-19', 'ko', '2024.11.19'],
    ['2024-11-19', 'en', '19 Nov 2024'],
    ['', 'ko', ''],
    ['어제', 'en', '어제'],
  ] as const)('%s in %s is %s', (date, language, shown) => {
    expect(formatDate(date, language)).toBe(shown);
  });

  it('writes a moment as the day on the reader’s own calendar', () => {
    expect(formatDay(new Date(2026, 0, 5, 23, 59).getTime(), 'ko')).toBe('2026.01.05');
  });
});
