import { dropBlocks, type Step } from '../draft.ts';

/** A line that ends by naming a picture's source: `…하고 있다.(사진=연합뉴스)`. */
const CREDITED =
  /[（(]\s*(?:사진|이미지|그래픽|일러스트)\s*(?:제공)?\s*[=:]\s*[^()（）]{1,40}[)）]\s*$/;
const MAX_CAPTION = 300;

/** Drops captions of pictures: pictures never come along, so their captions would stand alone. */
export const dropCaptions: Step = {
  name: 'captions',
  run(draft) {
    return dropBlocks(draft, this.name, ({ block }) =>
      block.text.length <= MAX_CAPTION && CREDITED.test(block.text) ? 'caption' : null,
    );
  },
};
