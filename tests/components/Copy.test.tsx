// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyBar } from '../../components/CopyBar.tsx';
import { CopyByHand } from '../../components/CopyByHand.tsx';
import { CopyPreview } from '../../components/CopyPreview.tsx';
import { COPY_SCOPES, type CopyView } from '../../components/copy-view.ts';
import { sampleCopy } from '../../entrypoints/playground/CopyStories.tsx';
import { COPY_FORMATS, takesText } from '../../utils/article/settings.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

const content = {
  html: '<blockquote><p>“글 <b>하나</b>”</p></blockquote><p>— <a href="https://www.korea.kr/a">출처</a></p>',
  plain: '“글 하나”\n\n— 출처',
};

function show(fields: Partial<CopyView> = {}) {
  const actions = {
    onScope: vi.fn(),
    onFormat: vi.fn(),
    onCopy: vi.fn(),
    onEdit: vi.fn(),
    onDraft: vi.fn(),
    onPreview: vi.fn(),
    onCloseByHand: vi.fn(),
  };
  const drawn = draw(<CopyBar view={sampleCopy(fields)} actions={actions} keyHint="Enter" />);
  return { actions, ...drawn };
}
const button = (name: string) => screen.getByRole('button', { name });
const format = () => screen.getByRole<HTMLSelectElement>('combobox', { name: t('popup_format') });

describe('CopyBar', () => {
  it.each([
    [{}, t('popup_copy_chosen', ['2'])],
    [{ scopes: COPY_SCOPES, scope: 'selection' }, t('popup_copy_selection')],
    [{ scope: 'whole' }, t('popup_copy_whole')],
    [{ format: 'credit' }, t('popup_copy_credit')],
    [{ format: 'bibtex' }, t('popup_copy_credit')],
  ] as const)('says what it copies: %o', (fields, words) => {
    const { actions } = show(fields);
    fireEvent.click(button(words));
    expect(actions.onCopy).toHaveBeenCalledOnce();
  });

  it('chooses scope and format', () => {
    const { actions } = show({ scopes: COPY_SCOPES });
    fireEvent.click(screen.getByRole('radio', { name: t('popup_scope_selection') }));
    expect(actions.onScope).toHaveBeenCalledWith('selection');
    fireEvent.change(format(), { target: { value: 'bibtex' } });
    expect(actions.onFormat).toHaveBeenCalledWith('bibtex');
  });

  it('offers every form, those without the text apart', () => {
    show();
    expect([...format().options].map(({ value }) => value)).toEqual([...COPY_FORMATS]);
    const groups = [...format().querySelectorAll('optgroup')];
    expect(groups.map(({ label }) => label)).toEqual([
      t('copy_formats_text'),
      t('copy_formats_source'),
    ]);
  });

  it('offers only forms of the source where there is no text', () => {
    show({ onlySource: true, format: 'credit' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect([...format().options].map(({ value }) => value)).toEqual(
      COPY_FORMATS.filter((one) => !takesText(one)),
    );
  });

  it('opens preview and editor by buttons that tell whether they are open', () => {
    const { actions } = show({ previewShown: true, preview: content });
    expect(button(t('copy_preview')).getAttribute('aria-expanded')).toBe('true');
    expect(button(t('copy_edit')).getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button(t('copy_preview')));
    fireEvent.click(button(t('copy_edit')));
    expect(actions.onPreview).toHaveBeenCalledOnce();
    expect(actions.onEdit).toHaveBeenCalledOnce();
  });

  it('has nothing to edit where no text goes along', () => {
    show({ format: 'apa', draft: '글' });
    expect(screen.queryByRole('button', { name: t('copy_edit') })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('edits the text, and brings it back', () => {
    const { actions } = show({ draft: '글', changed: true });
    fireEvent.input(screen.getByRole('textbox', { name: t('copy_edit_text') }), {
      target: { value: '고친 글' },
    });
    expect(actions.onDraft).toHaveBeenCalledWith('고친 글');
    fireEvent.click(button(t('copy_edit_reset')));
    expect(actions.onDraft).toHaveBeenLastCalledWith(null);
  });

  it('has nothing to bring back where nothing was changed', () => {
    show({ draft: '글' });
    expect((button(t('copy_edit_reset')) as HTMLButtonElement).disabled).toBe(true);
  });

  it('says every warning in one line', () => {
    const { container } = show({ warnings: ['하나예요.', '둘이에요.'] });
    expect(container.querySelector('.copy-warning')?.textContent).toBe('하나예요. 둘이에요.');
  });

  it('is accessible with everything open', async () => {
    show({ draft: '글', changed: true, previewShown: true, preview: content, warnings: ['말.'] });
    await expectAccessible(document.body);
  });

  it('offers what the clipboard refused in place of the rest, and gives the focus back', async () => {
    const { actions } = show({ byHand: content });
    expect(screen.queryByRole('combobox')).toBeNull();
    await expectAccessible(document.body);
    fireEvent.click(button(t('copy_by_hand_close')));
    expect(actions.onCloseByHand).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button(t('popup_copy_chosen', ['2'])));
  });
});

describe('CopyByHand', () => {
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
  const copy = () => {
    const given: Record<string, string> = {};
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, data: string) => (given[type] = data) };
    fireEvent(field(), Object.assign(event, { clipboardData }));
    return { given, isOurs: event.defaultPrevented };
  };

  it('has the whole text selected and the focus on it', () => {
    draw(<CopyByHand content={content} onClose={vi.fn()} />);
    expect(document.activeElement).toBe(field());
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, content.plain.length]);
    expect(field().readOnly).toBe(true);
  });

  it('gives both flavours to whom copies all of it, and the browser’s own to whom copies a part', () => {
    draw(<CopyByHand content={content} onClose={vi.fn()} />);
    expect(copy()).toEqual({
      given: { 'text/html': content.html, 'text/plain': content.plain },
      isOurs: true,
    });
    field().setSelectionRange(0, 3);
    expect(copy()).toEqual({ given: {}, isOurs: false });
  });
});

describe('CopyPreview', () => {
  const text = (container: Element) => container.querySelector('.copy-preview-text');

  it('shows the rich flavour as elements, links as text with their address', () => {
    const { container } = draw(<CopyPreview content={content} />);
    expect(text(container)?.querySelector('blockquote p')?.textContent).toBe('“글 하나”');
    expect(text(container)?.querySelector('b')?.textContent).toBe('하나');
    expect(container.querySelector('a')).toBeNull();
    expect(screen.getByText('출처').title).toBe('https://www.korea.kr/a');
  });

  it('shows the plain flavour on request', () => {
    const { container } = draw(<CopyPreview content={content} />);
    fireEvent.click(screen.getByRole('radio', { name: t('copy_flavour_plain') }));
    expect(text(container)?.textContent).toBe(content.plain);
  });

  it('lets nothing of a hostile text become more than text', () => {
    const html =
      '<p onclick="x()">글<script>x()</script><img src=x onerror=x()><iframe src=x></iframe></p>';
    const { container } = draw(<CopyPreview content={{ html, plain: '' }} />);
    expect(text(container)?.querySelector('script, img, iframe')).toBeNull();
    expect(text(container)?.querySelector('p')?.getAttributeNames()).toEqual([]);
  });

  it('says what to do where nothing is chosen', () => {
    draw(<CopyPreview content={null} />);
    expect(screen.getByText(t('copy_preview_none'))).toBeTruthy();
  });
});
