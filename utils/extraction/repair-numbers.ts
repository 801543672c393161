/** Units behind which a number may stand without a space, longest first. */
const UNIT =
  '(?:억|만|천|백|조|개월|개소|개사|개국|개교|년도|년간|년|월|일간|일부터|일까지|일|시간|시|분|명|개|원|건|회|종|곳|가구|세|차|호|㎡|㎞|㎏|%|％|퍼센트|여)';

/** Words that begin like a unit with its particle: 붙임 2 회의 자료, 가로 3 세로 4, 17 시·도. */
const WORD = '(?!회의|세로|종이|원가|여가|시가|시도|시·도|개도국)';

const SIGN = '[\\s\\d.,·)\\]’”"\'~∼～:;!?(\\[]';
/** Particles, one or two together, behind which the word ends. */
const PARTICLE =
  '(?:은|는|이|가|을|를|에|의|로|와|과|도|만|씩|간|여|으로|부터|까지|이상|이하|미만|이내|에서|에게|마다|보다|이나|이며|이고|이다|이라|이서){1,2}';
/** What may follow a unit: an end, a sign, a particle, or another unit; anything else may be a word of its own. */
const AFTER = `(?=$|${SIGN}|${PARTICLE}(?![가-힣])|(?:억|만|천|백|원|명|건|개|여)(?:$|${SIGN}|[억만천백원명건개여은는이가을를에의로와과도]))`;

const SPLIT = new RegExp(`(\\d) (${WORD}${UNIT}${AFTER})`, 'g');

/**
 * Closes up the gap that conversions of word-processor documents put between a number and its unit
 * ("2026 년" → "2026년"), only where what follows is surely a unit.
 */
export function repairNumbers(text: string): string {
  return text.replace(SPLIT, '$1$2');
}
