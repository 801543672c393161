/** Units behind which a number may stand without a space, longest first. */
const UNIT =
  '(?:억|만|천|백|조|개월|개소|개사|개국|개교|년도|년간|년|월|일간|일부터|일까지|일|시간|시|분|명|개|원|건|회|종|곳|가구|세|차|호|㎡|㎞|㎏|%|％|퍼센트|여)';

/** What may follow a unit: an end, a sign, a particle, or another unit; anything else may be a word of its own. */
const AFTER =
  '(?=$|[\\s\\d.,·)\\]’”"\'~∼～:;!?(\\[]|은|는|이|가|을|를|에|의|로|으로|와|과|도|만|부터|까지|씩|간|억|만|천|백|원|명|건|개|여|이상|이하|미만|이내)';

const SPLIT = new RegExp(`(\\d) (${UNIT}${AFTER})`, 'g');

/**
 * Closes up the gap that conversions of word-processor documents put between a number and its unit
 * ("2026 년" → "2026년"), only where what follows is surely a unit.
 */
export function repairNumbers(text: string): string {
  return text.replace(SPLIT, '$1$2');
}
