import { dropBlocks, type Step } from '../draft.ts';
import { linesOfTitle, titleKeys } from '../title-lines.ts';

/**
 * Drops the title and the sub-titles where the text begins by repeating them (31 % of releases do). Further down the
 * same words are the article's own.
 */
export function dropRepeatedTitle(title: string, subtitles: readonly string[]): Step {
  return {
    name: 'repeated-title',
    run(draft) {
      const titles = titleKeys(title, subtitles);
      let end = 0;
      let lines = linesOfTitle(draft.blocks, 0, titles);
      while (lines > 0) {
        end += lines;
        lines = linesOfTitle(draft.blocks, end, titles);
      }
      return dropBlocks(draft, this.name, (_, index) => (index < end ? 'repeated-title' : null));
    },
  };
}
