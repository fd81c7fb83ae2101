import { fritValgTest } from '../../pris/frit-valg.ts';
import type { Noter } from '../events.ts';
import { forladerHjaelpen, levendeKontrakt } from '../om-kontrakten.ts';
import { erFlyttetInd, visiteretAarspris } from '../om-sagen.ts';
import { fundet, medTilbud } from './faelles.ts';
import { udenAabenOpfoelgning } from './opfoelgning.ts';

export const indsats: Pick<
  Noter,
  'fritValg' | 'leverandoerskifte' | 'borgerDoed' | 'borgerFlytter' | 'folkepensionsalder'
> = {
  /** Before moving-in the wish is a kandidat here; during the stay it opens a new sag (C10). */
  fritValg: (f, { facts, opslag, id, today, seq }) => {
    const visiteret = visiteretAarspris(f, facts.tilbudId, today) ?? facts.visiteretAarsprisOere;
    const svar = fritValgTest(facts.oensketAarsprisOere, visiteret);
    const nySag = erFlyttetInd(f);
    const her = nySag ? null : medTilbud(f, id, fundet(opslag.tilbud, 'tilbud'));
    return {
      ...f,
      kandidater: her?.kandidater ?? f.kandidater,
      fritValg: {
        tilbudId: facts.tilbudId,
        kandidatId: her?.kandidatId ?? null,
        visiteretAarsprisOere: visiteret,
        oensketAarsprisOere: facts.oensketAarsprisOere,
        bestaaet: svar.ok ? svar.bestaaet : null,
        dato: today,
        seq,
      },
      nyeSager: nySag ? [...f.nyeSager, { aarsag: 'fritValg', dato: today, seq }] : f.nyeSager,
    };
  },

  leverandoerskifte: (f, { today, seq }) => ({
    ...f,
    nyeSager: [...f.nyeSager, { aarsag: 'leverandoerskifte', dato: today, seq }],
  }),

  borgerDoed: (f, { facts }) => ({
    ...udenAabenOpfoelgning(f),
    doed: { dato: facts.dato, betalingSlut: facts.betalingSlut ?? f.doed?.betalingSlut ?? null },
  }),

  borgerFlytter: (f, { facts: { dato, tilKommune, boform, hjaelpenSlutter } }) => {
    const flyttet = { ...f, flytter: { dato, tilKommune, boform, hjaelpenSlutter } };
    const spoerges = erFlyttetInd(f) && levendeKontrakt(f) === null && forladerHjaelpen(flyttet);
    return spoerges ? { ...flyttet, kontraktOensker: [...new Set([...f.kontraktOensker, 'opsig' as const])] } : flyttet;
  },

  folkepensionsalder: (f, { facts }) => ({
    ...f,
    pension: {
      dato: facts.dato,
      mangler: [
        ...(facts.paragrafKontrolleret ? [] : ['paragraf']),
        ...(facts.handleplanKontrolleret ? [] : ['handleplan']),
        ...(facts.forsoergelseKontrolleret ? [] : ['forsoergelse']),
        ...(facts.egenbetalingKontrolleret ? [] : ['egenbetaling']),
        ...(facts.refusionKontrolleret ? [] : ['refusion']),
      ],
    },
  }),
};
