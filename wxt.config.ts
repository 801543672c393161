import { defineConfig } from 'wxt';

/** The Chrome id that follows from this key is the same on every machine, so that tests can name the extension's pages. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA14fV7MPQYwycblSpNU7/t1F4cF1Uv8Kq0z33U1yGGoF0do+g5WzmiXEaUcN7NPnMC5qXJ0M0pUoKnd6MtNE9R3wflDFBTTsb6vCEODf/m7cPlu7cPFE9pnIkaluJKgrcA8iwAku8/oWH2gOfErYT7gnT60jGmY5EjDnRvWZg+m2LI5DHqnSaoRHEHFn3Ke0EVZaofEdkg5UsoQgKEshIfyOGozI7DLccTayIQp2X7jpFSXmjwpAW0rYs9DYQaWJ+krzda+8bObPXVEBKF4v+pv/JdFadX837fF37WEU44xeuo+sf6fxywp+jscH9aZzAcY7WUd5Bd1FZltJUCxeXkwIDAQAB';

const SITE = '*://*.korea.kr/*';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  webExt: { disabled: true },
  zip: {
    excludeSources: ['test-results/**', 'coverage/**', '*.log'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_app_name__',
    short_name: 'Briefclip',
    description: '__MSG_app_description__',
    default_locale: 'ko',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'clipboardWrite',
    ],
    host_permissions: [SITE],
    commands: {
      'copy-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_copy_selection__',
      },
    },
    action: { default_title: '__MSG_action_title_idle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'briefclip@briefclip.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', key: CHROME_KEY }),
  }),
});
