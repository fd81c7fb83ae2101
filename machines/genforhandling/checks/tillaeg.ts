import { fejl, ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Reason } from '../../refusal.ts';
import { nyAarspris } from '../aarspris.ts';
import type { Checks } from '../checks.ts';
import type { Payload } from '../events.ts';
import type { Facts } from '../facts.ts';
import { efterbetalingOf } from '../noter/tillaeg.ts';
import { efterHenvendelsen, kunVedPris } from './anmodning.ts';
import { prisPrAarErKendt } from './beslutning.ts';

type Udfyldt = Payload<'udfyldTillaeg'>;

export const tillaegChecks: Checks = {
  udfyldTillaeg: (f, p) => [
    ...iRaekkefoelge(
      f.beslutning?.virkningFra ?? null,
      p.virkningFra,
      'virkningFra',
      'Tillægsaftalen kan ikke gælde fra en tidligere dag, end der er besluttet.',
    ),
    ...iRaekkefoelge(
      p.virkningFra,
      p.faktureresFra,
      'faktureresFra',
      'Den nye pris kan ikke faktureres, før den gælder.',
    ),
    ...kunVedPris(f, p.linjer),
    ...(f.art === 'pris' ? prisen(f, p) : []),
    ...(f.art === 'vilkaar' ? vilkaar(p) : ingenVilkaar(p)),
    ...(f.art === 'parter' ? parter(p) : ingenParter(p)),
    ...efterbetaling(f, p),
  ],

  sendTillaeg: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'sendt'),
    ...iRaekkefoelge(f.tillaeg?.dato ?? null, p.sendt, 'sendt', 'Den kan ikke være sendt, før den er skrevet.'),
    ...iRaekkefoelge(p.sendt, p.svarSenest, 'svarSenest', 'Svaret kan ikke være ønsket, før den er sendt.'),
  ],

  underskrivTillaegSomKoeber: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...iRaekkefoelge(f.tillaeg?.dato ?? null, p.dato, 'dato', 'Den kan ikke være underskrevet, før den er skrevet.'),
    ...kraev(p.habilErklaeret, 'ikkeHabil', 'habilErklaeret', 'Er du inhabil, skal en anden skrive under.'),
  ],

  registrerTillaegUnderskrift: (f, p, { today }) => [
    ...ikkeFremtid(p, today, 'dato'),
    ...iRaekkefoelge(f.sendt?.dato ?? null, p.dato, 'dato', 'Leverandøren kan ikke skrive under, før den er sendt.'),
  ],

  afvisTillaeg: (f, p, { today }) => [...ikkeFremtid(p, today, 'dato'), ...efterHenvendelsen(f, p.dato, 'dato')],

  traek: (f, p, { today }) => [...ikkeFremtid(p, today, 'dato'), ...efterHenvendelsen(f, p.dato, 'dato')],
};

/** KT-309: not above what was decided, and from a day on which it is invoiced. */
function prisen(f: Facts, p: Udfyldt): readonly Reason[] {
  const besluttet = f.beslutning?.aarsprisOere ?? null;
  const ny = nyAarspris(f, p);
  return [
    ...kraev(p.linjer.length > 0, 'manglerLinjer', 'linjer', 'Skriv linjerne, som de skal være efter ændringen.'),
    ...kraev(
      p.faktureresFra !== null,
      'manglerFakturering',
      'faktureresFra',
      'Skriv den første dag, der faktureres til den nye pris.',
    ),
    ...prisPrAarErKendt(p),
    ...kraev(
      besluttet === null || ny === null || ny <= besluttet,
      'KT-309',
      'linjer',
      `Prisen er højere end besluttet${besluttet === null ? '' : `, ${kronerTekst(besluttet)} pr. år`}.`,
    ),
  ];
}

export const VILKAAR = [
  'varselKoeber',
  'varselLeverandoer',
  'betalingsforpligtelse',
  'betalingsforpligtelseDage',
  'betalingsfristDage',
  'fakturafristDage',
  'fakturafristRetning',
  'dataansvar',
] as const satisfies readonly (keyof Udfyldt)[];
export const PARTERNE = ['leverandoernavn', 'cvr', 'pNummer'] as const satisfies readonly (keyof Udfyldt)[];

/** Term change (domain.md 6): at least one, and each of them whole. */
const vilkaar = (p: Udfyldt): readonly Reason[] => [
  ...kraev(
    VILKAAR.some((felt) => p[felt] !== null),
    'manglerVilkaar',
    'varselKoeber',
    'Skriv mindst ét vilkår, der ændres. Det, der er tomt, bliver, som det er.',
  ),
  ...kraev(
    (p.betalingsforpligtelse === 'xDage') === (p.betalingsforpligtelseDage !== null),
    'KT-308',
    'betalingsforpligtelseDage',
    'Antallet af dage hører sammen med »et antal dage efter, at pladsen er besat«.',
  ),
  ...kraev(
    (p.fakturafristDage === null) === (p.fakturafristRetning === null),
    'manglerFakturafrist',
    'fakturafristRetning',
    'Fakturafristen er et antal dage, før eller efter levering. Udfyld begge.',
  ),
];

const parter = (p: Udfyldt): readonly Reason[] =>
  kraev(
    PARTERNE.some((felt) => p[felt] !== null),
    'manglerParter',
    'leverandoernavn',
    'Skriv leverandørens nye navn, CVR-nummer eller P-nummer.',
  );

const ingenVilkaar = (p: Udfyldt): readonly Reason[] => tomme(p, VILKAAR, 'Anmodningen handler ikke om vilkårene.');
const ingenParter = (p: Udfyldt): readonly Reason[] => tomme(p, PARTERNE, 'Anmodningen handler ikke om parterne.');

const tomme = (p: Udfyldt, felter: readonly (keyof Udfyldt & string)[], tekst: string): readonly Reason[] =>
  felter.flatMap((felt) => (p[felt] === null ? [] : [fejl('andenArt', felt, `${tekst} Lad feltet stå tomt.`)]));

/** By hand only where it is not computed, and never without which way it goes (T08, Q7). */
function efterbetaling(f: Facts, p: Udfyldt): readonly Reason[] {
  const beregnet = efterbetalingOf(f, { ...p, efterbetalingOere: null });
  const kendt = beregnet?.oere ?? null;
  return [
    ...kraev(
      (p.efterbetalingOere === null) === (p.efterbetalingRetning === null),
      'manglerRetning',
      'efterbetalingRetning',
      'Skriv både beløbet, og hvem der skal have det.',
    ),
    ...kraev(
      p.efterbetalingOere === null || (beregnet !== null && kendt === null),
      'efterbetalingErRegnetUd',
      'efterbetalingOere',
      kendt === null
        ? 'Der er ingen pris at efterbetale. Lad feltet stå tomt.'
        : `Efterbetalingen er regnet ud til ${kronerTekst(kendt)} Lad feltet stå tomt.`,
    ),
  ];
}
