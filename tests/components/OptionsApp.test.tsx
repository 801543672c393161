// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/options/App.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/article/settings.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

async function open(settings: Partial<Settings> = {}, count = 12) {
  const services = {
    change: vi.fn(async () => {}),
    countSaved: async () => count,
    watchLibrary: () => () => {},
    deleteEverything: vi.fn(async () => {}),
    isPrivate: false,
    version: '1.2.3',
  };
  draw(<App settings={{ ...DEFAULT_SETTINGS, ...settings }} services={services} />);
  await screen.findByRole('button', { name: t('options_delete') });
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
  const services = {
    change: vi.fn(async () => {}),
    countSaved: vi.fn(async () => 0),
    watchLibrary: () => () => {},
    deleteEverything: vi.fn(async () => {}),
    isPrivate: true,
    version: '1.2.3',
  };
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

it('tells its version and that it gives no legal advice', async () => {
  await open();
  expect(screen.getByText(t('options_version', ['1.2.3']))).toBeTruthy();
  expect(screen.getByText(t('options_legal_text'))).toBeTruthy();
});
