import { useState } from 'preact/hooks';
import { applyTheme, THEMES, type Theme } from '../../components/appearance.ts';
import { useWords } from '../../components/words.ts';
import { STORIES } from './stories.ts';

const WIDTHS = [320, 400, 1280];

/** Development only: every component in every state, at the widths and in the themes that we draw for. */
export function App({ onLanguage }: { onLanguage: (language: 'ko' | 'en') => void }) {
  const { t, language } = useWords();
  const [width, setWidth] = useState(400);
  const pick = (theme: Theme) => applyTheme(document.documentElement, theme);
  return (
    <main class="playground">
      <nav class="playground-bar">
        {WIDTHS.map((pixels) => (
          <button type="button" key={pixels} onClick={() => setWidth(pixels)}>
            {pixels}
          </button>
        ))}
        {THEMES.map((theme) => (
          <button type="button" key={theme} onClick={() => pick(theme)}>
            {theme}
          </button>
        ))}
        <button type="button" onClick={() => onLanguage(language === 'ko' ? 'en' : 'ko')}>
          {language}
        </button>
      </nav>
      {STORIES.map(({ component, state, view }) => (
        <section class="story" key={`${component} ${state}`} style={{ inlineSize: `${width}px` }}>
          <h2 class="story-name">
            {component} · {state}
          </h2>
          <div class="story-stage">{view(t)}</div>
        </section>
      ))}
    </main>
  );
}
