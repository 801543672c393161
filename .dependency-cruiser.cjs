/**
 * Who may import whom. The layers, from the ground up:
 * 0 article, text · 1 source, extraction, licence, attribution, summary · 2 platform, messaging, library, i18n ·
 * 3 actions · 4 components · 5 entrypoints.
 * Types count like values, unless they come from layer 0. Every rule has a sample that breaks it, and only it, in
 * tests/architecture/samples/<rule name>; tests/architecture/layers.test.ts holds both against each other.
 */
const PRODUCT = '^(entrypoints|components|utils)/';
const WORDS = '^utils/(article|text)/';
const DOMAIN = '^utils/(source|extraction|licence|attribution|summary)/';
const EDGE = '^utils/(platform|messaging|library|i18n)/';
const PACKAGE = '(^|/)node_modules/';
/** Markers that WXT reads at build time; they bring no extension API with them. */
const WXT_DEFINE = `${PACKAGE}wxt/dist/utils/define-(background|content-script|unlisted-script)`;
/** The extension API as scripts in pages use it: types and one line, no polyfill. */
const PAGE_API = '^utils/platform/page-api\\.ts$';
const WXT = `${PACKAGE}(wxt|webextension-polyfill|@wxt-dev/[^/]+|@types/(chrome|webextension-polyfill))/`;

/** What draws. */
const DRAWS = 'preact|lucide';
/** What stores, compares, finds again, orders, reads and packs. */
const KEEPS = 'idb|diff|approx-string-match|fractional-indexing|papaparse|client-zip';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // Layers
    forbid(
      'words-import-nothing-above',
      'Layer 0 is the vocabulary: it needs nothing but itself and the keys of the messages.',
      { path: WORDS },
      { pathNot: [WORDS, '^public/_locales/ko/messages\\.json$'] },
    ),
    forbid(
      'domains-stay-apart',
      'A domain (layer 1) sees itself and layer 0. What it needs of another, entrypoints and actions hand in.',
      { path: DOMAIN },
      { pathNot: [WORDS, '^utils/$1/', PACKAGE] },
    ),
    forbid(
      'edges-import-words-and-edges',
      'The edges (layer 2) see layer 0 and each other.',
      { path: EDGE },
      { pathNot: [WORDS, EDGE, PACKAGE] },
    ),
    forbid(
      'actions-take-edges-as-arguments',
      'Actions (layer 3) join domains. Store, clipboard and tabs are handed to them: they import only their types.',
      { path: '^utils/actions/' },
      { path: EDGE, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'actions-import-downwards',
      'Actions need neither libraries nor anything that is drawn.',
      { path: '^utils/actions/' },
      { pathNot: '^utils/' },
    ),
    forbid(
      'components-see-types-and-words',
      'Components (layer 4): props in, callbacks out. No store, no domain, no extension API.',
      { path: '^components/' },
      { path: '^utils/', pathNot: '^utils/article/' },
    ),
    forbid(
      'entrypoints-are-private',
      'Nobody imports an entrypoint but the files of its own folder.',
      { path: '^(entrypoints/[^/]+|components|utils)' },
      { path: '^entrypoints/', pathNot: '^$1/' },
    ),
    forbid(
      'capture-reads-the-page-only',
      'What is injected into the page recognises and extracts, whatever it goes through: no edge, no polyfill.',
      { path: '^entrypoints/capture\\.ts$' },
      {
        path: '^(utils|components|entrypoints)/|/node_modules/',
        pathNot: [
          '^entrypoints/capture\\.ts$',
          '^utils/(article|text|source|extraction|licence)/',
          '^utils/actions/capture-(document|head)\\.ts$',
          PAGE_API,
          `${PACKAGE}@mozilla/readability/`,
          WXT_DEFINE,
        ],
        reachable: true,
      },
    ),
    forbid(
      'quoting-reads-the-page-only',
      'What is injected to make a copy words its credit; what captures the page is there before: no edge, no polyfill.',
      { path: '^entrypoints/quotation\\.ts$' },
      {
        path: '^(utils|components|entrypoints)/|/node_modules/',
        pathNot: [
          '^entrypoints/quotation\\.ts$',
          '^utils/(article|text|licence|attribution)/',
          '^utils/actions/(quote-selection|selected-excerpt)\\.ts$',
          WXT_DEFINE,
        ],
        reachable: true,
      },
    ),
    forbid(
      'detection-stays-small',
      'The content script runs on every page of the site: recognition by address and evidence, no more.',
      { path: '^entrypoints/detect\\.ts$' },
      {
        path: '^(utils|components|entrypoints)/|/node_modules/',
        pathNot: ['^entrypoints/detect\\.ts$', '^utils/(article|source)/', PAGE_API, WXT_DEFINE],
        reachable: true,
      },
    ),
    // Libraries
    forbid(
      'every-library-has-its-place',
      'A new library needs a rule that says who may import it; a development one stays outside.',
      { path: PRODUCT },
      {
        path: PACKAGE,
        pathNot: [WXT, `${PACKAGE}(@mozilla/readability|valibot|${DRAWS}|${KEEPS})/`],
      },
    ),
    forbid(
      'one-door-to-the-extension-api',
      'utils/platform/browser.ts is the only file that knows the polyfill.',
      { path: PRODUCT, pathNot: '^utils/platform/browser\\.ts$' },
      { path: WXT, pathNot: WXT_DEFINE },
    ),
    forbid(
      'readability-lives-in-extraction',
      'One domain owns it.',
      { path: PRODUCT, pathNot: '^utils/extraction/' },
      { path: `${PACKAGE}@mozilla/readability/` },
    ),
    forbid(
      'keeping-lives-in-the-library',
      'How articles are stored, found and carried in and out is the library’s business.',
      { path: PRODUCT, pathNot: '^utils/library/' },
      { path: `${PACKAGE}(${KEEPS})/` },
    ),
    forbid(
      'valibot-checks-at-the-edges',
      'What comes from outside is checked where it comes in; further inside types are enough.',
      { path: PRODUCT, pathNot: EDGE },
      { path: `${PACKAGE}valibot/` },
    ),
    forbid(
      'preact-draws-only',
      'Drawing is for components and the pages.',
      { path: PRODUCT, pathNot: ['^components/', '^entrypoints/[^/]+/'] },
      { path: `${PACKAGE}(${DRAWS})/` },
    ),
    // Everywhere
    forbid(
      'no-node-in-the-product',
      'It runs in browsers.',
      { path: PRODUCT },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'no-tests-in-the-product',
      'Tests import the product.',
      { path: PRODUCT },
      { path: '^tests/' },
    ),
    forbid(
      'no-barrels',
      'Import a thing from where it is made.',
      { path: PRODUCT },
      { path: PRODUCT, dependencyTypes: ['export'] },
    ),
    forbid('no-cycles', 'A cycle is one module in two files.', {}, { circular: true }),
    forbid(
      'nothing-unresolved',
      'Holds the alias @/ off, too: imports are relative and carry their extension.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(tests/architecture/samples|\\.output|\\.wxt|test-results)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
    skipAnalysisNotInRules: true,
  },
};
