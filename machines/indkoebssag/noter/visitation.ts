import type { StoredEvent } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Oere } from '../../pris/oere.ts';
import type { Noter } from '../events.ts';
import type { Beslutning, Facts } from '../facts.ts';
import { lederBestemmer } from '../om-sagen.ts';
import { fundet } from './faelles.ts';
import { accepteret } from './pris.ts';
import { vasketUdAfVisitation } from './tilbage.ts';

export const visitation: Pick<
  Noter,
  | 'indstil'
  | 'tilbagetraekIndstilling'
  | 'saetPaaDagsorden'
  | 'godkend'
  | 'godkendMedBetingelser'
  | 'sendRetur'
  | 'udsaet'
  | 'givAfslag'
  | 'godkendUdenUdvalg'
> = {
  indstil: (f, { facts, by, today, seq }) => ({
    ...f,
    valgt: facts.kandidatId,
    indstilling: {
      art: 'tilbud',
      kandidatId: facts.kandidatId,
      reserveId: facts.reserveId,
      paragraffer: facts.paragraffer,
      prisloftOere: facts.prisloftOere,
      periodeFra: facts.periodeFra,
      periodeTil: facts.periodeTil,
      moede: null,
      af: by,
      dato: today,
      seq,
    },
    dagsorden: null,
  }),

  tilbagetraekIndstilling: (f) => ({ ...vasketUdAfVisitation(f), dagsorden: null }),
  sendRetur: vasketUdAfVisitation,

  saetPaaDagsorden: (f, { opslag }) => {
    const moede = fundet(opslag.moede, 'moede');
    return f.indstilling === null
      ? f
      : { ...f, indstilling: { ...f.indstilling, moede: { id: moede.id, dato: moede.dato } }, dagsorden: moede.id };
  },

  udsaet: (f) => ({
    ...f,
    indstilling: f.indstilling === null ? null : { ...f.indstilling, moede: null },
  }),

  godkend: (f, event) => godkendt(f, event, 'godkendt', null),
  godkendMedBetingelser: (f, event) => godkendt(f, event, 'medBetingelser', event.facts.opfyldesSenest),

  givAfslag: (f, event) => ({ ...f, indstilling: null, beslutning: beslutningOf(f, event, 'afslag') }),

  godkendUdenUdvalg: (f, event) => {
    const pris = fundet(f.pris, 'pris');
    return accepteret(
      {
        ...udenUbrugtAkut(f),
        valgt: pris.kandidatId,
        indstilling: null,
        beslutning: {
          art: 'tilbud',
          udfald: 'godkendt',
          vej: 'udenUdvalg',
          kandidatId: pris.kandidatId,
          reserveId: null,
          paragraffer: f.paragraffer,
          prisloftOere: event.facts.prisloftOere ?? pris.aarsprisOere,
          periodeFra: event.facts.periodeFra,
          periodeTil: event.facts.periodeTil,
          opfoelgningSenest: null,
          opfyldesSenest: null,
          af: event.by,
          dato: event.today,
          seq: event.seq,
        },
      },
      event.by,
    );
  },
};

/** Where no acute help has begun, the ordinary approval takes the place of the acute one: nothing is left to ratify. */
const udenUbrugtAkut = (f: Facts): Facts => (f.indflytning.faktisk === null ? { ...f, akut: null } : f);

type Ja = {
  readonly prisloftOere: Oere | null;
  readonly periodeTil: Dato | null;
  readonly opfoelgningSenest: Dato | null;
};

/** A yes: to a frame, or to a tilbud, whose proposed price it accepts. */
function godkendt(
  f: Facts,
  event: StoredEvent<string, Ja>,
  udfald: 'godkendt' | 'medBetingelser',
  opfyldesSenest: Dato | null,
): Facts {
  const { prisloftOere, periodeTil, opfoelgningSenest } = event.facts;
  const som = beslutningOf(f, event, udfald);
  const beslutning: Beslutning = {
    ...som,
    prisloftOere: prisloftOere ?? som.prisloftOere,
    periodeTil: periodeTil ?? som.periodeTil,
    opfoelgningSenest,
    opfyldesSenest,
  };
  return beslutning.art === 'ramme'
    ? { ...f, indstilling: null, ramme: beslutning }
    : accepteret({ ...udenUbrugtAkut(f), indstilling: null, beslutning }, event.by);
}

/** What was recommended, decided. */
function beslutningOf(f: Facts, event: StoredEvent, udfald: Beslutning['udfald']): Beslutning {
  const i = fundet(f.indstilling, 'indstilling');
  return {
    art: i.art,
    udfald,
    vej: lederBestemmer(f) ? 'leder' : 'udvalg',
    kandidatId: i.kandidatId,
    reserveId: i.reserveId,
    paragraffer: i.paragraffer,
    prisloftOere: i.prisloftOere,
    periodeFra: i.periodeFra,
    periodeTil: i.periodeTil,
    opfoelgningSenest: null,
    opfyldesSenest: null,
    af: event.by,
    dato: event.today,
    seq: event.seq,
  };
}
