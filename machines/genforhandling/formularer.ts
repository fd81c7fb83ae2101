import type { ChartDef } from '../chart.ts';
import type { Sammenligning } from '../formular.ts';
import type { Kontraktlinje } from '../kontraktlinje.ts';
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
  registrerRunde: { uvedkommende: (f) => uden(f, 'pris', 'linjer'), sammenlign: medDetGamle },
  indstil: {
    afsnit: [
      { titel: 'Indstillingen', felter: ['udfald', 'virkningFra', 'gaelderTil'] },
      { titel: 'Pris og hjælp', felter: ['linjer', 'aarsprisOere', 'omfang', 'timerEfter'] },
      { titel: 'Begrundelse', felter: ['begrundelseFaglig', 'begrundelseOekonomisk'] },
    ],
    kunNaar: { gaelderTil: { felt: 'udfald', vaerdier: ['midlertidig'] } },
    sammenlign: medDetGamle,
  },
  godkendDelvist: {
    afsnit: [
      { titel: 'Hvad der godkendes', felter: ['virkningFra', 'linjer', 'aarsprisOere', 'omfang', 'timerEfter'] },
      { titel: 'Beslutningen', felter: ['begrundelse', 'budgetBekraeftet', 'habilErklaeret'] },
      { titel: 'Svaret til leverandøren', felter: ['svarSendt', 'kanal'] },
    ],
    uvedkommende: (f) => uden(f, 'pris', 'linjer'),
    sammenlign: (f) => ({
      linjer: [
        ...medDetGamle(f).linjer,
        ...(f.indstilling?.linjer ? [{ titel: 'Indstillet', vaerdi: priser(f.indstilling.linjer) }] : []),
      ],
    }),
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
    sammenlign: medDetGamle,
  },
};

/** The lines as they are today, and as the supplier asked for or bid last: what a new price is held against. */
function medDetGamle(f: Facts): { readonly linjer: readonly Sammenligning<readonly Kontraktlinje[]>[] } {
  const bud = f.runder.findLast((r) => r.part === 'leverandoer' && r.linjer?.length)?.linjer;
  const oensket = bud ?? oensketAf(f);
  return {
    linjer: [
      ...(f.linjer.length > 0 ? [{ titel: 'I dag', vaerdi: priser(f.linjer) }] : []),
      ...(oensket ? [{ titel: bud ? 'Leverandørens bud' : 'Der er bedt om', vaerdi: priser(oensket) }] : []),
    ],
  };
}

/** The price that was asked for, where it is plain which line it is of. */
function oensketAf({ linjer, beskrivelse }: Facts): readonly Kontraktlinje[] | null {
  if (beskrivelse?.prisEfterOere == null) return null;
  const { prisFoerOere, prisEfterOere, prisEnhed } = beskrivelse;
  const meant = linjer.filter((l) => l.prisEnhed === prisEnhed && l.enhedsprisOere === prisFoerOere);
  if (meant.length !== 1) return null;
  return linjer.map((l) => (l === meant[0] ? { ...l, enhedsprisOere: prisEfterOere } : l));
}

/** Their days are no part of a comparison. */
const priser = (linjer: readonly Kontraktlinje[]): readonly Kontraktlinje[] =>
  linjer.map((l) => ({ ...l, ikrafttraedelsesdato: null, slutdato: null, foersteOpfoelgning: null }));
