/** Legal bases that help is bought under (2.1). `ablPar105` is a dwelling with attached help, `aeldreloven` its §§ 10–17. */
export const PARAGRAFFER = [
  'par83',
  'par83b',
  'par84',
  'par85',
  'par86',
  'par97',
  'par101',
  'par103',
  'par104',
  'par107',
  'par108',
  'ablPar105',
  'aeldreloven',
] as const;
export type Paragraf = (typeof PARAGRAFFER)[number];
