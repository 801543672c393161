import { type LicenceFinding, licencePart } from '../article/licence.ts';
import type { MessageKey } from '../article/words.ts';
import { licenceOf } from './catalogue.ts';

/** What somebody is about to do with the text. */
export interface Use {
  /** The text is not word for word the article's: edited by hand, or a summary in other words. */
  edited: boolean;
}

export interface LicenceWarning {
  id: 'non-commercial' | 'no-changes' | 'quotation-only' | 'edited-unknown';
  /** One sentence or two; where two restrictions meet, each has its own. */
  message: MessageKey;
  /** Words that go into the message: t(message, names.map((name) => t(name))). */
  names: MessageKey[];
}

/**
 * What to say before a text is copied: warnings, never walls. Quoting word for word with the source is permitted under
 * every type (저작권법 제28조, 제37조), so an unedited copy is warned of 비상업 alone.
 * Source: 공공누리 types 2 to 4; where no type is known only quotation is safe.
 */
export function warningsFor(finding: LicenceFinding, { edited }: Use): LicenceWarning[] {
  const licence = licenceOf(finding.type);
  if (!licence) return unknownWarnings(finding, edited);
  const warnings: LicenceWarning[] = [];
  if (!licence.commercialUse) warnings.push(NON_COMMERCIAL);
  if (!licence.changes && edited) {
    const names: MessageKey[] = [`credit_short_${licencePart(licence.type)}`];
    warnings.push({ id: 'no-changes', message: 'terms_warn_no_changes', names });
  }
  return warnings;
}

const NON_COMMERCIAL: LicenceWarning = {
  id: 'non-commercial',
  message: 'terms_warn_non_commercial',
  names: [],
};

const editedUnknown = (message: MessageKey): LicenceWarning => ({
  id: 'edited-unknown',
  message,
  names: [],
});

/** 비상업적으로 alone is type 2 or 4: warned of as type 4 is, since which of them is not known. */
function unknownWarnings({ doubt }: LicenceFinding, edited: boolean): LicenceWarning[] {
  if (doubt === 'non-commercial') {
    return edited
      ? [NON_COMMERCIAL, editedUnknown('terms_warn_edited_non_commercial')]
      : [NON_COMMERCIAL];
  }
  const quotationOnly: LicenceWarning = {
    id: 'quotation-only',
    message: doubt === 'conflict' ? 'terms_warn_conflict' : 'terms_warn_none_found',
    names: [],
  };
  return edited ? [quotationOnly, editedUnknown('terms_warn_edited_unknown')] : [quotationOnly];
}
