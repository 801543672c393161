import { useEffect, useState } from 'preact/hooks';
import { Choice } from '../../components/Choice.tsx';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';
import { groupDigits } from '../../components/group-digits.ts';
import { Icon } from '../../components/Icon.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { PrivateNote } from '../../components/PrivateNote.tsx';
import { LIBRARY_PATH } from '../../components/paths.ts';
import { type Notice, StatusLine } from '../../components/StatusLine.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useWords } from '../../components/words.ts';
import type { Result } from '../../utils/article/failure.ts';
import { LANGUAGES, type Settings } from '../../utils/article/settings.ts';
import { type CopyMaker, CopySettings } from './CopySettings.tsx';
import { ShortcutSettings } from './ShortcutSettings.tsx';

/** What the settings page does outside itself. */
export interface OptionsServices {
  change(patch: Partial<Settings>): Promise<unknown>;
  countSaved(): Promise<number>;
  watchLibrary(callback: () => void): () => void;
  deleteEverything(): Promise<Result<void>>;
  /** The formats, which are fetched once the page is drawn. */
  loadCopyMaker: () => Promise<CopyMaker>;
  readShortcut: () => Promise<string>;
  openShortcutSettings: () => Promise<void>;
  /** The page stands in a private window, where the library does not open. */
  isPrivate: boolean;
  version: string;
}

interface OptionsProps {
  settings: Settings;
  services: OptionsServices;
}

/** The settings page. Each change holds at once. */
export function App({ settings, services }: OptionsProps) {
  const { t } = useWords();
  const [notice, setNotice] = useState<Notice | null>(null);
  const tellDeleted = ({ ok }: Result<void>) => {
    const tone = ok ? 'done' : 'problem';
    const text = t(ok ? 'options_deleted' : 'options_delete_failed');
    setNotice((last) => ({ tone, text, turn: (last?.turn ?? 0) + 1 }));
  };
  return (
    <main class="page options">
      <PageHead title={t('options_title')}>
        <a href={LIBRARY_PATH}>
          <Icon name="library" />
          {t('library_title')}
        </a>
      </PageHead>
      <Choices settings={settings} services={services} />
      {services.isPrivate ? (
        <section>
          <h2>{t('options_data')}</h2>
          <PrivateNote />
        </section>
      ) : (
        <Data services={services} onDeleted={tellDeleted} />
      )}
      <StatusLine notice={notice} />
      <section>
        <h2>{t('options_privacy')}</h2>
        <p>{t('options_privacy_text')}</p>
        <p>{t('options_privacy_private')}</p>
      </section>
      <section>
        <h2>{t('options_legal')}</h2>
        <p>{t('options_legal_text')}</p>
      </section>
      <p class="options-version">{t('options_version', [services.version])}</p>
    </main>
  );
}

function Choices({ settings, services }: OptionsProps) {
  const { t } = useWords();
  return (
    <>
      <section>
        <Choice
          legend={t('options_language')}
          legendShown
          shape="list"
          options={LANGUAGES.map((value) => ({
            value,
            // Languages are named in their own words: whoever cannot read the page finds the way back.
            words: t(`options_language_${value}`),
          }))}
          chosen={settings.language}
          onChoose={(language) => void services.change({ language })}
        />
      </section>
      <CopySettings
        settings={settings}
        change={services.change}
        loadCopyMaker={services.loadCopyMaker}
      />
      <ShortcutSettings {...services} />
      <section>
        <h2>{t('options_detection')}</h2>
        <Switch
          words={t('options_detection_on')}
          hint={t('options_detection_hint')}
          on={settings.detection}
          onChange={(detection) => void services.change({ detection })}
        />
      </section>
    </>
  );
}

function Data({
  services,
  onDeleted,
}: {
  services: OptionsServices;
  onDeleted: (result: Result<void>) => void;
}) {
  const { t } = useWords();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const load = () => void services.countSaved().then(setCount);
    load();
    return services.watchLibrary(load);
  }, [services]);
  return (
    <section>
      <h2>{t('options_data')}</h2>
      {count !== null && (
        <>
          <p>
            {count > 0 ? t('options_data_count', [groupDigits(count)]) : t('options_data_none')}
          </p>
          <DeleteEverything
            count={count}
            onDelete={() => void services.deleteEverything().then(onDeleted)}
          />
        </>
      )}
    </section>
  );
}
