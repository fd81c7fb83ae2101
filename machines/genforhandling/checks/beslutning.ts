import { ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Oere } from '../../pris/oere.ts';
import type { Reason } from '../../refusal.ts';
import { aarsprisAfLinjer, beregnetAarspris, gammelAarspris, nyAarspris } from '../aarspris.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import { givesMedhold, hjaelpenAendres, midlertidigAendring, nyeParagraffer } from '../om-forhandlingen.ts';
import { kunVedPris } from './anmodning.ts';

export const beslutningChecks: Checks = {
  indstil: (f, p) => [
    ...(givesMedhold(p.udfald) ? nyeVilkaar(f, p) : []),
    ...kraev(
      p.gaelderTil === null || p.udfald === 'midlertidig',
      'kunMidlertidig',
      'gaelderTil',
      'Kun en midlertidig ændring har en sidste dag. En varig ændring gælder, til den ændres igen.',
    ),
    ...(p.udfald === 'midlertidig' && p.gaelderTil !== null ? vurderet(f, p) : []),
  ],

  godkend: (f, p, { today }) => [
    ...svaret(f, p, today),
    ...budget(f, p.budgetBekraeftet, f.indstilling?.aarsprisOere ?? null),
  ],
  godkendDelvist: (f, p, { today }) => [
    ...svaret(f, p, today),
    ...nyeVilkaar(f, p),
    ...budget(f, p.budgetBekraeftet, nyAarspris(f, p)),
  ],
  afslaa: (f, p, { today }) => svaret(f, p, today),
  afgoerMidlertidig: (f, p, { today }) => [
    ...svaret(f, p, today),
    ...iRaekkefoelge(p.svarSendt, p.gaelderTil, 'gaelderTil', 'Den midlertidige ændring slutter, før der er svaret.'),
    ...kraev(
      p.gaelderTil === null || !hjaelpenAendres(f, midlertidigAendring(f)) || f.fagligVurdering !== null,
      'C13',
      'gaelderTil',
      'Hjælpen ændres for en tid, men er ikke vurderet fagligt. Send tilbage, eller lad feltet stå tomt.',
    ),
  ],
};

type Svar = Pick<Payload<'afslaa'>, 'svarSendt' | 'habilErklaeret'>;

/** The answer of T07, by somebody who is habil (forvaltningsloven § 3). */
const svaret = (f: Facts, p: Svar, today: Payload<'afslaa'>['svarSendt']): readonly Reason[] => [
  ...ikkeFremtid(p, today, 'svarSendt'),
  ...iRaekkefoelge(f.henvendelse.dato, p.svarSendt, 'svarSendt', 'Svaret kan ikke være sendt før henvendelsen.'),
  ...kraev(p.habilErklaeret, 'ikkeHabil', 'habilErklaeret', 'Er du inhabil, skal en anden beslutte.'),
];

/** Domain.md 6: approval needs the budget holder. What becomes cheaper needs none. */
function budget(f: Facts, bekraeftet: boolean, ny: Oere | null): readonly Reason[] {
  const gammel = gammelAarspris(f);
  const stiger = f.art === 'pris' && (ny === null || gammel === null || ny > gammel);
  return kraev(
    bekraeftet || !stiger,
    'manglerBudget',
    'budgetBekraeftet',
    'Prisen stiger. Den budgetansvarlige skal have bekræftet, at der er penge til det.',
  );
}

type Vilkaar = Pick<Payload<'godkendDelvist'>, 'linjer' | 'aarsprisOere' | 'omfang' | 'timerEfter'> & {
  readonly virkningFra: Payload<'indstil'>['virkningFra'];
};

/** What is given: from when (T08), at what price (4.3), for which help (6, C13). */
const nyeVilkaar = (f: Facts, p: Vilkaar): readonly Reason[] => [
  ...kraev(p.virkningFra !== null, 'manglerVirkning', 'virkningFra', 'Skriv, hvornår ændringen gælder fra.'),
  ...tilbagevirkning(f, p.virkningFra),
  ...kunVedPris(f, p.linjer),
  ...(f.art === 'pris' ? prisen(f, p) : []),
  ...vurderet(f, p),
];

/** T08, Q7: a new price goes back to the day the description was received, never further. */
export function tilbagevirkning(f: Facts, virkningFra: Vilkaar['virkningFra']): readonly Reason[] {
  const tidligst = f.art === 'pris' ? (f.beskrivelse?.modtaget ?? null) : null;
  return kraev(
    tidligst === null || virkningFra === null || virkningFra >= tidligst,
    'T08',
    'virkningFra',
    `Prisen kan tidligst gælde fra den dag, beskrivelsen blev modtaget${tidligst === null ? '' : `: ${datoPaaDansk(tidligst)}`}.${f.fra === 'koeber' ? ' At det også gælder kommunens egen anmodning, er en fortolkning (Q7).' : ''}`,
  );
}

function prisen(f: Facts, p: Vilkaar): readonly Reason[] {
  const nye = nyeParagraffer(f, p.linjer);
  return [
    ...kraev(p.linjer.length > 0, 'manglerLinjer', 'linjer', 'Skriv linjerne, som de skal være efter ændringen.'),
    ...kraev(
      nye.length === 0,
      'nyVisitation',
      'linjer',
      'En ny paragraf er ny hjælp. Den kræver en ny visitation og en ny kontrakt.',
    ),
    ...prisPrAarErKendt(p),
  ];
}

/** The lines say the price of a year; by hand only where they do not. */
export function prisPrAarErKendt(p: Pick<Vilkaar, 'linjer' | 'aarsprisOere'>): readonly Reason[] {
  if (p.linjer.length === 0) return [];
  const beregnet = beregnetAarspris(p.linjer);
  if (beregnet === null) {
    const svar = aarsprisAfLinjer(p.linjer);
    return kraev(p.aarsprisOere !== null, 'kanIkkeOmregnes', 'aarsprisOere', svar.ok ? '' : svar.grund);
  }
  return kraev(
    p.aarsprisOere === null || p.aarsprisOere === beregnet,
    'prisenErRegnetUd',
    'aarsprisOere',
    `Linjerne giver ${kronerTekst(beregnet)} pr. år. Lad feltet stå tomt.`,
  );
}

/** C13: more and fewer hours alike. */
const vurderet = (f: Facts, p: Pick<Vilkaar, 'omfang' | 'timerEfter'>): readonly Reason[] =>
  kraev(
    !hjaelpenAendres(f, p) || f.fagligVurdering !== null,
    'C13',
    'omfang',
    'Hjælpen bliver en anden. Flere timer skal vurderes fagligt, ligesom færre: registrér vurderingen først.',
  );
