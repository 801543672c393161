import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = '.output/chrome-mv3';

/** Everything that a page fetches before it can draw: its document, and the scripts and styles this names. */
function page(name) {
  const document = `${BUILT}/${name}.html`;
  const html = readFileSync(join(import.meta.dirname, document), 'utf8');
  const parts = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  return [document, ...new Set(parts.map((path) => `${BUILT}/${path}`))];
}

/** Chunks by the modules that they are named after; what stands behind the name changes with every build. */
const chunks = (...names) => names.map((name) => `${BUILT}/chunks/${name}-*.js`);

const limit = (name, path, size) => ({ name, path, limit: size, gzip: true });

/** Gzipped. A limit stands a little above what the bundle needs today: to raise one is a decision, not an accident. */
export default [
  limit('content script: detection', `${BUILT}/detect.js`, '3 kB'),
  limit('injected: capture', `${BUILT}/capture.js`, '27 kB'),
  limit('injected: selection', `${BUILT}/selection.js`, '3 kB'),
  limit('injected: quotation', `${BUILT}/quotation.js`, '11 kB'),
  limit('injected: show a sentence', `${BUILT}/show.js`, '2.5 kB'),
  limit('background', `${BUILT}/background.js`, '14 kB'),
  limit('popup', page('popup'), '54 kB'),
  limit('summary', chunks('summarise', 'reply', 'sentences'), '9.2 kB'),
  limit('reader', page('reader'), '59.5 kB'),
  limit('library', page('library'), '79 kB'),
  limit('options', page('options'), '34 kB'),
];
