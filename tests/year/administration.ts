import type { Indstillinger } from '#machines/indstillinger.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import type { Chance } from '#tests/crash/chance.ts';
import type { House } from './house.ts';
import { INDSTILLER, VIKARER } from './people.ts';

/**
 * In the middle of everything: other closing days, another leder who is asked last. The recount that follows may break
 * off; then the clock's turn finds that it is owed.
 */
export async function changeSettings(house: House, chance: Chance, today: Dato): Promise<void> {
  const { version, indstillinger } = await readSettings(house);
  const days = Array.from({ length: 4 }, () => plusDage(today, 1 + Math.floor(chance.next() * 60)));
  const lukkedage = chance.next() < 0.3 ? [] : [...new Set([...indstillinger.lukkedage.slice(-20), ...days])].sort();
  const lederUdefra = chance.next() < 0.5 ? null : 'p-vikar-leder';
  const body = { version, indstillinger: { ...indstillinger, lukkedage, lederUdefra } };
  const client = await house.client(INDSTILLER.id);
  house.faults.arm('uret', 1);
  const res = await client.put('/api/indstillinger', body);
  house.faults.disarm();
  if (house.db.broken()) await house.restart();
  if (res.status < 500 && res.status !== 200) throw new Error(`the settings were answered ${res.status}`);
  if ((await readSettings(house)).version > version) return;
  const again = await (await house.client(INDSTILLER.id)).put('/api/indstillinger', body);
  if (again.status !== 200) throw new Error(`the settings were answered ${again.status} the second time`);
}

async function readSettings(house: House): Promise<{ version: number; indstillinger: Indstillinger }> {
  const res = await (await house.client(INDSTILLER.id)).get('/api/indstillinger');
  return (await res.json()) as { version: number; indstillinger: Indstillinger };
}

/** Somebody is away for some days, and another stands in. */
export async function chooseStandIn(house: House, chance: Chance, today: Dato): Promise<void> {
  const [away, vikar] = chance.pick(VIKARER);
  const fra = plusDage(today, Math.floor(chance.next() * 5));
  const body = { for: away, vikar, fra, til: plusDage(fra, Math.floor(chance.next() * 15)) };
  const res = await (await house.client(INDSTILLER.id)).post('/api/vikariater', body);
  if (res.status !== 201) throw new Error(`the stand-in was answered ${res.status}: ${await res.text()}`);
}
