import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { FilterBox } from '../../components/FilterBox.tsx';
import { addIcons, Icon } from '../../components/Icon.tsx';
import { ICONS, type IconName } from '../../components/icon-nodes.ts';
import { LIBRARY_ICONS } from '../../components/library-icon-nodes.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { Switch } from '../../components/Switch.tsx';
import { nothing, type Story, story } from './story.ts';

addIcons(LIBRARY_ICONS);

/** What every page is made of. */
export const CONTROLS: Story[] = [
  story('Icon', 'all', () =>
    (Object.keys({ ...ICONS, ...LIBRARY_ICONS }) as IconName[]).map((name) => (
      <Icon key={name} name={name} label={name} />
    )),
  ),
  ...(['primary', 'plain', 'quiet', 'danger'] as const).map((look) =>
    story('Button', look, (t) => (
      <>
        <Button look={look} icon="copy" keyHint="Enter" onPress={nothing}>
          {t('popup_copy_whole')}
        </Button>{' '}
        <Button look={look} icon="settings" label={t('popup_settings')} onPress={nothing} />{' '}
        <Button look={look} disabled onPress={nothing}>
          {t('reader_saved')}
        </Button>
      </>
    )),
  ),
  ...(['row', 'list'] as const).map((shape) =>
    story('Choice', shape, (t) => (
      <Choice
        legend={t('popup_scope')}
        legendShown={shape === 'list'}
        shape={shape}
        options={[
          {
            value: 'sentences',
            words: t('popup_scope_sentences', ['2']),
            ...(shape === 'list' ? { hint: t('format_quote_hint') } : {}),
          },
          { value: 'whole', words: t('popup_scope_whole') },
        ]}
        chosen="sentences"
        onChoose={nothing}
      />
    )),
  ),
  story('SelectField', 'usual', (t) => (
    <SelectField
      label={t('popup_format')}
      options={[
        { value: 'quote', words: t('format_quote') },
        { value: 'credit', words: t('format_credit') },
      ]}
      chosen="quote"
      onChoose={nothing}
    />
  )),
  ...[true, false].map((on) =>
    story('Switch', on ? 'on' : 'off', (t) => (
      <Switch
        words={t('options_detection_on')}
        hint={t('options_detection_hint')}
        on={on}
        onChange={nothing}
      />
    )),
  ),
  story('Disclosure', 'closed', (t) => (
    <Disclosure summary={t('removal_list')}>{t('options_privacy_text')}</Disclosure>
  )),
  story('FilterBox', 'empty', (t) => (
    <FilterBox label={t('library_filter')} value="" onInput={nothing} />
  )),
  story('FilterBox', 'filled', (t) => (
    <FilterBox label={t('library_filter')} value="인사혁신처" onInput={nothing} />
  )),
];
