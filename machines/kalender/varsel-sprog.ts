const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['en', 1],
  ['et', 1],
  ['to', 2],
  ['tre', 3],
  ['fire', 4],
  ['fem', 5],
  ['seks', 6],
  ['syv', 7],
  ['otte', 8],
  ['ni', 9],
  ['ti', 10],
  ['elleve', 11],
  ['tolv', 12],
  ['fjorten', 14],
  ['tredive', 30],
]);

const ANTAL = `(\\d+|${[...NUMBER_WORDS.keys()].join('|')})`;
const ENHED = '((?:kalender)?dag(?:e|es|s)?|dg|d|uge(?:r|rs|s)?|(?:kalender)?maaned(?:er|ers|s)?|mdr|md|m)';
const LM = '(?:lm|(?:loebende|loeb|lbd|lb) (?:kalender)?(?:maaned|mdr|md))';
const PLUS = '(?:\\+|plus|og)';
const VARSEL = '(?:opsigelses)?varsel';
const MONTH_END =
  '(?:(?:udgangen|udloebet) af (?:(?:en|den|hver) )?(?:kalender)?maaned(?:en)?|' +
  '(?:en )?maaned(?:en)?s (?:udgang|udloeb)|den sidste(?: dag)? i (?:en )?maaned(?:en)?)';

/** The forms that `parseVarsel` knows, over the text from `simplifyVarsel`: group 1 is the count, group 2 the unit. */
export const FORMS = {
  lmPlus: new RegExp(`^${LM} ${PLUS} ${ANTAL} ${ENHED}$`),
  lmPlusBare: new RegExp(`^${LM} ${PLUS} ${ANTAL}$`),
  afterLm: new RegExp(`^${ANTAL} ${ENHED} (?:efter|fra) (?:udgangen|udloebet) af (?:den )?${LM}$`),
  plusLm: new RegExp(`^${ANTAL} ${ENHED} ${PLUS} ${LM}$`),
  toMonthEnd: new RegExp(`^${ANTAL} ${ENHED}(?: ${VARSEL})? til ${MONTH_END}$`),
  alone: new RegExp(`^${ANTAL} ${ENHED}$`),
  otherDays: /(?:arbejds|hver|bank)dag/,
};

/** Lower case, æøå spelled out, single spaces, no abbreviation dots, none of the words that only frame the rule. */
export function simplifyVarsel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/é/g, 'e')
    .replace(/([a-z])\./g, '$1 ')
    .replace(/\+/g, ' + ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:opsigelses)?vars(?:el|let)(?: er| paa)? ?:? /, '')
    .replace(/^med (?:et )?(?:(?:opsigelses)?varsel paa )?/, '')
    .replace(/(?<=s|md|mdr) (?:opsigelses)?varsel$/, '');
}

/** The number that group 1 of a form names. */
export function antalOf(text: string): number {
  return NUMBER_WORDS.get(text) ?? Number(text);
}

/** Which unit group 2 of a form names. */
export function unitOf(text: string): 'dage' | 'uger' | 'maaneder' {
  if (/^(?:kalender)?m/.test(text)) return 'maaneder';
  return text.startsWith('u') ? 'uger' : 'dage';
}
