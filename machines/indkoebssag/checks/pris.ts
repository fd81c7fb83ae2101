import type { Dato } from '../../kalender/dato.ts';
import { aarspris } from '../../pris/aarspris.ts';
import { kronerTekst } from '../../pris/kroner.ts';
import type { Oere } from '../../pris/oere.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Facts } from '../facts.ts';
import { prislinjer } from '../noter/pris.ts';
import { fritValgHolder, indenForRammen, kandidatAf, pristilbudAf, skifteHolder } from '../om-sagen.ts';
import {
  detIndflyttede,
  findes,
  habil,
  ikkeFremtid,
  ikkeIndstilleren,
  iRaekkefoelge,
  kendtKandidat,
  kraev,
  muligKandidat,
  periode,
} from './faelles.ts';

export const prisChecks: Checks = {
  startPrisforhandling: (f, p) => {
    const ids = p.kandidater.map((r) => r.kandidatId);
    const antal = f.regler.parametre.antalKandidater;
    return [
      ...ids.flatMap((id, n) => muligKandidat(f, id, `kandidater.${n}.kandidatId`)),
      ...kraev(new Set(ids).size === ids.length, 'sammeToGange', 'kandidater', 'Det samme tilbud er valgt to gange.'),
      ...kraev(
        f.kandidater.length >= antal || p.faerreAarsag !== null,
        'Q13',
        'faerreAarsag',
        `Der er set på færre end ${antal} tilbud. Vælg hvorfor.`,
      ),
    ];
  },

  registrerPristilbud: (f, p, { today }) => {
    const svar = aarspris(prislinjer(p));
    return [
      ...muligKandidat(f, p.kandidatId),
      ...ikkeFremtid(p, today, 'dato'),
      ...iRaekkefoelge(p.dato, p.gyldigTil, 'gyldigTil', 'Pristilbuddet kan ikke udløbe, før det er givet.'),
      ...(svar.ok ? [] : kraev(false, 'kanIkkeOmregnes', 'linjer', svar.grund)),
    ];
  },

  registrerForhandlingsrunde: (f, p, { today }) => [
    ...kendtKandidat(f, p.kandidatId),
    ...ikkeFremtid(p, today, 'dato'),
  ],

  foreslaaPris: (f, p) => {
    const tilbud = pristilbudAf(f, p.pristilbudId);
    return [
      ...kraev(tilbud !== null, 'ukendtPristilbud', 'pristilbudId', 'Pristilbuddet findes ikke på sagen. Vælg igen.'),
      ...kraev(
        tilbud?.udloebet !== true,
        'T30',
        'pristilbudId',
        'Pristilbuddet er udløbet. Registrér det igen, når leverandøren har bekræftet prisen.',
      ),
      ...(tilbud === null
        ? []
        : [
            ...muligKandidat(f, tilbud.kandidatId, 'pristilbudId'),
            ...detIndflyttede(f, tilbud.kandidatId, 'pristilbudId'),
          ]),
    ];
  },

  accepterPris: (f, p) =>
    kraev(
      f.pris?.pristilbudId === p.pristilbudId,
      'andenPris',
      'pristilbudId',
      'Det er ikke den pris, der er foreslået nu. Vælg den foreslåede.',
    ),

  indstil: (f, p) => [
    ...muligKandidat(f, p.kandidatId),
    ...detIndflyttede(f, p.kandidatId, 'kandidatId'),
    ...muligKandidat(f, p.reserveId, 'reserveId'),
    ...p.alternativer.flatMap((a, n) => kendtKandidat(f, a.kandidatId, `alternativer.${n}.kandidatId`)),
    ...kraev(
      f.pris === null || f.pris.kandidatId === p.kandidatId,
      'prisForEtAndet',
      'kandidatId',
      `Prisen er foreslået for ${kandidatAf(f, f.pris?.kandidatId ?? null)?.navn ?? 'et andet tilbud'}. Indstil det, eller få foreslået en pris for dette.`,
    ),
    ...prisloft(f, p.prisloftOere),
    ...periode(p.periodeFra, p.periodeTil),
    ...kraev(
      p.alternativer.length >= 2 || p.faerreAarsag !== null,
      'faerreAlternativer',
      'faerreAarsag',
      'Skriv mindst to alternativer, eller vælg, hvorfor der er færre.',
    ),
  ],

  saetPaaDagsorden: (_, __, { today, opslag }) => [
    ...findes(opslag.moede, 'moede', 'moedeId'),
    ...kraev(
      opslag.moede == null || opslag.moede.dato >= today,
      'moedetErHoldt',
      'moedeId',
      'Mødet er holdt. Vælg et, der kommer.',
    ),
  ],

  godkend: (f, p) => [
    ...habil(p),
    ...ikkeIndstilleren(f, p),
    ...godkendt(f, p.prisloftOere),
    ...periode(f.indstilling?.periodeFra ?? null, p.periodeTil),
  ],
  godkendMedBetingelser: (f, p) => [
    ...habil(p),
    ...ikkeIndstilleren(f, p),
    ...godkendt(f, p.prisloftOere),
    ...periode(f.indstilling?.periodeFra ?? null, p.periodeTil),
  ],
  sendRetur: (f, p) => [...habil(p), ...ikkeIndstilleren(f, p)],
  givAfslag: (f, p) => [...habil(p), ...ikkeIndstilleren(f, p)],

  godkendUdenUdvalg: (f, p) => [
    ...habil(p),
    ...prisloft(f, p.prisloftOere),
    ...periode(p.periodeFra, p.periodeTil),
    ...kraev(grundHolder(f, p.grund), 'grundenHolderIkke', 'grund', GRUND_TEKST[p.grund]),
    ...kraev(
      p.grund !== 'indenForRammen' || p.prisloftOere === null || p.prisloftOere <= (f.ramme?.prisloftOere ?? 0),
      'overRammen',
      'prisloftOere',
      'Prisloftet er højere end rammen.',
    ),
    ...kraev(
      p.grund !== 'indenForRammen' || iRammensPeriode(f.ramme, p.periodeFra, p.periodeTil),
      'udenForRammensPeriode',
      'periodeTil',
      'Perioden ligger uden for den bevilgede rammes.',
    ),
  ],
};

/** A ceiling below the price would refuse what it approves (4.9). */
const prisloft = (f: Facts, loft: Oere | null): readonly Reason[] =>
  kraev(
    loft === null || f.pris === null || loft >= f.pris.aarsprisOere,
    'prisloftUnderPrisen',
    'prisloftOere',
    `Prisloftet er lavere end prisen, ${f.pris === null ? '' : kronerTekst(f.pris.aarsprisOere)} pr. år.`,
  );

function iRammensPeriode(ramme: Facts['ramme'], fra: Dato, til: Dato | null): boolean {
  if (ramme === null) return false;
  if (ramme.periodeFra !== null && fra < ramme.periodeFra) return false;
  return ramme.periodeTil === null || (fra <= ramme.periodeTil && (til === null || til <= ramme.periodeTil));
}

const godkendt = (f: Facts, loft: Oere | null): readonly Reason[] =>
  f.indstilling?.art === 'ramme' ? [] : prisloft(f, loft ?? f.indstilling?.prisloftOere ?? null);

const GRUND_TEKST = {
  indenForRammen: 'Prisen ligger ikke inden for en bevilget ramme, der dækker paragrafferne.',
  fritValg: 'Der er ikke et frit valg, som holder 10 %-reglen, for dette tilbud.',
  leverandoerskifte: 'Sagen er ikke åbnet ved et leverandørskifte.',
} as const;

function grundHolder(f: Facts, grund: keyof typeof GRUND_TEKST): boolean {
  switch (grund) {
    case 'indenForRammen':
      return indenForRammen(f);
    case 'fritValg':
      return fritValgHolder(f);
    case 'leverandoerskifte':
      return skifteHolder(f);
  }
}
