/**
 * Elements one inside the other, `depth` of them, and the innermost. Joined from halves, since jsdom takes as long for
 * each step as the branch is deep.
 */
export function nested(tag: string, depth: number): { outer: Element; inner: Element } {
  if (depth === 1) {
    const element = document.createElement(tag);
    return { outer: element, inner: element };
  }
  const above = nested(tag, Math.ceil(depth / 2));
  const below = nested(tag, Math.floor(depth / 2));
  above.inner.append(below.outer);
  return { outer: above.outer, inner: below.inner };
}
