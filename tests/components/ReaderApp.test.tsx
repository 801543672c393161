// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetAppearance, readAppearance } from '../../components/appearance.ts';
import { sampleArticle } from '../../entrypoints/playground/samples.ts';
import { App, type ReaderProps } from '../../entrypoints/reader/App.tsx';
import { fail, ok, type Result } from '../../utils/article/failure.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(() => {
  cleanup();
  forgetAppearance();
  delete document.documentElement.dataset.theme;
});

const article = sampleArticle();
const CREDIT = `인사혁신처, 정책브리핑\n${article.canonicalUrl}`;

function open(fields: Partial<ReaderProps> = {}) {
  const services = {
    copy: vi.fn(async (): Promise<Result<void>> => ok(undefined)),
    save: vi.fn(async (): Promise<Result<unknown>> => ok(undefined)),
    print: vi.fn(),
  };
  const drawn = draw(
    <App
      article={article}
      saved={false}
      minutes={2}
      terms={null}
      credit={CREDIT}
      appearance={readAppearance()}
      services={services}
      {...fields}
    />,
  );
  return { services, ...drawn };
}
const press = (name: string) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));

it.each([
  ['unsaved', {}],
  ['saved', { saved: true }],
  ['without text', { article: sampleArticle({ blocks: [], where: 'none' }), minutes: null }],
] as const)('%s is accessible', async (_name, fields) => {
  open(fields);
  await expectAccessible(document.body);
});

it('copies the whole text, each block a passage', async () => {
  const { services } = open();
  await press(t('reader_copy'));
  expect(services.copy).toHaveBeenCalledWith(
    article,
    article.blocks.map((block) => block.text),
  );
  expect(document.querySelector('.status-line')?.textContent).toBe(t('popup_copied'));
});

it('copies what is selected', async () => {
  const { services } = open();
  const paragraph = screen.getByText(article.blocks[0]?.text ?? '');
  await act(async () => {
    getSelection()?.selectAllChildren(paragraph);
    document.dispatchEvent(new Event('selectionchange'));
  });
  await press(t('reader_copy_selection'));
  expect(services.copy).toHaveBeenCalledWith(article, [article.blocks[0]?.text]);
  getSelection()?.removeAllRanges();
});

it('saves an unsaved article and then calls it saved', async () => {
  const { services } = open();
  expect(screen.getByText(t('reader_unsaved'))).toBeTruthy();
  await press(t('reader_save'));
  expect(services.save).toHaveBeenCalledWith(article);
  expect(screen.queryByText(t('reader_unsaved'))).toBeNull();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: t('reader_saved') }).disabled).toBe(
    true,
  );
});

it('keeps offering to save where the disk is full, and says so', async () => {
  const services = {
    copy: vi.fn(),
    print: vi.fn(),
    save: async () => fail('storage-full', 'test'),
  };
  open({ services });
  await press(t('reader_save'));
  expect(document.querySelector('.status-line')?.textContent).toBe(t('failure_storage_full'));
  expect(screen.getByRole('button', { name: t('reader_save') })).toBeTruthy();
});

it('remembers size and theme', async () => {
  const { container } = open();
  await press(t('reader_larger'));
  const main = container.querySelector<HTMLElement>('main');
  expect(main?.style.getPropertyValue('--reading-size')).toBe('18px');
  fireEvent.change(screen.getByRole('combobox', { name: t('reader_theme') }), {
    target: { value: 'dark' },
  });
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(readAppearance()).toMatchObject({ textSize: 18, theme: 'dark' });
});

it('ends with its credit, whose address is a link', () => {
  open();
  expect(screen.getByText('인사혁신처, 정책브리핑')).toBeTruthy();
  expect(screen.getByRole('link', { name: article.canonicalUrl })).toBeTruthy();
});
