// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { clonePage } from '../../../../utils/extraction/clone-page.ts';
import { readBlocks } from '../../../../utils/extraction/read-blocks.ts';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const CONTROLS =
  '<form id="x"><p>하나</p><input name="nextSibling"><button id="matches"></button><select name="firstChild"></select><textarea name="parentNode"></textarea><output name="a"></output><fieldset name="contains"></fieldset><object name="b"></object><img name="nodeType"></form>';

/** What a browser shows in a form's own properties: the controls in it by their names (jsdom does not). */
function shadow(document: Document): Document {
  for (const form of document.querySelectorAll('form')) {
    for (const control of form.querySelectorAll('*')) {
      const name = control.getAttribute('name') || control.getAttribute('id');
      if (name) Object.defineProperty(form, name, { value: control });
    }
  }
  return document;
}

describe('clonePage', () => {
  it('gives the same page again, without changing the one it was given', () => {
    const document = page(
      '<html lang="ko"><title>가</title><div id="viewCont"><p class="a">나</p></div>',
    );
    const before = document.documentElement.outerHTML;
    const clone = clonePage(document);
    expect(clone).not.toBe(document);
    expect(clone.documentElement.outerHTML).toBe(before);
    clone.body.replaceChildren();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the names out that would shadow properties, and no others', () => {
    const clone = clonePage(
      page(`<form name="body">${CONTROLS}</form><div id="viewCont"></div><a name="top"></a>`),
    );
    expect(
      [...clone.body.querySelectorAll('[name], [id]')].map(({ localName }) => localName),
    ).toEqual(['div', 'a']);
  });

  it('works on a page that shadows what it needs', () => {
    const document = page(CONTROLS);
    const image = document.querySelector('img');
    for (const name of ['cloneNode', 'querySelectorAll', 'body']) {
      Object.defineProperty(document, name, { value: image });
    }
    expect(clonePage(document).body.querySelector('p')?.textContent).toBe('하나');
  });

  it('lets a form be read whose controls are named like the methods of nodes', () => {
    const clone = shadow(clonePage(page(`앞${CONTROLS}뒤`)));
    expect(
      readBlocks(clone.body, (element) => element.matches('.x')).map(({ block }) => block.text),
    ).toEqual(['앞', '하나', '뒤']);
  });
});
