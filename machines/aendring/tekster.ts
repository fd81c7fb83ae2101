import type { Aendring, Klasse } from './aendring.ts';

/* The Danish reasons and documents of each class. */

export const TASTEFEJL = 'En tastefejl rettes, så bestillingen siger, hvad der er aftalt. Lederen kan se rettelsen.';
export const TASTEFEJL_I_KONTRAKTEN =
  'Fejlen står i kontrakten, som er underskrevet. Priser, vilkår og parter rettes kun ved en tillægsaftale.';

export const nyHjaelp = (akut: boolean): string =>
  `En ny paragraf, en ny indsats eller et andet tilbud er ny hjælp: den kræver en ny visitation og en ny kontrakt.${akut ? ' Haster det, kan en leder godkende hjælpen akut.' : ''}`;

export const akut = (variant: Aendring['variant']): string =>
  `Behovet er helt akut: lederen kan give et foreløbigt tilsagn med indhold, højeste pris og udløb, bekræftet skriftligt næste bankdag. Derefter genforhandles der.${variant === 'rammeaftale' ? ' Rammeaftalens kontrakt kender ikke tilsagnet, så det er særskilt aftalt.' : ''}`;

export const INDEN_FOR_SATSEN = 'Prisen reguleres ikke mere end årets sats. Det er ikke en genforhandling.';
export const OVER_SATSEN = 'Prisen stiger mere, end årets sats giver. Det, der er derover, skal genforhandles.';
export const UKENDT_SATS =
  'Årets sats er ikke kendt, så reguleringen kan ikke kontrolleres. Lederen tager stilling til den.';
export const NYT_TILLAEG = 'Et nyt tillæg er en ny pris og ikke en regulering. Det skal genforhandles.';

export function varig(a: Aendring): string {
  const hvad = hvadAendres(a);
  const hvem =
    a.timer !== null && a.timer < 0
      ? ' Behovet er mindre, så kommunen beder om genforhandlingen.'
      : ' Leverandøren bærer udgiften, til begge parter har godkendt.';
  return `${hvad} ændres varigt. Det ændrer kontrakten og skal genforhandles, op som ned.${hvem}`;
}

export const UDEN_SLUTDATO =
  'En midlertidig ændring skal have en sidste dag. Uden den er den varig og skal genforhandles.';
export const OVER_90_DAGE =
  'De midlertidige ændringer varer tilsammen mere end 90 dage, siden prisen sidst blev aftalt. Genforhandl.';
export const OVER_5_PROCENT = 'Timerne er tilsammen ændret mere end 5 %, siden prisen sidst blev aftalt. Genforhandl.';

export const NYE_PARTER =
  'Leverandøren er en anden på papiret: nyt navn, CVR- eller P-nummer skrives i en tillægsaftale.';
export const NYE_VILKAAR = 'Et vilkår i kontrakten ændres. Det kræver en tillægsaftale.';

export const MIDLERTIDIG =
  'Behovet er ændret for en tid. Det er ikke grund til genforhandling: bestillingen justeres med en sidste dag, og prisen er den samme.';
export const langMidlertidig = (uger: number): string =>
  `${MIDLERTIDIG} Den varer mere end ${uger} uger, så lederen skal godkende.`;

export const LANGT_OPHOLD =
  'Opholdet er længere end syv dage. Om der skal genforhandles, afgøres fra gang til gang og skrives i et notat.';
export const BYTTET =
  'Ydelser byttes inden for de samme timer, den samme normering og den samme pris. Notér, at prisen er den samme.';
export const BYTTET_UDEN_TIMER =
  'Ydelser byttes, men timerne kan ikke sammenlignes. Kontrollér, at omfanget er det samme, og notér, at prisen er det.';
export const OPDATERING = 'Hverken pris, timer, normering eller vilkår ændres. Kun bestillingen opdateres.';

export const OGSAA_AFGOERELSE = 'Borgerens hjælp bliver en anden, så borgeren skal også have en afgørelse.';
export const AFGOERELSE = 'Afgørelse til borgeren';

export const DOKUMENTER: Readonly<Record<Klasse, readonly string[]>> = {
  bestillingOpdatering: ['Ny version af bestillingen'],
  midlertidigJustering: ['Ny version af bestillingen med slutdato'],
  genforhandling: ['Anmodning med beskrivelse', 'Tillægsaftale', 'Ny version af bestillingen'],
  foreloebigtTilsagn: ['Skriftligt tilsagn', 'Anmodning med beskrivelse'],
  regulering: ['Brev om takstregulering'],
  tillaegsaftale: ['Tillægsaftale'],
  nyVisitation: ['Indstilling', 'Ny kontrakt', 'Ny bestilling'],
  beslutningsnotat: ['Beslutningsnotat'],
  rettelse: [],
};

function hvadAendres(a: Aendring): string {
  const dele = [
    ...(a.timer !== null && a.timer !== 0 ? ['timerne'] : []),
    ...(a.normering ? ['normeringen'] : []),
    ...(a.nattevagt ? ['nattevagten'] : []),
    ...(a.paragraffer === 'faerre' ? ['paragrafferne'] : []),
    ...(a.aarsprisOere === 0 ? [] : ['prisen']),
  ];
  const sidste = dele.pop() ?? 'hjælpen';
  const tekst = dele.length === 0 ? sidste : `${dele.join(', ')} og ${sidste}`;
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
