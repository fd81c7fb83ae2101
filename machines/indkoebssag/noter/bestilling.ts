import type { EmneId } from '../../ids.ts';
import type { Noter } from '../events.ts';
import type { Facts, Kandidat } from '../facts.ts';
import { flytningTilladt, kandidatAf } from '../om-sagen.ts';
import { sidenPrisen, vurderet } from './aendring.ts';
import { medKravOmAfgoerelse } from './afgoerelse.ts';
import { moedeEfter } from './akut.ts';
import { dokumentAf, medKandidat } from './faelles.ts';
import { udenAndetTilbud, udenGammelDagsorden } from './tilbage.ts';

export const bestilling: Pick<
  Noter,
  | 'gemBestilling'
  | 'faerdiggoerBestilling'
  | 'aftalIndflytning'
  | 'registrerIndflytning'
  | 'flytIndflytning'
  | 'indledFlytningUdenSamtykke'
  | 'registrerFamilieretshusetsAfgoerelse'
> = {
  gemBestilling: (f, event) => {
    const versionNr = f.bestillingVersioner + 1;
    return { ...f, bestillingKladde: dokumentAf(event, versionNr), bestillingVersioner: versionNr };
  },

  faerdiggoerBestilling: (f, event) => {
    const versionNr = f.bestillingVersioner + 1;
    const ny = {
      ...dokumentAf(event, versionNr),
      aendring: event.facts.aendring,
      midlertidigTil: event.facts.midlertidigTil,
    };
    const tidligere = sidenPrisen(f);
    const { vurdering, klasse, kraeverAfgoerelse } = vurderet(f, tidligere, ny);
    const medKrav = kraeverAfgoerelse
      ? medKravOmAfgoerelse(f, { aarsag: 'bestilling', dato: event.today, seq: event.seq })
      : f;
    return {
      ...medKrav,
      tidligereBestillinger: tidligere,
      bestilling: { ...ny, vurdering, klasse },
      bestillingKraeves: null,
      bestillingKladde: null,
      bestillingVersioner: versionNr,
    };
  },

  aftalIndflytning: (f, { facts, seq }) => aftalt(f, { dato: facts.dato, seq }),
  flytIndflytning: (f, { facts, seq }) => aftalt(f, { dato: facts.dato, seq }),

  registrerIndflytning: (f, { facts, opslag, seq }) => {
    const start = { dato: facts.dato, seq };
    const valgt = facts.kandidatId ?? f.valgt;
    const flyttet = medKandidat(udenGammelDagsorden(udenAndetTilbud(f, valgt)), valgt, (k) => ({
      socialtilsynUnderrettet: facts.socialtilsynUnderrettet ?? k.socialtilsynUnderrettet,
    }));
    return {
      ...flyttet,
      valgt,
      afventerPlads: false,
      // Moving-in takes a kontrakt into force, signed or not (C2).
      kontrakt: flyttet.kontrakt === null ? null : { ...flyttet.kontrakt, iKraft: flyttet.kontrakt.ophoert === null },
      indflytning: { ...f.indflytning, faktisk: start, modBorgerensNej: modNej(f, valgt) },
      opfoelgning: { dato: facts.foersteOpfoelgning ?? f.opfoelgning?.dato ?? null, udloeser: start },
      akut:
        f.akut === null || f.akut.efterfoelgende !== null
          ? f.akut
          : { ...f.akut, start, foersteMoede: moedeEfter(facts.dato, opslag.indstillinger?.naesteMoede?.dato) },
    };
  },

  indledFlytningUdenSamtykke: (f, { facts, seq }) => ({
    ...f,
    flytning: { kandidatId: f.valgt, sendt: facts.sendt, hjemmel: facts.hjemmel, afgoerelse: null, seq },
  }),

  registrerFamilieretshusetsAfgoerelse: (f, { facts }) => ({
    ...f,
    flytning: f.flytning === null ? null : { ...f.flytning, afgoerelse: { dato: facts.dato, udfald: facts.udfald } },
  }),
};

const aftalt = (f: Facts, dag: { dato: NonNullable<Facts['oensketStart']>; seq: number }): Facts => ({
  ...f,
  indflytning: { ...f.indflytning, aftalt: dag },
});

/** C5: the borger said no, or took the application back, and Familieretshuset has not allowed it. */
const modNej = (f: Facts, valgt: EmneId | null): boolean =>
  !flytningTilladt(f, valgt) && sagdeNej(f, kandidatAf(f, valgt));

/** Of this tilbud, or of all: a no to another says nothing here. */
function sagdeNej({ borgerensSvar }: Facts, k: Kandidat | null): boolean {
  if (borgerensSvar === null) return false;
  if (borgerensSvar.svar === 'traekkerAnsoegning') return true;
  if (k !== null && k.svar !== null) return k.svar !== 'ja';
  return borgerensSvar.kandidatId === null && borgerensSvar.svar === 'nej';
}
