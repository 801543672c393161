// @vitest-environment jsdom

import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SourcesPanel } from '../../entrypoints/library/SourcesPanel.tsx';
import { ExportPanel, ImportPanel, SharePanel } from '../../entrypoints/library/TransferPanels.tsx';
import type { TransferServices } from '../../entrypoints/library/transfer-services.ts';
import type { Imported, ImportPlan } from '../../utils/actions/import-library.ts';
import { cardOf } from '../../utils/article/card.ts';
import { fail, ok } from '../../utils/article/failure.ts';
import { COPY_FORMATS } from '../../utils/article/settings.ts';
import { anArticle } from '../support/factories/article.ts';
import { aSavedArticle } from '../support/factories/saved-article.ts';
import { draw, expectAccessible, t } from './draw.ts';

afterEach(cleanup);

const PLAN: ImportPlan = {
  summary: {
    kind: 'pocket',
    added: 2,
    merged: 1,
    unchanged: 0,
    trashed: 0,
    lists: ['섬'],
    skipped: [{ place: 3, reason: 'other-site', what: 'https://example.kr/' }],
  },
  articles: [],
  lists: [],
};

const IMPORTED: Imported = { articles: ['a', 'b'], lists: [], joined: 1 };

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join('');

/** Waits until it is told to end, or its signal ends it. */
function waiting<T>() {
  let finish: (value: T) => void = () => {};
  const work = (signal: AbortSignal) =>
    new Promise<ReturnType<typeof ok<T>> | ReturnType<typeof fail>>((resolve) => {
      finish = (value) => resolve(ok(value));
      signal.addEventListener('abort', () => resolve(fail('cancelled', 'stopped')));
    });
  return { work, finish: (value: T) => finish(value) };
}

describe('the list of sources', () => {
  const content = (plain: string) => ({ plain, html: `<p>${plain}</p>` });
  const services = (write: TransferServices['sources']['write']) => ({
    sources: {
      format: async () => 'quote' as const,
      rememberFormat: vi.fn(),
      make: vi.fn<TransferServices['sources']['make']>(async (ids, format) =>
        content(`${format} ${ids.length}`),
      ),
      write: vi.fn(write),
    },
  });
  const IDS = Array.from({ length: 40 }, (_, id) => `korea.kr:${id}`);

  it('shows the form that is chosen, and copies it whole', async () => {
    const given = services(async () => ok(undefined));
    draw(<SourcesPanel services={given} ids={IDS} />);
    await screen.findByText('quote 30');
    const field = screen.getByRole('combobox', { name: t('popup_format') });
    const at = COPY_FORMATS.indexOf('ris');
    fireEvent.change(field, { target: { selectedIndex: at } });
    await screen.findByText('ris 30');
    expect(given.sources.rememberFormat).toHaveBeenCalledWith('ris');
    press(t('library_copy_sources'));
    await waitFor(() => expect(said()).toBe(t('library_sources_copied', ['40'])));
    expect(given.sources.write).toHaveBeenCalledWith(content('ris 40'));
    await expectAccessible(document.body);
  });

  it('offers what the clipboard refused, selected', async () => {
    draw(
      <SourcesPanel services={services(async () => fail('clipboard-refused', 'no'))} ids={IDS} />,
    );
    await screen.findByText('quote 30');
    press(t('library_copy_sources'));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);
    await waitFor(() => expect(selected()).toBe('quote 40'));
    expect(said()).toBe(t('copy_by_hand'));
    press(t('copy_by_hand_close'));
    expect(document.activeElement?.className).toContain('transfer-panel');
  });
});

describe('exporting', () => {
  it('carries notes out unless they are left here', async () => {
    const exportFile = vi.fn<TransferServices['exportFile']>(async () => ok('briefclip.csv'));
    draw(<ExportPanel services={{ exportFile }} count={12} selected={null} />);
    fireEvent.change(screen.getByLabelText(t('export_format')), { target: { selectedIndex: 4 } });
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
    press(t('export_save'));
    await waitFor(() => expect(exportFile.mock.calls[0]?.[1]).toMatchObject({ notes: true }));
  });

  it('asks for the form and what goes along, and says where it went', async () => {
    const exportFile = vi.fn<TransferServices['exportFile']>(async () => ok('briefclip.md'));
    draw(<ExportPanel services={{ exportFile }} count={12} selected={null} />);
    fireEvent.change(screen.getByLabelText(t('export_format')), { target: { selectedIndex: 1 } });
    fireEvent.click(screen.getByRole('checkbox', { name: t('export_notes') }));
    press(t('export_save'));
    await waitFor(() => expect(said()).toContain(t('export_done', ['briefclip.md'])));
    expect(exportFile.mock.calls[0]?.slice(0, 2)).toEqual([
      'markdown',
      { contacts: false, notes: false, ids: undefined },
    ]);
    expect(document.activeElement?.textContent).toContain(t('export_done', ['briefclip.md']));
  });

  it('leaves contacts out unless they are asked for', async () => {
    const exportFile = vi.fn<TransferServices['exportFile']>(async () => ok('a.json'));
    draw(<ExportPanel services={{ exportFile }} count={1} selected={['b', 'a']} />);
    press(t('export_save'));
    await waitFor(() => expect(exportFile).toHaveBeenCalled());
    expect(exportFile.mock.calls[0]?.[1]).toEqual({
      contacts: false,
      notes: true,
      ids: ['b', 'a'],
    });
  });

  it('shows how far it is and stops, with the focus on the button that stops it', async () => {
    const { work } = waiting<string>();
    draw(
      <ExportPanel
        services={{
          exportFile: (_format, _options, { signal, onProgress }) => {
            onProgress({ done: 25, total: 100 });
            return work(signal);
          },
        }}
        count={100}
        selected={null}
      />,
    );
    press(t('export_save'));
    const bar = await screen.findByRole('progressbar', { name: t('export_working') });
    await waitFor(() => expect(bar).toHaveProperty('value', 25));
    await expectAccessible(document.body);
    expect(document.activeElement?.textContent).toBe(t('transfer_cancel'));
    press(t('transfer_cancel'));
    await waitFor(() => expect(said()).toContain(t('export_cancelled')));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('stops when the view is left', async () => {
    let left: AbortSignal | undefined;
    const exportFile: TransferServices['exportFile'] = (_format, _options, { signal }) => {
      left = signal;
      return new Promise(() => {});
    };
    const { unmount } = draw(<ExportPanel services={{ exportFile }} count={1} selected={null} />);
    press(t('export_save'));
    await screen.findByRole('progressbar');
    unmount();
    await waitFor(() => expect(left?.aborted).toBe(true));
  });
});

describe('sharing', () => {
  it('says how many texts stay away', async () => {
    const { licence } = anArticle();
    const unknown = anArticle({ licence: { ...licence, type: 'unknown', doubt: 'none-found' } });
    const cards = [aSavedArticle(), aSavedArticle({ id: 'b' }, unknown)].map(cardOf);
    const shareFile = vi.fn<TransferServices['shareFile']>(async () => ok('숲.html'));
    draw(<SharePanel services={{ shareFile }} cards={cards} name="숲" />);
    expect(document.body.textContent).toContain(t('share_withheld_count', ['1']));
    press(t('export_save'));
    await waitFor(() => expect(said()).toContain('숲.html'));
    expect(shareFile.mock.calls[0]?.slice(0, 2)).toEqual([
      'html',
      { ids: ['korea.kr:156661100', 'b'], name: '숲', notes: false },
    ]);
  });
});

describe('importing', () => {
  const choose = (container: Element) => {
    const input = container.querySelector('input[type=file]');
    if (!input) throw new Error('no field for a file');
    const files = [new File(['x'], 'a.csv')];
    fireEvent.change(input, { target: { files } });
  };

  it('shows the plan before anything is done', async () => {
    const applyImport = vi.fn<TransferServices['applyImport']>(async () => ok(IMPORTED));
    const services = { planImport: async () => ok(PLAN), applyImport };
    const onDone = vi.fn();
    const { container } = draw(<ImportPanel services={services} onDone={onDone} />);
    choose(container);
    await screen.findByText(t('import_kind_pocket'));
    expect(applyImport).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toContain(t('import_lists', ['섬']));
    press(t('import_skipped_show', ['1']));
    expect(container.textContent).toContain(t('import_skip_other_site'));
    press(t('import_apply', ['3']));
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    const { joined: _, ...merged } = IMPORTED;
    const said = { key: 'import_done_joined', values: ['3', '1'] };
    expect(onDone).toHaveBeenCalledWith(said, { kind: 'withdraw', merged });
    expect(applyImport.mock.calls[0]?.[0]).toBe(PLAN);
  });

  it('can be left without doing anything', async () => {
    const applyImport = vi.fn<TransferServices['applyImport']>();
    const services = { planImport: async () => ok(PLAN), applyImport };
    const { container } = draw(<ImportPanel services={services} onDone={vi.fn()} />);
    choose(container);
    await screen.findByText(t('import_kind_pocket'));
    press(t('import_leave'));
    expect(screen.getByRole('button', { name: t('import_choose') })).toBeDefined();
    expect(applyImport).not.toHaveBeenCalled();
  });

  it('says that nothing was changed when it is stopped', async () => {
    const { work } = waiting<Imported>();
    const services = {
      planImport: async () => ok(PLAN),
      applyImport: (_plan: ImportPlan, { signal }: { signal: AbortSignal }) => work(signal),
    };
    const { container } = draw(<ImportPanel services={services} onDone={vi.fn()} />);
    choose(container);
    await screen.findByText(t('import_kind_pocket'));
    press(t('import_apply', ['3']));
    await screen.findByRole('progressbar', { name: t('import_working') });
    press(t('transfer_cancel'));
    await waitFor(() => expect(said()).toContain(t('import_cancelled')));
  });

  it.each(['file-foreign', 'file-broken', 'file-newer', 'file-too-large'] as const)(
    'says why a file is declined: %s',
    async (kind) => {
      const services = {
        planImport: async () => fail(kind, 'no'),
        applyImport: async () => ok(IMPORTED),
      };
      const { container } = draw(<ImportPanel services={services} onDone={vi.fn()} />);
      choose(container);
      const key = `failure_${kind.replaceAll('-', '_')}` as 'failure_file_foreign';
      await waitFor(() => expect(said()).toContain(t(key)));
    },
  );
});
