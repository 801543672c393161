import type { Contact } from '../article/article.ts';

/** An office's telephone number as releases write it: 044-201-0000, (02)2110-0000, ☏ 044 201 0000. */
const PHONE = /\(?0\d{1,2}\)?[-.\s]{0,3}\d{3,4}[-.\s]{1,3}\d{4}(?:~\d{1,4})?/;
const ROLE = /^(?:책임자|담당자|총괄책임자|실무담당자|총괄|협조|공동)$/;
/** Ranks and posts; they say what a person is, not who. */
const RANK =
  /^(?:[가-힣]{0,6}(?:장관|차관|실장|국장|단장|과장|팀장|센터장|원장|소장|서기관|사무관|주무관|연구관|연구사|지도관|지도사|담당관|조사관|감독관|심의관|정책관|전문관|전문위원|계장|반장|대리|연구원|선임|책임|주임|부장|차장|본부장|검사|경정|경감|경위))$/;
const LABEL = /^담당\s*(?:부서|기관|과)?$|^문의(?:처)?$|^부서$|^연락처$|^성명$|^전화(?:번호)?$/;
const NAME = /^[가-힣]{2,4}$/;
/** A rank spread over its cell: 과 장. */
const SPACED_RANK = /(^|\s)([과국실팀단])\s+장(?=\s|$)/;

/** "010-…" and the like as digits and hyphens: 044-201-0000. */
function tidyPhone(phone: string): string {
  return phone
    .replace(/[()]/g, ' ')
    .trim()
    .replace(/[.\s-]+/g, '-');
}

/**
 * The people and offices that the rows of a contact table name. A department stands until the next one;
 * rows without a telephone number only tell the department. Anything that cannot be told apart is left out.
 */
export function readContacts(rows: readonly (readonly string[])[]): Contact[] {
  const contacts: Contact[] = [];
  let department = '';
  for (const row of rows) {
    let role = '';
    let rank = '';
    let name = '';
    const parts = row.join('/').split(/[/|:]|\s(?=\(0)/);
    const departments: string[] = [];
    let phone = '';
    /** The word before: right behind a rank stands a name, even one that ends like an office (김영국). */
    let before = '';
    for (const part of parts.map((text) => text.trim()).filter(Boolean)) {
      const found = PHONE.exec(part);
      if (found && phone) {
        // A second number in the row is somebody else's.
        contacts.push({
          department: departments.join(' ') || department,
          role: role || rank,
          name,
          phone,
        });
        role = rank = name = '';
      }
      if (found) phone = tidyPhone(found[0]);
      const words = part
        .replace(PHONE, ' ')
        .replace(/[()<>☏]/g, ' ')
        .trim();
      if (!words || LABEL.test(words)) continue;
      for (const word of words.replace(SPACED_RANK, '$1$2장').split(/\s+/)) {
        if (ROLE.test(word)) role = word;
        else if (RANK.test(word)) rank = word;
        else if (
          NAME.test(word) &&
          (role || rank || departments.length) &&
          (RANK.test(before) || !/[과국실팀단부처청관]$/.test(word))
        ) {
          name = word;
        } else if (!LABEL.test(word)) departments.push(word);
        before = word;
      }
    }
    if (departments.length) department = departments.join(' ');
    if (phone || name) contacts.push({ department, role: role || rank, name, phone });
  }
  return contacts;
}

/** `문의 : 인사혁신처 기획재정담당관(044-201-0000), …`: offices and their numbers; empty where the line is none. */
export function readInquiryLine(line: string): Contact[] {
  const match = /^[<([]?\s*문의(?:처)?\s*[:：]\s*(.+?)[>)\]]?$/.exec(line);
  if (!match?.[1]) return [];
  const contacts: Contact[] = [];
  for (const [, office = '', phone = ''] of match[1].matchAll(
    /([^(),/]{2,60}?)\s*\(?☏?\s*(0\d{1,2}[-.)]\s*\d{3,4}-\d{4})\)?/g,
  )) {
    contacts.push({ department: office.trim(), role: '', name: '', phone: tidyPhone(phone) });
  }
  return contacts;
}

/** Whether a table lists whom to ask and nothing else: it begins with such a label and gives a telephone number. */
export function isContactTable(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat().filter(Boolean);
  return (
    rows.length <= 16 &&
    cells.length > 0 &&
    /^(?:담당\s*(?:부서|기관|자)|책임자|문의처?)(?:\s|:|$)/.test(cells[0] ?? '') &&
    cells.some((cell) => PHONE.test(cell)) &&
    cells.every((cell) => cell.length <= 160)
  );
}
