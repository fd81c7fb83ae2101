import { ROLLER } from '#machines/actor.ts';
import type { PersonId } from '#machines/ids.ts';
import type { PresetNavn } from '#machines/presets/presets.ts';
import type { FejlSvar } from '#machines/svar.ts';
import { testApp } from '#tests/support/app.ts';
import { samplesOf } from '#tests/support/samples/index.ts';
import { aSampleKommune } from '#tests/support/samples/kommune.ts';
import { bothOrders } from '#tests/support/samples/regler.ts';
import { FOERSTE_DAG } from '#tests/support/worlds.ts';
import type { Duty } from './duties.ts';
import { clientOf, goAlong, payloadOf, postEvent } from './over-http.ts';
import { type Standing, standing } from './standing.ts';

/** A kommune in which everybody has every role, so that nothing but four eyes stops anyone. */
export async function seedDuties(preset: PresetNavn) {
  const alle = ROLLER.filter((rolle) => rolle !== 'administrator' && rolle !== 'oekonomi');
  const other = 'en-anden' as PersonId;
  const k = await aSampleKommune(await testApp(), bothOrders(preset), { alle, ekstra: [{ id: other, roller: alle }] });
  const answer = async (at: Standing, { event, steps }: Duty, who: PersonId): Promise<string> => {
    const [sample = ''] = samplesOf(at.chart, event).keys();
    const payload = payloadOf(at, event, sample, steps.at(-1)?.today ?? FOERSTE_DAG);
    const response = await postEvent(clientOf(k, who), at, event, payload);
    if (response.status === 200) return '200';
    const { error } = (await response.json()) as FejlSvar;
    return `${response.status} ${(error.reasons ?? []).map((r) => r.id).join()}`;
  };
  return {
    async tryBoth(duty: Duty): Promise<{ own: string; other: string }> {
      const at = await standing(k, await goAlong(k, duty.steps), duty);
      return { own: await answer(at, duty, duty.doer), other: await answer(at, duty, other) };
    },
  };
}
