import type { Aabning } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import { minDato } from '../../kalender/dato.ts';
import type { Aabningsnavn, Ev } from '../events.ts';
import type { Facts } from '../facts.ts';
import type { FortsaetHjaelpMedfoert } from '../medfoert.ts';
import { fundet, nyKandidat, somKandidat } from './faelles.ts';

/** The first facts of each opening (design.md 3.11). */
export const aabninger: { readonly [K in Aabningsnavn]: Aabning<Facts, Ev<K>> } = {
  opretSag: {
    til: 'behov',
    facts: ({ facts, opslag, by, seq }) => ({
      ...tomSag({
        regler: fundet(opslag.indstillinger, 'indstillinger').regler,
        borgerId: facts.borgerId,
        teamId: facts.team,
        tildelt: { raadgiver: by, kontraktforhandler: null, leder: null },
        paragraffer: facts.paragraffer,
        handlekommune: facts.handlekommune,
        betalingskommune: facts.betalingskommune,
        oensketStart: facts.oensketStart,
      }),
      ansoegning: facts.ansoegningModtaget === null ? null : { dato: facts.ansoegningModtaget, seq },
    }),
  },

  registrerLoebendeKontrakt: {
    til: 'indsatsIGang',
    facts: (event) => {
      const { facts, opslag, id, by, rolle, seq, today } = event;
      const start = facts.indflyttet ?? earliest(facts.linjer.map((l) => l.ikrafttraedelsesdato));
      const { regler } = fundet(opslag.indstillinger, 'indstillinger');
      const kandidater = opslag.tilbud ? [somKandidat(id, opslag.tilbud)] : [];
      return {
        ...tomSag({
          regler,
          borgerId: facts.borgerId,
          teamId: facts.team,
          // Either may register it, and has it in the role that he did it in, unless it is said whose it is.
          tildelt: {
            raadgiver: facts.personId ?? (rolle === 'raadgiver' ? by : null),
            kontraktforhandler: rolle === 'kontraktforhandler' ? by : null,
            leder: null,
          },
          paragraffer: facts.paragraffer,
          handlekommune: facts.handlekommune,
          betalingskommune: facts.betalingskommune,
          oensketStart: start,
        }),
        kandidater,
        valgt: kandidater.length ? id : null,
        indflytning: {
          aftalt: null,
          faktisk: start !== null && start <= today ? { dato: start, seq } : null,
          modBorgerensNej: false,
        },
        opfoelgning: {
          dato: facts.foersteOpfoelgning ?? earliest(facts.linjer.map((l) => l.foersteOpfoelgning)),
          udloeser: { dato: start ?? today, seq },
        },
        loebendeKontrakt: {
          linjer: facts.linjer,
          variant: facts.variant,
          skabelonversion: facts.skabelonversion,
          varselKoeber: facts.varselKoeber,
          varselLeverandoer: facts.varselLeverandoer,
          betalingsforpligtelse: facts.betalingsforpligtelse,
          betalingsforpligtelseDage: facts.betalingsforpligtelseDage,
          underskriftKoeber: facts.underskriftKoeber,
          underskriftLeverandoer: facts.underskriftLeverandoer,
          mangler: manglerIPapirerne(facts),
        },
      };
    },
  },

  fortsaetHjaelp: {
    til: 'behov',
    facts: (event) => fraAndenSag(event.medfoert, event),
  },

  skiftTilbud: {
    til: 'prisforhandling',
    facts: ({ medfoert, id, seq, today }) => ({
      ...fraAndenSag(medfoert, { seq, today }),
      behov: medfoert.behov,
      kravspecifikation: medfoert.kravspecifikation,
      kandidater: [{ ...nyKandidat(id, medfoert.kandidat), tilForhandling: true }],
      valgt: id,
      fritValg:
        medfoert.aarsag === 'fritValg'
          ? {
              tilbudId: medfoert.kandidat.tilbudId,
              kandidatId: id,
              visiteretAarsprisOere: medfoert.visiteretAarsprisOere,
              oensketAarsprisOere: null,
              bestaaet: null,
              dato: today,
              seq,
            }
          : null,
    }),
  },
};

type Stamdata = Pick<
  Facts,
  'regler' | 'borgerId' | 'teamId' | 'tildelt' | 'paragraffer' | 'handlekommune' | 'betalingskommune' | 'oensketStart'
>;

function fraAndenSag(
  { fraSag, aarsag, hardFrist, ...medfoert }: FortsaetHjaelpMedfoert,
  { seq, today }: { readonly seq: number; readonly today: Dato },
): Facts {
  return {
    ...tomSag({
      regler: medfoert.regler,
      borgerId: medfoert.borgerId,
      teamId: medfoert.teamId,
      tildelt: medfoert.tildelt,
      paragraffer: medfoert.paragraffer,
      handlekommune: medfoert.handlekommune,
      betalingskommune: medfoert.betalingskommune,
      oensketStart: medfoert.oensketStart,
    }),
    fra: { sagId: fraSag, aarsag, hardFrist, seq },
    // The borger won a complaint about a sag that had ended: it is decided anew here, and T22 counts from today.
    genoptaget: aarsag === 'klageMedhold' ? { dato: today, seq } : null,
  };
}

const tomSag = (stamdata: Stamdata): Facts => ({
  ...stamdata,
  fra: null,
  ansoegning: null,
  genoptaget: null,
  behov: null,
  kravspecifikation: null,
  kandidater: [],
  ventelister: [],
  afventerPlads: false,
  videregivelser: [],
  borgerensSvar: null,
  pristilbud: [],
  forhandlingsrunder: 0,
  pris: null,
  valgt: null,
  indstilling: null,
  dagsorden: null,
  ramme: null,
  beslutning: null,
  partshoering: null,
  afgoerelse: null,
  akut: null,
  bestilling: null,
  tidligereBestillinger: [],
  bestillingKladde: null,
  bestillingVersioner: 0,
  indflytning: { aftalt: null, faktisk: null, modBorgerensNej: false },
  flytning: null,
  kontrakt: null,
  tidligereKontrakter: [],
  kontraktOensker: [],
  genforhandlinger: [],
  opfoelgning: null,
  opfoelgningsforloeb: null,
  udredningKraeves: null,
  bestillingKraeves: null,
  afgoerelseKraeves: [],
  klager: [],
  loebendeKontrakt: null,
  fritValg: null,
  nyeSager: [],
  doed: null,
  flytter: null,
  pension: null,
  hold: null,
  holdSlut: null,
  rettelser: [],
  meldinger: [],
  lukning: null,
});

/** What the papers of a running contract did not say (C3): findings, never a refusal. */
function manglerIPapirerne(facts: Ev<'registrerLoebendeKontrakt'>['facts']): readonly string[] {
  const skulle = [
    'indflyttet',
    'tilbudId',
    'variant',
    'varselKoeber',
    'varselLeverandoer',
    'betalingsforpligtelse',
    'underskriftKoeber',
    'underskriftLeverandoer',
    'foersteOpfoelgning',
  ] as const;
  return [...skulle.filter((felt) => facts[felt] === null), ...(facts.linjer.length ? [] : ['linjer'])];
}

function earliest(dates: readonly (Dato | null)[]): Dato | null {
  const [first, ...rest] = dates.filter((d): d is Dato => d !== null);
  return first ? minDato(first, ...rest) : null;
}
