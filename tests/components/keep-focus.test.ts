// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/keep-focus.ts';

let end: () => void;

beforeEach(() => {
  document.body.innerHTML = `
    <input id="search">
    <ul><li><button id="one"></button></li><li><button id="two"></button></li><li><button id="three"></button></li></ul>
    <div id="bar"><button id="all"></button><button id="none"></button></div>
    <button id="last"></button>`;
  end = keepFocus(document.body);
});
afterEach(() => end());

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(id);
  return element;
};
const focusAt = (id: string) => vi.waitFor(() => expect(document.activeElement?.id).toBe(id));
const settled = () => new Promise((done) => setTimeout(done, 20));

test.each([
  ['two', 'three'],
  ['three', 'two'],
])('from %s of a list the focus goes to %s', async (gone, next) => {
  at('search').focus();
  at(gone).focus();
  at(gone).closest('li')?.remove();
  await focusAt(next);
});

test('beside others that stay it goes to the next', async () => {
  at('search').focus();
  at('all').focus();
  at('all').remove();
  await focusAt('none');
});

test('where all of a group goes, it goes to what had it before', async () => {
  at('search').focus();
  at('none').focus();
  at('bar').remove();
  await focusAt('search');
});

test('where nothing had it before, it goes to what is near', async () => {
  at('none').focus();
  at('bar').remove();
  await focusAt('last');
});

test('what was left by a press beside everything is not come back to', async () => {
  at('search').focus();
  at('two').focus();
  at('two').blur();
  await settled();
  at('two').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

test('what gives the focus away itself comes first', async () => {
  at('search').focus();
  at('two').focus();
  at('two').remove();
  at('last').focus();
  await focusAt('last');
});
