import type { StoredEvent } from '../chart.ts';
import type { OpfoelgningKonkluderetMedfoert, OpfoelgningPlanlagtMedfoert } from '../indkoebssag/medfoert.ts';
import type { Facts } from '../opfoelgning/facts.ts';
import type { OpfoelgningMedfoert } from '../opfoelgning/medfoert.ts';
import type { Kilde } from '../pil.ts';

/* What the arrows that lead from a follow-up carry, and when they lead on. */

export const planlagt = (f: Facts, _event: StoredEvent, { forloebId }: Kilde) => ({
  medfoert: {
    opfoelgningId: forloebId,
    nr: f.nr,
    dato: f.aftale?.dato ?? null,
  } satisfies OpfoelgningPlanlagtMedfoert,
});

export const konkluderet = ({ konklusion }: Facts) => ({
  medfoert: {
    udfald: [...new Set((konklusion?.udfald ?? []).map(({ udfald }) => udfald))],
  } satisfies OpfoelgningKonkluderetMedfoert,
});

/** The help goes on, and with it the follow-up (L-06). */
export const harNaeste = (f: Facts): boolean => naesteDag(f) !== null;

const naesteDag = ({ konklusion, aflyst }: Facts) => konklusion?.naesteDato ?? aflyst?.nyDato ?? null;

export const naeste = (f: Facts) => ({
  medfoert: {
    sagId: f.sagId,
    kontraktId: f.kontraktId,
    nr: f.nr + 1,
    // A first one that was called off has not been held.
    foerste: f.foerste && f.afholdt === null,
    dato: naesteDag(f),
    start: f.start.dato,
    linjer: f.linjer,
    bestillingVersion: f.bestillingVersion,
    forrige: f.afholdt?.dato ?? f.forrige,
    overtaget: f.overtaget,
    paaVentSiden: f.paaVentSiden,
    pauser: f.pauser,
    // Also when its day has passed: what was promised is not forgotten.
    naesteKontakt: f.naesteKontakt?.dato ?? null,
    slutter: f.slutter,
  } satisfies OpfoelgningMedfoert,
});
