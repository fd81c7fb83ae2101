import { dato } from '#machines/kalender/dato.ts';
import type { EventNavn } from '#machines/opfoelgning/events.ts';
import type { Facts } from '#machines/opfoelgning/facts.ts';
import { opfoelgning } from '#machines/opfoelgning/index.ts';
import type { OpfoelgningMedfoert } from '#machines/opfoelgning/medfoert.ts';
import type { Reason } from '#machines/refusal.ts';
import type { Parametre } from '#machines/regler.ts';
import { EtForloeb, type Payload } from '#tests/support/et-forloeb.ts';
import { opfoelgningSamples } from '#tests/support/samples/opfoelgning/index.ts';

const FRA_SAGEN: OpfoelgningMedfoert = {
  sagId: 'sag' as OpfoelgningMedfoert['sagId'],
  kontraktId: null,
  nr: 1,
  foerste: true,
  dato: null,
  start: dato('2026-01-05'),
  linjer: [{ nr: 1, paragraf: 'par107' }],
  bestillingVersion: 1,
  forrige: null,
  overtaget: null,
  paaVentSiden: null,
  pauser: [],
  naesteKontakt: null,
  slutter: null,
};

type Sample = (ved: { facts: Facts; today: Facts['start']['dato']; sag: never }) => Payload;
const SAMPLES = new Map(Object.entries(opfoelgningSamples) as [string, Record<string, Sample>][]);

/** A follow-up in the hands of a test, opened on its start day; fields not named have those of the first sample. */
export class Opfoelgning extends EtForloeb<Facts> {
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

export function enOpfoelgning(
  medfoert: Partial<OpfoelgningMedfoert> = {},
  valg: { today?: string; parametre?: Partial<Parametre> } = {},
): Opfoelgning {
  const m = { ...FRA_SAGEN, ...medfoert };
  return new Opfoelgning(opfoelgning, valg.today ?? m.start, valg.parametre).goer('planlaeg', { medfoert: m });
}

/** One that has been held on a day, the day after that. */
export const holdt = (dag: string, medfoert: Partial<OpfoelgningMedfoert> = {}): Opfoelgning =>
  enOpfoelgning(medfoert).den(dag).goerDet('afhold');
