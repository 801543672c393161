/** What HTML lets stand under its name in the place of a document's or a form's own properties. */
const NAMED = 'button, embed, fieldset, iframe, img, input, object, output, select, textarea';

/**
 * A clone of the page that may be searched, cut and rewritten, without the names that shadow properties: in a page with
 * `<form><input name="nextSibling">` the form's `nextSibling` is that input, and a walk would never end.
 * Methods come from the prototype, because on the page itself they may be shadowed, too.
 */
export function clonePage(document: Document): Document {
  const methods = Object.getPrototypeOf(document) as Document;
  return dropShadowingNames(methods.cloneNode.call(document, true) as Document);
}

/** Takes those names out of a document of our own, and gives that document. */
export function dropShadowingNames(document: Document): Document {
  const methods = Object.getPrototypeOf(document) as Document;
  // What stands in a form goes first: afterwards the form's own methods are its own.
  for (const selector of [NAMED, 'form']) {
    for (const element of methods.querySelectorAll.call(document, selector)) {
      element.removeAttribute('name');
      element.removeAttribute('id');
    }
  }
  return document;
}
