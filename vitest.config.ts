import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,components,corpus,properties,architecture}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
});
