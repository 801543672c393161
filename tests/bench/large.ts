/** A page far beyond any briefing: as many elements and characters as the product promises to bear. */
const PARAGRAPHS = 20_000;

/**
 * Puts an invented text of 20,000 paragraphs (60,000 elements, about 2 million characters) into the article, each
 * paragraph other words, so that none is a copy.
 */
export function makeLarge(document: Document, body: Element): void {
  const fragment = document.createDocumentFragment();
  for (let index = 0; index < PARAGRAPHS; index += 1) {
    const paragraph = document.createElement('p');
    const parts = [
      `제${index}호 숲길은 ${index * 7}미터이며, 마을 주민 ${index % 97}명이 돌을 나르고 난간을 세워 넉 달 만에 다시 열렸다고 `,
      `숲길정비단은 ${1 + (index % 28)}일 밝혔다. 걷는 이가 늘어 쉼터 ${index % 13}곳과 길잡이 표지 ${index % 41}개를 더 둔다.`,
    ];
    for (const part of parts) {
      const span = document.createElement('span');
      span.textContent = part;
      paragraph.append(span);
    }
    fragment.append(paragraph);
  }
  body.replaceChildren(fragment);
}
