import { dropBlocks, type Step } from '../draft.ts';

/** What the word processor writes into a picture's place when it converts a document. */
const NOISE =
  /그림입니다\.?\s*원본 그림의 (?:이름|크기)|^그림입니다\.?$|^원본 그림의 (?:이름|크기)/;

/** Drops the stand-in texts of pictures in converted documents. */
export const dropPictureNoise: Step = {
  name: 'picture-noise',
  run(draft) {
    return dropBlocks(draft, this.name, ({ block }) =>
      block.type !== 'table' && block.text.length < 400 && NOISE.test(block.text)
        ? 'picture-noise'
        : null,
    );
  },
};
