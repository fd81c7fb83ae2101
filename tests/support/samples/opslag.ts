import type { Actor } from '#machines/actor.ts';
import type { MoedeId } from '#machines/ids.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { OPSLAG, type Opslag, type OpslagNavn, type OpslagVaerdi } from '#machines/opslag.ts';
import type { FrosneRegler } from '#machines/regler.ts';
import { CAST } from './cast.ts';
import type { Payload } from './index.ts';
import { moedeDato, moedeId, naesteTorsdag, TEAM, TILBUD } from './register.ts';

/** The register of the model: what the road would read for an event. */
export function opslagTil(navne: readonly OpslagNavn[], payload: Payload, today: Dato, regler: FrosneRegler): Opslag {
  return Object.fromEntries(
    navne.map((navn) => {
      const key = OPSLAG[navn];
      return [navn, readOne(navn, key === null ? null : payload[key], today, regler)];
    }),
  );
}

function readOne(
  navn: OpslagNavn,
  id: unknown,
  today: Dato,
  regler: FrosneRegler,
): OpslagVaerdi[keyof OpslagVaerdi] | null {
  const moede = (d: Dato) => ({ id: moedeId(d), dato: d });
  switch (navn) {
    case 'tilbud':
      return Object.values(TILBUD).find((t) => t.id === id) ?? null;
    case 'moede':
      return typeof id === 'string' ? moede(moedeDato(id as MoedeId)) : null;
    case 'person':
      return asRow(CAST.find((a) => a.personId === id));
    case 'team':
      return { id: TEAM };
    case 'indstillinger':
      return { regler, naesteMoede: regler.switches.udvalg === 'ingen' ? null : moede(naesteTorsdag(today)) };
  }
}

const asRow = (a: Actor | undefined) =>
  a ? { id: a.personId, roller: a.roller, teams: a.teams, beloebsgraense: a.beloebsgraense } : null;
