import type { Frist, Trin } from '#machines/frist.ts';
import { type Dato, dato, plusDage } from '#machines/kalender/dato.ts';
import type { EventNavn } from '#machines/kontrakt/events.ts';
import type { Facts } from '#machines/kontrakt/facts.ts';
import { kontrakt } from '#machines/kontrakt/index.ts';
import type { KontraktMedfoert } from '#machines/kontrakt/medfoert.ts';
import { oere } from '#machines/pris/oere.ts';
import type { Reason } from '#machines/refusal.ts';
import type { Parametre } from '#machines/regler.ts';
import { EtForloeb, type Payload } from '#tests/support/et-forloeb.ts';
import { kontraktSamples } from '#tests/support/samples/kontrakt/index.ts';

/** One line of 2,450 kr. a døgn, the example of 4.3. */
export const LINJE: KontraktMedfoert['linjer'][number] = {
  paragraf: 'par107',
  antal: 365,
  antalEnhed: 'doegnPrAar',
  enhedsprisOere: oere(245_000),
  prisEnhed: 'doegn',
  ikrafttraedelsesdato: dato('2026-04-01'),
  slutdato: null,
  foersteOpfoelgning: dato('2026-07-01'),
};

/** A tillægsaftale that changes no terms. */
export const SAMME_VILKAAR = {
  varselKoeber: null,
  varselLeverandoer: null,
  betalingsforpligtelse: null,
  betalingsforpligtelseDage: null,
  betalingsfristDage: null,
  fakturafristDage: null,
  fakturafristRetning: null,
  dataansvar: null,
};

export const FRA_SAGEN: KontraktMedfoert = {
  sagId: 'sag' as KontraktMedfoert['sagId'],
  paragraffer: ['par107'],
  erstatter: null,
  forhandler: 'ja',
  variant: 'udenRammeaftale',
  skabelonversion: 'v21',
  raekkefoelge: 'fri',
  leverandoer: {
    tilbudId: 'bakken' as never,
    navn: 'Bakkegården',
    leverandoer: 'Omsorg ApS',
    driftsform: 'privat',
  },
  linjer: [LINJE],
  aarsprisOere: null,
  prisloftOere: null,
  planlagtStart: dato('2026-04-01'),
  indflyttet: null,
  varselKoeber: 'LM+30',
  varselLeverandoer: 'LM+30',
  betalingsforpligtelse: 'bortfalder',
  betalingsforpligtelseDage: null,
  underskriftKoeber: null,
  underskriftLeverandoer: null,
  mangler: [],
  bestilling: { versionNr: 1, sha256: 'sha-bestilling' },
};

type Sample = (ved: { facts: Facts; today: Dato; sag: never }) => Payload;
export const SAMPLES = new Map(Object.entries(kontraktSamples) as [string, Record<string, Sample>][]);

/** A kontrakt in the hands of a test; fields not named have those of the event's first sample. */
export class Kontrakt extends EtForloeb<Facts> {
  goerDet(type: EventNavn, payload: Payload = {}): this {
    this.goer(type, { ...this.udfyldt(type), ...payload });
    // What the arrow to itself does when both have signed.
    const { papir, underskrifter } = this.facts;
    const begge = underskrifter.koeber !== null && underskrifter.leverandoer !== null;
    return papir === 'sendt' && begge ? this.goer('fuldtUnderskrevet') : this;
  }

  proevDet(type: EventNavn, payload: Payload = {}): readonly Reason[] {
    return this.proev(type, { ...this.udfyldt(type), ...payload });
  }

  udfyldt(type: EventNavn): Payload {
    const [first] = Object.values(SAMPLES.get(type) ?? {});
    return first?.({ facts: this.facts, today: this.today, sag: undefined as never }) ?? {};
  }

  hoerer(type: EventNavn, medfoert: Payload): this {
    return this.goer(type, { medfoert });
  }

  /** The clock: what came due while the days passed, and then, on the first day on which a frist wakes, its event. */
  uret(): this {
    for (;;) {
      const [vaekker] = this.frister()
        .flatMap((f) => f.vaekker ?? [])
        .sort((a, b) => (a.paa < b.paa ? -1 : 1));
      if (!vaekker) throw new Error(`nothing wakes in ${this.tilstand}`);
      if (vaekker.paa >= this.today) return this.den(vaekker.paa).goer(vaekker.event);
      this.goer(vaekker.event);
    }
  }
}

interface Valg {
  readonly today?: string;
  readonly parametre?: Partial<Parametre>;
}

export const enKontrakt = (medfoert: Partial<KontraktMedfoert> = {}, valg: Valg = {}): Kontrakt =>
  new Kontrakt(kontrakt, valg.today ?? '2026-03-02', valg.parametre).hoerer('aabnKladde', {
    ...FRA_SAGEN,
    ...medfoert,
  });

/** A running contract, signed by both, opened on a day. */
export const iKraft = (medfoert: Partial<KontraktMedfoert> = {}, valg: Valg = {}): Kontrakt =>
  new Kontrakt(kontrakt, valg.today ?? '2025-06-02', valg.parametre).hoerer('aabnIKraft', {
    ...FRA_SAGEN,
    planlagtStart: '2025-06-01',
    indflyttet: '2025-06-01',
    linjer: [{ ...LINJE, ikrafttraedelsesdato: dato('2025-06-01') }],
    underskriftKoeber: '2025-05-20',
    underskriftLeverandoer: '2025-05-21',
    ...medfoert,
  });

/** Ended by the buyer, received on a day. */
export const opsagtAfOs = (
  modtaget: string,
  medfoert: Partial<KontraktMedfoert> = {},
  forslag: Payload = {},
): Kontrakt =>
  iKraft(medfoert)
    .den(modtaget)
    .goerDet('foreslaaOpsigelse', forslag)
    .goerDet('godkendOpsigelse')
    .goerDet('sendOpsigelse')
    .goerDet('registrerModtagelse');

/** Ended by the supplier, received on a day. */
export const opsagtAfLeverandoer = (modtaget: string, medfoert: Partial<KontraktMedfoert> = {}): Kontrakt =>
  iKraft(medfoert).den(modtaget).goerDet('modtagOpsigelse');

export const klar = (medfoert: Partial<KontraktMedfoert> = {}, valg: Valg = {}): Kontrakt =>
  enKontrakt(medfoert, valg).goerDet('udfyld').goerDet('klargoer');

export const sendt = (medfoert: Partial<KontraktMedfoert> = {}, valg: Valg = {}): Kontrakt =>
  klar(medfoert, valg).goerDet('sendTilUnderskrift');

/** The days of a ladder, with whom. */
export const stigen = (frist: Frist | null): readonly string[] =>
  frist?.dato ? frist.trin.map((t: Trin) => `${plusDage(frist.dato as Dato, t.dage)} ${t.til}`) : [];
