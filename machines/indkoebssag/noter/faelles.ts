import type { StoredEvent } from '../../chart.ts';
import type { EmneId } from '../../ids.ts';
import type { TilbudOpslag } from '../../opslag.ts';
import type { UdledtDokument } from '../dokument.ts';
import type { Dokument, Facts, Kandidat } from '../facts.ts';

/** A row that the road always reads for this event; its absence is a bug, not an answer. */
export function fundet<T>(row: T | null | undefined, navn: string): T {
  if (row === null || row === undefined) throw new Error(`the event carries no ${navn}`);
  return row;
}

export const nyKandidat = (
  id: EmneId,
  tilbud: Omit<TilbudOpslag, 'id'> & { readonly tilbudId: TilbudOpslag['id'] },
): Kandidat => ({
  id,
  tilbudId: tilbud.tilbudId,
  navn: tilbud.navn,
  leverandoer: tilbud.leverandoer,
  driftsform: tilbud.driftsform,
  paragraffer: tilbud.paragraffer,
  godkendt: tilbud.godkendt,
  status: 'mulig',
  fravalgAarsag: null,
  egnet: null,
  ledigFra: null,
  kontakter: 0,
  besoeg: 0,
  svar: null,
  tilForhandling: false,
  plads: null,
  godkendtKontrolleret: null,
  socialtilsynUnderrettet: null,
  socialtilsynForlaenget: null,
});

/** The register's row as a kandidat keeps it. */
export const somKandidat = (id: EmneId, { id: tilbudId, ...tilbud }: TilbudOpslag): Kandidat =>
  nyKandidat(id, { ...tilbud, tilbudId });

/** The kandidat of this tilbud, added when it is not among the possible ones. */
export function medTilbud(
  f: Facts,
  id: EmneId,
  tilbud: TilbudOpslag,
): { kandidater: Facts['kandidater']; kandidatId: EmneId } {
  const known = f.kandidater.find((k) => k.tilbudId === tilbud.id && k.status === 'mulig');
  return known
    ? { kandidater: f.kandidater, kandidatId: known.id }
    : { kandidater: [...f.kandidater, somKandidat(id, tilbud)], kandidatId: id };
}

/** The facts with one kandidat changed. */
export const medKandidat = (f: Facts, id: EmneId | null, change: (k: Kandidat) => Partial<Kandidat>): Facts => ({
  ...f,
  kandidater: f.kandidater.map((k) => (k.id === id ? { ...k, ...change(k) } : k)),
});

/** A stored document with the number that the reducer counts. */
export const dokumentAf = (
  event: StoredEvent<
    string,
    Pick<Dokument, 'paragraffer' | 'gaeldendeFra' | 'start' | 'slutdato' | 'revurderesDato'>,
    Omit<UdledtDokument, 'normeringer'> & { readonly normeringer?: UdledtDokument['normeringer'] }
  >,
  versionNr: number,
): Dokument => ({
  versionNr,
  ...event.udledt,
  // Rows older than version 2 do not have it.
  normeringer: event.udledt.normeringer ?? null,
  paragraffer: event.facts.paragraffer,
  gaeldendeFra: event.facts.gaeldendeFra,
  start: event.facts.start,
  slutdato: event.facts.slutdato,
  revurderesDato: event.facts.revurderesDato,
  dato: event.today,
  seq: event.seq,
});
