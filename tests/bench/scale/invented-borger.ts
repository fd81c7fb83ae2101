const FORNAVNE = [
  'Agnete',
  'Bjarke',
  'Cilla',
  'Ditlev',
  'Esther',
  'Folmer',
  'Gudrun',
  'Holger',
  'Ida',
  'Jens',
  'Kamma',
  'Ludvig',
  'Merle',
  'Niels',
  'Olga',
  'Poul',
  'Ragna',
  'Svend',
  'Thyra',
  'Valdemar',
] as const;
const EFTERNAVNE = [
  'Agerhøne',
  'Bomuld',
  'Citron',
  'Dueslag',
  'Engblomme',
  'Fuglesang',
  'Grankogle',
  'Havrekorn',
  'Isfugl',
  'Jordbær',
  'Klitrose',
  'Lærke',
  'Mosekonge',
  'Nattergal',
  'Oddersø',
  'Pilekrat',
  'Rønnebær',
  'Skovmår',
  'Tranebær',
  'Vibefjer',
] as const;

/** Somebody who does not exist: a name, and a number whose day is above 60. The same numbers give the same person. */
export function inventedBorger(copy: number, nr: number): { readonly navn: string; readonly cpr: string } {
  const n = copy * 1000 + nr;
  const day = 61 + (n % 28);
  const month = 1 + (Math.floor(n / 28) % 12);
  const year = 30 + (Math.floor(n / 336) % 70);
  const serial = 1000 + (Math.floor(n / 23_520) % 3000);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    navn: `${FORNAVNE[n % 20]} ${EFTERNAVNE[Math.floor(n / 20) % 20]}`,
    cpr: `${two(day)}${two(month)}${two(year)}${serial}`,
  };
}
