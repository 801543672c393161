import { drawPage } from '../../components/mount-page.ts';
import type { Language } from '../../utils/article/settings.ts';
import { createTranslate } from '../../utils/i18n/translate.ts';
import { App } from './App.tsx';

async function draw(language: Language): Promise<void> {
  const words = await createTranslate(language);
  document.documentElement.lang = language;
  drawPage(words, <App onLanguage={(chosen) => void draw(chosen)} />);
}

await draw('ko');
