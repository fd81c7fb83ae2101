import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { KONTRAKT_OENSKER } from '../fortalt.ts';
import { levendeKontrakt } from '../om-kontrakten.ts';

export const opfoelgning: Pick<
  Noter,
  'planlaegOpfoelgning' | 'overtagOpfoelgning' | 'opfoelgningPlanlagt' | 'opfoelgningKonkluderet'
> = {
  planlaegOpfoelgning: (f, { facts, today, seq }) => ({
    ...f,
    opfoelgning: { dato: facts.dato, udloeser: { dato: f.indflytning.faktisk?.dato ?? today, seq } },
  }),

  // What it opens tells the sag itself.
  overtagOpfoelgning: (f) => f,

  /** From now on it is moved and held there. */
  opfoelgningPlanlagt: (f, { medfoert: { opfoelgningId, nr, dato } }) => ({
    ...f,
    opfoelgning: null,
    opfoelgningsforloeb: { id: opfoelgningId, nr, dato, aaben: true },
  }),

  opfoelgningKonkluderet: (f, { medfoert, today, seq }) => {
    const udfald = new Set(medfoert.udfald);
    const lukket = udenAabenOpfoelgning(f);
    if (f.doed !== null) return lukket;
    return {
      ...lukket,
      // The last word holds; of a kontrakt that lives it asks at once.
      kontraktOensker: levendeKontrakt(f) === null ? KONTRAKT_OENSKER.filter((oenske) => udfald.has(oenske)) : [],
      // What a genforhandling demands goes before: the version that carries it out meets both.
      bestillingKraeves:
        f.bestillingKraeves ?? (udfald.has('justerBestilling') ? { aarsag: 'opfoelgning', dato: today, seq } : null),
      udredningKraeves: udfald.has('nyUdredning') ? { dato: today, seq } : f.udredningKraeves,
      nyeSager: udfald.has('afslutOgVisiterNyt')
        ? [...f.nyeSager, { aarsag: 'opfoelgning', dato: today, seq }]
        : f.nyeSager,
    };
  },
};

export const udenAabenOpfoelgning = (f: Facts): Facts => ({
  ...f,
  opfoelgningsforloeb: f.opfoelgningsforloeb === null ? null : { ...f.opfoelgningsforloeb, aaben: false },
});
