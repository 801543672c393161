import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/**
 * Each worker has a browser and a stand-in of its own, so that specs of both projects run side by side. A browser keeps
 * more than one core busy: a worker for each would take as long, and make everything wait.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './global-setup.ts',
  projects: [{ name: 'chromium' }, { name: 'firefox' }],
  workers: Math.min(4, Math.max(2, availableParallelism() - 1)),
  timeout: 60_000,
  // What a busy machine may upset in two browsers is tried once more, and named as flaky. Hunt it with --retries 0.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
