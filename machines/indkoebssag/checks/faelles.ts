import type { EmneId, PersonId } from '../../ids.ts';
import type { Dato } from '../../kalender/dato.ts';
import { type Reason, reason } from '../../refusal.ts';
import type { Facts } from '../facts.ts';
import { erFlyttetInd, kandidatAf, valgtKandidat } from '../om-sagen.ts';

/** A finding on one field. */
export const fejl = (id: string, felt: string, tekst: string): Reason => reason('invalid', id, tekst, { felt });

/** The finding, when the condition does not hold. */
export const kraev = (holder: boolean, id: string, felt: string, tekst: string): readonly Reason[] =>
  holder ? [] : [fejl(id, felt, tekst)];

/** What has happened lies today or before; each named field of the payload that is later gets a finding. */
export function ikkeFremtid<P>(payload: P, today: Dato, ...felter: readonly (keyof P & string)[]): readonly Reason[] {
  return felter.flatMap((felt) =>
    kraev(notAfter(payload[felt], today), 'datoIFremtiden', felt, 'Datoen må ikke ligge i fremtiden.'),
  );
}

const notAfter = (value: unknown, today: Dato): boolean => typeof value !== 'string' || value <= today;

/** What is planned lies today or later. */
export function ikkeFortid<P>(payload: P, today: Dato, ...felter: readonly (keyof P & string)[]): readonly Reason[] {
  return felter.flatMap((felt) =>
    kraev(notBefore(payload[felt], today), 'datoIFortiden', felt, 'Datoen ligger før i dag. Vælg i dag eller senere.'),
  );
}

const notBefore = (value: unknown, today: Dato): boolean => typeof value !== 'string' || value >= today;

/** The second date is not before the first; an empty one is no finding. */
export const iRaekkefoelge = (fra: Dato | null, til: Dato | null, felt: string, tekst: string): readonly Reason[] =>
  kraev(fra === null || til === null || fra <= til, 'datoerByttet', felt, tekst);

export const periode = (fra: Dato | null, til: Dato | null): readonly Reason[] =>
  iRaekkefoelge(fra, til, 'periodeTil', 'Perioden slutter, før den begynder.');

/** A kandidat that is known, and still possible. */
export function muligKandidat(f: Facts, id: EmneId | null, felt = 'kandidatId'): readonly Reason[] {
  if (id === null) return [];
  const k = kandidatAf(f, id);
  if (k === null) return [fejl('ukendtKandidat', felt, 'Det mulige tilbud findes ikke på sagen. Vælg igen.')];
  return kraev(
    k.status === 'mulig',
    'fravalgtKandidat',
    felt,
    `${k.navn} er fravalgt. Tilføj tilbuddet igen, hvis det er muligt alligevel.`,
  );
}

/** A kandidat that is known, fravalgt or not. */
export const kendtKandidat = (f: Facts, id: EmneId | null, felt = 'kandidatId'): readonly Reason[] =>
  kraev(
    id === null || kandidatAf(f, id) !== null,
    'ukendtKandidat',
    felt,
    'Det mulige tilbud findes ikke på sagen. Vælg igen.',
  );

/** Where help is given, the sag is about the tilbud that gives it; another is another sag. */
export const detIndflyttede = (f: Facts, id: EmneId | null, felt: string): readonly Reason[] =>
  kraev(
    !erFlyttetInd(f) || f.valgt === null || id === f.valgt,
    'andetEndIndflyttet',
    felt,
    `Hjælpen gives af ${valgtKandidat(f)?.navn ?? 'et andet tilbud'}. Et andet tilbud er en ny sag.`,
  );

/** The row of the register that the event stores must be there. */
export const findes = (row: object | null | undefined, navn: 'tilbud' | 'moede', felt: string): readonly Reason[] =>
  kraev(row !== null && row !== undefined, `opslag.${navn}`, felt, 'Det valgte findes ikke længere. Vælg igen.');

/** 4.9: who recommended is none of those who decide, and C9: nor is who gave the acute yes. */
export const ikkeIndstilleren = (
  f: Facts,
  p: { readonly beslutningstagere: readonly { readonly personId: PersonId }[] },
): readonly Reason[] => {
  const egne = [f.indstilling?.af ?? null, f.akut?.efterfoelgende === null ? f.akut.givetAf : null];
  return p.beslutningstagere.flatMap(({ personId }, n) =>
    kraev(
      !egne.includes(personId),
      'fireOejne',
      `beslutningstagere.${n}.personId`,
      'Den, der har indstillet eller givet den akutte godkendelse, kan ikke være med til at beslutte.',
    ),
  );
};

/** Who decides says that he is habil (forvaltningsloven § 3). */
export const habil = (p: { readonly habilErklaeret: boolean }): readonly Reason[] =>
  kraev(p.habilErklaeret, 'ikkeHabil', 'habilErklaeret', 'Er du inhabil, skal en anden beslutte.');
