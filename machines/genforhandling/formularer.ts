import type { ChartDef } from '../chart.ts';
import { PARTERNE, VILKAAR } from './checks/tillaeg.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';

const uden = (f: Facts, art: Facts['art'], ...felter: readonly 'linjer'[]) => (f.art === art ? [] : felter);

/** How the long forms are laid out. What a request is not about is not asked for (domain.md 6). */
export const formularer: NonNullable<ChartDef<Facts, typeof events, never>['formularer']> = {
  registrerBeskrivelse: {
    afsnit: [
      { titel: 'Beskrivelsen', felter: ['modtaget', 'aarsag', 'beskrivelse'] },
      {
        titel: 'Ændringen',
        felter: ['vedvarende', 'omfang', 'timerFoer', 'timerEfter', 'prisFoerOere', 'prisEfterOere', 'prisEnhed'],
      },
      { titel: 'Dokumentation', felter: ['dokumenteret', 'udenDokumentation'] },
    ],
    kunNaar: { udenDokumentation: { felt: 'dokumenteret', vaerdier: [false] } },
    uvedkommende: (f) => (f.art === 'pris' ? [] : ['omfang']),
  },
  registrerRunde: { uvedkommende: (f) => uden(f, 'pris', 'linjer') },
  indstil: {
    afsnit: [
      { titel: 'Indstillingen', felter: ['udfald', 'virkningFra', 'gaelderTil'] },
      { titel: 'Pris og hjælp', felter: ['linjer', 'aarsprisOere', 'omfang', 'timerEfter'] },
      { titel: 'Begrundelse', felter: ['begrundelseFaglig', 'begrundelseOekonomisk'] },
    ],
    kunNaar: { gaelderTil: { felt: 'udfald', vaerdier: ['midlertidig'] } },
  },
  godkendDelvist: {
    afsnit: [
      { titel: 'Hvad der godkendes', felter: ['virkningFra', 'linjer', 'aarsprisOere', 'omfang', 'timerEfter'] },
      { titel: 'Beslutningen', felter: ['begrundelse', 'budgetBekraeftet', 'habilErklaeret'] },
      { titel: 'Svaret til leverandøren', felter: ['svarSendt', 'kanal'] },
    ],
    uvedkommende: (f) => uden(f, 'pris', 'linjer'),
  },
  udfyldTillaeg: {
    afsnit: [
      { titel: 'Aftalen', felter: ['virkningFra', 'aftaletekst'] },
      {
        titel: 'Prisen',
        felter: ['linjer', 'aarsprisOere', 'faktureresFra', 'efterbetalingOere', 'efterbetalingRetning'],
      },
      { titel: 'Vilkårene', felter: VILKAAR },
      { titel: 'Parterne', felter: PARTERNE },
    ],
    // KT-308
    kunNaar: { betalingsforpligtelseDage: { felt: 'betalingsforpligtelse', vaerdier: ['xDage'] } },
    uvedkommende: (f) => [
      ...uden(f, 'pris', 'linjer'),
      ...(f.art === 'vilkaar' ? [] : VILKAAR),
      ...(f.art === 'parter' ? [] : PARTERNE),
    ],
  },
};
