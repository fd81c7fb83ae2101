import { dato } from '#machines/kalender/dato.ts';
import type { EventNavn } from '#machines/klage/events.ts';
import type { Facts } from '#machines/klage/facts.ts';
import { klage } from '#machines/klage/index.ts';
import type { KlageMedfoert } from '#machines/klage/medfoert.ts';
import type { Reason } from '#machines/refusal.ts';
import type { Parametre } from '#machines/regler.ts';
import { EtForloeb, type Payload } from '#tests/support/et-forloeb.ts';
import { klageSamples } from '#tests/support/samples/klage/index.ts';

const FRA_SAGEN: KlageMedfoert = {
  sagId: 'sag' as KlageMedfoert['sagId'],
  afgoerelseSeq: 12,
  modtaget: dato('2026-03-06'),
  kanal: 'brev',
  klagefrist: dato('2026-03-09'),
  paragraffer: ['par107'],
};

type Sample = (ved: { facts: Facts; today: KlageMedfoert['modtaget']; sag: never }) => Payload;
const SAMPLES = new Map(Object.entries(klageSamples) as [string, Record<string, Sample>][]);

/** A complaint in the hands of a test, on the day it came; fields not named have those of the first sample. */
export class Klage extends EtForloeb<Facts> {
  goerDet(type: EventNavn, payload: Payload = {}): this {
    return this.goer(type, { ...this.udfyldt(type), ...payload });
  }

  proevDet(type: EventNavn, payload: Payload = {}): readonly Reason[] {
    return this.proev(type, { ...this.udfyldt(type), ...payload });
  }

  udfyldt(type: EventNavn): Payload {
    const [first] = Object.values(SAMPLES.get(type) ?? {});
    return first?.({ facts: this.facts, today: this.today, sag: undefined as never }) ?? {};
  }
}

export function enKlage(medfoert: Partial<KlageMedfoert> = {}, parametre: Partial<Parametre> = {}): Klage {
  const m = { ...FRA_SAGEN, ...medfoert };
  return new Klage(klage, m.modtaget, parametre).goer('modtag', { medfoert: m });
}

export const hosAnkestyrelsen = (dag: string, videresendt: Payload = {}): Klage =>
  enKlage().den(dag).goerDet('startGenvurdering').goerDet('fasthold').goerDet('videresend', videresendt);
