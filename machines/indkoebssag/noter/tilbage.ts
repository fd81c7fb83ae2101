import type { EmneId } from '../../ids.ts';
import type { Facts } from '../facts.ts';
import { bindendeKontrakt } from '../om-kontrakten.ts';
import { erGodkendt } from '../om-sagen.ts';

/*
 * The ways back: each sets to null what it leaves. Who did what is the engine's and is not washed. A frame, an afgørelse
 * that the borger has had, kandidater and offers stay: they are still true.
 */

/** From price, visitation, bestilling and waiting to the market: chosen kandidat, price, decision, bestilling 1.0. */
export const vasketTilMarked = (f: Facts): Facts => ({
  ...vasketTilPris(f),
  kandidater: f.kandidater.map((k) => (k.tilForhandling ? { ...k, tilForhandling: false } : k)),
  valgt: null,
});

/** From a kontrakt that was refused to the price: accepted price, decision, bestilling 1.0, the planned day. */
export function vasketTilPris(f: Facts): Facts {
  return {
    ...udenKontrakt(f),
    pris: null,
    indstilling: null,
    dagsorden: null,
    beslutning: null,
    bestilling: null,
    tidligereBestillinger: [],
    bestillingKladde: null,
    afventerPlads: false,
    indflytning: { ...f.indflytning, aftalt: null },
    // Planned with the tilbud that is left; this way is never taken from a help that has begun.
    opfoelgning: null,
  };
}

/** The kontrakt is left behind; the next one takes its place. */
export const udenKontrakt = (f: Facts): Facts =>
  f.kontrakt === null ? f : { ...f, kontrakt: null, tidligereKontrakter: [...f.tidligereKontrakter, f.kontrakt.id] };

/** To the need after a complaint: the afgørelse and the hearing are of the past too. */
export const vasketTilBehovEfterKlage = (f: Facts): Facts => ({
  ...vasketTilMarked(f),
  afgoerelse: null,
  afgoerelseKraeves: [],
  partshoering: null,
});

/** Out of visitation: the indstilling is gone, the price that it rested on stays. */
export const vasketUdAfVisitation = (f: Facts): Facts => ({ ...f, indstilling: null });

/** The udvalg is done with the sag: the borger has been told, or has moved in, and nothing is before it. */
export const udenGammelDagsorden = (f: Facts): Facts => (f.indstilling?.moede == null ? { ...f, dagsorden: null } : f);

/** Moving in elsewhere than was chosen: price, indstilling and approval were of the tilbud that is left (C9). */
export const udenAndetTilbud = (f: Facts, valgt: EmneId | null): Facts => {
  if (valgt === null) return f;
  const godkendtAndet = erGodkendt(f.beslutning) && f.beslutning?.kandidatId !== valgt;
  return {
    // A kontrakt with the other that binds already has to be ended by itself.
    ...(godkendtAndet && !bindendeKontrakt(f) ? udenKontrakt(f) : f),
    pris: f.pris?.kandidatId === valgt ? f.pris : null,
    indstilling: f.indstilling?.art === 'tilbud' && f.indstilling.kandidatId !== valgt ? null : f.indstilling,
    ...(godkendtAndet ? { beslutning: null, bestilling: null, tidligereBestillinger: [], bestillingKladde: null } : {}),
  };
};
