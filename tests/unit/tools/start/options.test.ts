import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/start/options.ts';

it('opens a window with whatever browser there is when asked for nothing', () => {
  expect(readOptions([])).toEqual({
    product: null,
    headless: false,
    screenshot: null,
    language: 'browser',
    dark: false,
  });
});

it('reads what it was asked for', () => {
  const args = ['--headless', '--screenshot', 'a.png', '--browser', 'firefox', '--language', 'ko'];
  expect(readOptions(args)).toMatchObject({
    product: 'firefox',
    headless: true,
    screenshot: 'a.png',
    language: 'ko',
  });
});

it.each([[['--browser', 'opera']], [['--screenshot']], [['--speed']], [['what']]])(
  'says how to ask where %j makes no sense',
  (args) => {
    expect(() => readOptions(args)).toThrow('Usage: npm start');
  },
);
