import type { Contact } from '../../article/article.ts';
import { dropBlocks, type Step } from '../draft.ts';
import { isContactTable, readContacts, readInquiryLine } from '../read-contacts.ts';

/** `문의 : …` is the last line of policy news; further up it belongs to what is announced there. */
const LAST_BLOCKS = 3;

/**
 * Reads whom to ask: the contact table of a release, which is taken out of the text, and the last line of policy news,
 * which is part of it and stays.
 */
export const takeContacts: Step = {
  name: 'contacts',
  run(draft) {
    const contacts: Contact[] = [];
    const last = draft.blocks.length - LAST_BLOCKS;
    draft.blocks.forEach(({ block }, index) => {
      if (block.type === 'table' && isContactTable(block.rows)) {
        contacts.push(...readContacts(block.rows));
      } else if (index >= last) contacts.push(...readInquiryLine(block.text));
    });
    const rest = dropBlocks(draft, this.name, ({ block }) =>
      block.type === 'table' && isContactTable(block.rows) ? 'contact' : null,
    );
    return { ...rest, contacts: [...draft.contacts, ...contacts] };
  },
};
