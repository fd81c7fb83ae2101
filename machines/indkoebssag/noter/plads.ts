import { plusDage } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Venteliste } from '../facts.ts';
import { erGodkendt } from '../om-sagen.ts';
import { medKandidat } from './faelles.ts';
import { udenKontrakt } from './tilbage.ts';

export const plads: Pick<Noter, 'skrivPaaVenteliste' | 'pladsTilbudt' | 'pladsTabt' | 'udskydVenteliste'> = {
  skrivPaaVenteliste: (f, { facts, id, seq }) => ({
    ...udenAftaltDag(f, facts.kandidatId),
    afventerPlads: true,
    ventelister: [
      // Waiting again on a list that was kept: the new row takes its place.
      ...lister(f, facts.kandidatId, 'forladt'),
      {
        id,
        kandidatId: facts.kandidatId,
        skrevetOp: facts.skrevetOp,
        spoergIgen: {
          dato: facts.spoergIgen ?? plusDage(facts.skrevetOp, f.regler.parametre.ventelisteDage),
          seq,
        },
        egenDato: facts.spoergIgen === null,
        forventetPlads: facts.forventetPlads,
        status: 'venter',
      },
    ],
  }),

  pladsTilbudt: (f, { facts }) => ({
    ...medKandidat(f, facts.kandidatId, () => ({
      plads: { status: 'tilbudt', dato: facts.dato, ledigFra: facts.ledigFra, svarSenest: facts.svarSenest },
    })),
    ventelister: lister(f, facts.kandidatId, 'tilbudt'),
    afventerPlads: false,
  }),

  pladsTabt: (f, { facts }) => ({
    ...medKandidat(udenPlads(f, facts.kandidatId), facts.kandidatId, () => ({
      plads: { status: 'tabt', dato: facts.dato, ledigFra: null, svarSenest: null },
    })),
    ventelister: lister(f, facts.kandidatId, 'tabt'),
    // After the decision the sag waits again; before it, only where it was waiting.
    afventerPlads: f.afventerPlads || erGodkendt(f.beslutning),
  }),

  udskydVenteliste: (f, { facts, seq }) => ({
    ...f,
    ventelister: f.ventelister.map((v) =>
      v.id === facts.ventelisteId
        ? {
            ...v,
            spoergIgen: { dato: facts.spoergIgen, seq },
            egenDato: false,
            forventetPlads: facts.forventetPlads ?? v.forventetPlads,
          }
        : v,
    ),
  }),
};

const lister = (f: Facts, kandidatId: Venteliste['kandidatId'], status: Venteliste['status']): Facts['ventelister'] =>
  f.ventelister.map((v) => (v.kandidatId === kandidatId && v.status === 'venter' ? { ...v, status } : v));

/** A kontrakt about a place that is lost is about nothing; the sag leaves it, and tells it so. */
const udenPlads = (f: Facts, kandidatId: Venteliste['kandidatId']): Facts => udenKontrakt(udenAftaltDag(f, kandidatId));

/** Without its place the chosen tilbud has no agreed day either. */
const udenAftaltDag = (f: Facts, kandidatId: Venteliste['kandidatId']): Facts =>
  f.valgt === kandidatId ? { ...f, indflytning: { ...f.indflytning, aftalt: null } } : f;
