// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App, type OptionsServices } from '../../entrypoints/options/App.tsx';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/article/settings.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

function theServices(fields: Partial<OptionsServices> = {}) {
  return {
    change: vi.fn(async (_: Partial<Settings>) => {}),
    countSaved: vi.fn(async () => 12),
    watchLibrary: () => () => {},
    deleteEverything: vi.fn(async (): Promise<Result<void>> => ok(undefined)),
    loadCopyMaker: () => import('../../utils/attribution/formats.ts'),
    readShortcut: async () => 'Alt+Shift+C',
    openShortcutSettings: vi.fn(async () => {}),
    isPrivate: false,
    version: '1.2.3',
    ...fields,
  };
}

async function open(settings: Partial<Settings> = {}, fields: Partial<OptionsServices> = {}) {
  const services = theServices(fields);
  draw(<App settings={{ ...DEFAULT_SETTINGS, ...settings }} services={services} />);
  await screen.findByRole('button', { name: t('options_delete') });
  await screen.findAllByText(/숲길관리청/, {}, { timeout: 5000 });
  return services;
}

it.each(['ko', 'en'] as const)('is accessible, also while it asks, in %s', async (language) => {
  const services = await open({ language });
  await expectAccessible(document.body);
  fireEvent.click(screen.getByRole('button', { name: t('options_delete') }));
  await expectAccessible(document.body);
  expect(services.deleteEverything).not.toHaveBeenCalled();
});

it('says in a private window that the library does not open there', async () => {
  const services = theServices({ isPrivate: true });
  draw(<App settings={DEFAULT_SETTINGS} services={services} />);
  expect(await screen.findByText(t('library_private'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: t('options_delete') })).toBeNull();
  expect(services.countSaved).not.toHaveBeenCalled();
  await expectAccessible(document.body);
});

it('shows what is chosen', async () => {
  await open({ language: 'en', copyFormat: 'markdown', copyTemplate: '', detection: false });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(true);
  const markdown = screen.getByRole<HTMLInputElement>('radio', {
    name: new RegExp(t('format_markdown')),
  });
  expect(markdown.checked).toBe(true);
  const detection = screen.getByRole<HTMLInputElement>('checkbox', {
    name: t('options_detection_on'),
  });
  expect(detection.checked).toBe(false);
});

it.each([
  ['radio', '한국어', { language: 'ko' }],
  ['radio', 'English', { language: 'en' }],
  ['checkbox', t('options_detection_on'), { detection: false }],
] as const)('changes by %s “%s”', async (role, name, patch) => {
  const services = await open();
  fireEvent.click(screen.getByRole(role, { name }));
  expect(services.change).toHaveBeenCalledWith(patch);
});

it('deletes everything after it was understood, and says so', async () => {
  const services = await open();
  fireEvent.click(screen.getByRole('button', { name: t('options_delete') }));
  fireEvent.click(screen.getByRole('checkbox', { name: t('options_delete_understood') }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t('options_delete_confirm', ['12']) }));
  });
  expect(services.deleteEverything).toHaveBeenCalledOnce();
  expect(document.querySelector('.status-line')?.textContent).toBe(t('options_deleted'));
});

it('says that nothing was deleted where the disk is full', async () => {
  await open({}, { deleteEverything: async () => fail('storage-full', 'no space') });
  fireEvent.click(screen.getByRole('button', { name: t('options_delete') }));
  fireEvent.click(screen.getByRole('checkbox', { name: t('options_delete_understood') }));
  fireEvent.click(screen.getByRole('button', { name: t('options_delete_confirm', ['12']) }));
  expect(await screen.findByText(t('options_delete_failed'))).toBeTruthy();
});

it('tells its version and that it gives no legal advice', async () => {
  await open();
  expect(screen.getByText(t('options_version', ['1.2.3']))).toBeTruthy();
  expect(screen.getByText(t('options_legal_text'))).toBeTruthy();
});

describe('formats', () => {
  const sample = (): string =>
    document.querySelector('.options-sample .copy-sample-text')?.textContent ?? '';

  it('are shown on a sample', async () => {
    await open({ copyFormat: 'apa' });
    expect(sample()).toMatch(/^숲길관리청\. \(2026\. 10\. 9\.\)\. /);
  });

  it('show the reader’s own form on it', async () => {
    await open({ copyFormat: 'template', copyTemplate: '{기관}: {본문}' });
    expect(sample()).toBe(`숲길관리청: ${t('options_sample_text')}`);
  });
});

describe('the reader’s own form', () => {
  const field = (): HTMLTextAreaElement =>
    screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('template_form') });
  const write = (form: string) => fireEvent.input(field(), { target: { value: form } });
  const editor = () =>
    within(document.querySelector<HTMLElement>('.template-editor') ?? document.body);

  it('is at first the one that comes with the extension', async () => {
    await open();
    expect(field().value).toBe(t('format_template_default'));
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: t('template_reset') }).disabled,
    ).toBe(true);
  });

  it('is kept as it is written, and shown on a sample', async () => {
    const services = await open();
    write('{본문} - {기관} {제목} {주소} {이용조건}');
    expect(services.change).toHaveBeenLastCalledWith({
      copyTemplate: '{본문} - {기관} {제목} {주소} {이용조건}',
    });
    expect(editor().getByText(/^올해 낡은 .* - 숲길관리청 /)).toBeTruthy();
    expect(screen.queryByText(/빠졌어요/)).toBeNull();
  });

  it('says what is wrong, where, and does not keep it', async () => {
    const services = await open();
    write('{본문}\n{기괸} {');
    expect(services.change).not.toHaveBeenCalled();
    expect(screen.getByText(t('template_problem_unknown', ['2', '기괸']))).toBeTruthy();
    expect(screen.getByText(t('template_problem_unclosed', ['2']))).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(document.body);
  });

  it('says what a credit lacks, and keeps it all the same', async () => {
    const services = await open();
    write('{본문} {기관} {주소}');
    expect(screen.getByText(t('template_lack', ['{제목}, {이용조건}']))).toBeTruthy();
    expect(services.change).toHaveBeenCalledOnce();
  });

  it('takes a placeholder where the caret is', async () => {
    await open({ copyTemplate: '{본문} 끝' });
    field().setSelectionRange(4, 4);
    fireEvent.click(screen.getByRole('button', { name: '{기관}' }));
    expect(field().value).toBe('{본문}{기관} 끝');
    expect(field().selectionStart).toBe(8);
    expect(document.activeElement).toBe(field());
  });

  it('goes back to the default', async () => {
    const services = await open({ copyTemplate: '{본문}' });
    fireEvent.click(screen.getByRole('button', { name: t('template_reset') }));
    expect(field().value).toBe(t('format_template_default'));
    expect(services.change).toHaveBeenLastCalledWith({ copyTemplate: '' });
  });

  it('follows settings that were changed elsewhere, and not the echo of what is typed', async () => {
    const services = theServices();
    const at = (copyTemplate: string) => (
      <App settings={{ ...DEFAULT_SETTINGS, copyTemplate }} services={services} />
    );
    const { rerender } = draw(at('{본문} {기관}'));
    await screen.findAllByText(/숲길관리청/, {}, { timeout: 5000 });
    write('{본문} {제목}');
    write('{본문} {제목} {주소}');
    rerender(at('{본문} {제목}'));
    expect(field().value).toBe('{본문} {제목} {주소}');
    rerender(at(''));
    expect(field().value).toBe(t('format_template_default'));
  });
});

describe('the shortcut', () => {
  it('is shown as the browser has it, and changed there', async () => {
    const services = await open();
    expect(screen.getByText('Alt+Shift+C')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: t('options_shortcut_change') }));
    expect(services.openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('may be none', async () => {
    await open({}, { readShortcut: async () => '' });
    expect(screen.getByText(t('options_shortcut_none'))).toBeTruthy();
  });
});
