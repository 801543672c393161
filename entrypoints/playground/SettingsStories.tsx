import { CopySample } from '../../components/CopySample.tsx';
import { TemplateEditor } from '../../components/TemplateEditor.tsx';
import { nothing, type Story, story } from './story.ts';

const PLACEHOLDERS = '본문 제목 기관 종류 날짜 긴날짜 사이트 이용조건 주소 문장링크 수정'
  .split(' ')
  .map((name) => `{${name}}`);

/** What the settings page has of its own. */
export const SETTINGS: Story[] = [
  story('CopySample', 'usual', (t) => (
    <CopySample label={t('options_sample')} text={t('options_sample_text')} />
  )),
  story('CopySample', 'not known yet', (t) => (
    <CopySample label={t('options_sample')} text={null} />
  )),
  story('CopySample', 'very long', (t) => (
    <CopySample label={t('options_sample')} text={t('options_privacy_text').repeat(12)} />
  )),
  ...(['usual', 'with problems', 'that lacks something'] as const).map((state) =>
    story('TemplateEditor', state, (t) => (
      <TemplateEditor
        form={t('format_template_default')}
        placeholders={PLACEHOLDERS}
        problems={
          state === 'with problems'
            ? [t('template_problem_unclosed', ['2']), t('template_problem_unopened', ['3'])]
            : []
        }
        lack={state === 'that lacks something' ? t('template_lack', ['{기관}, {주소}']) : ''}
        sample={state === 'with problems' ? null : t('options_sample_text')}
        isDefault={state === 'usual'}
        onChange={nothing}
        onReset={nothing}
      />
    )),
  ),
];
