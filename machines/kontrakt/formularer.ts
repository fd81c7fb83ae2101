import type { ChartDef } from '../chart.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';
import { varselFor } from './varsler.ts';

/** How the long forms are laid out; KL's contract gives the order of the parts. */
export const formularer: NonNullable<ChartDef<Facts, typeof events, never>['formularer']> = {
  udfyld: {
    afsnit: [
      {
        titel: 'Aftalen',
        felter: ['variant', 'rammeaftaleRegion', 'skabelonversion', 'kontraktnr', 'saerforanstaltning'],
      },
      { titel: 'Kommunen', felter: ['koeberEnhed', 'koeberKontakt', 'ean'] },
      {
        titel: 'Leverandøren',
        felter: [
          'leverandoerNavn',
          'leverandoerAdresse',
          'leverandoerKontakt',
          'driftsform',
          'cvr',
          'pNummer',
          'afdelingUuid',
        ],
      },
      { titel: 'Hvad der købes', felter: ['linjer', 'indsatser'] },
      {
        titel: 'Afregning og regulering',
        felter: [
          'afregning',
          'reguleringsgrundlag',
          'fakturafristDage',
          'fakturafristRetning',
          'betalingsfristDage',
          'aflastningAfregning',
          'fakturaoplysninger',
        ],
      },
      {
        titel: 'Opsigelse',
        felter: [
          'varselKoeber',
          'varselLeverandoer',
          'betalingsforpligtelse',
          'betalingsforpligtelseDage',
          'betalingsforpligtelseTekst',
        ],
      },
      { titel: 'Personoplysninger', felter: ['dataansvar', 'databehandleraftaleRef', 'dataansvarBegrundelse'] },
      {
        titel: 'Plan, bilag og særlige aftaler',
        felter: ['paedagogiskPlanOensket', 'paedagogiskPlanFrist', 'bilag', 'aendringsvarsling', 'aftalerIOevrigt'],
      },
    ],
    kunNaar: {
      rammeaftaleRegion: { felt: 'variant', vaerdier: ['rammeaftale'] },
      // KT-308: one option, with its number or its text.
      betalingsforpligtelseDage: { felt: 'betalingsforpligtelse', vaerdier: ['xDage'] },
      betalingsforpligtelseTekst: { felt: 'betalingsforpligtelse', vaerdier: ['andet'] },
      // KT-316
      databehandleraftaleRef: { felt: 'dataansvar', vaerdier: ['databehandler', 'eksisterendeAftale'] },
      paedagogiskPlanFrist: { felt: 'paedagogiskPlanOensket', vaerdier: [true] },
    },
  },
  registrerRammeaftale: { kunNaar: { aendringer: { felt: 'aendret', vaerdier: [true] } } },
  // The end follows from the notice where the kontrakt has one.
  registrerModtagelse: { uvedkommende: (f) => (varselFor(f, 'koeber') === null ? [] : ['slutdato']) },
  modtagOpsigelse: { uvedkommende: (f) => (varselFor(f, 'leverandoer') === null ? [] : ['slutdato']) },
};
