import { type Frist, fristNoegle } from '#machines/frist.ts';
import type { ForloebId } from '#machines/ids.ts';
import { erBankdag, type Lukkedage } from '#machines/kalender/bankdage.ts';
import { type Dato, plusDage } from '#machines/kalender/dato.ts';
import { type Paamindelse, remindersDue } from '#machines/paamindelser.ts';
import { act, type World } from '#tests/support/worlds.ts';
import { fristerAf } from '../frister.ts';
import { goer, type Handling, worldsOf } from './act.ts';

/*
 * A sag day by day: in the morning the clock sends what is due, as `server/ur/turn.ts` does, then on bankdage the post
 * collects the calls that are new; then people do what the script says.
 */

const INGEN_LUKKEDAGE: Lukkedage = new Set();

export type Sager = ReadonlyMap<ForloebId, World>;

/** A call on the day on which it is new. */
export interface Kald {
  readonly dato: Dato;
  readonly regel: string;
  readonly slags: Paamindelse['slags'];
  readonly til: string;
  /** The sag whose frist it is. */
  readonly sag: ForloebId;
}

/** What a day left: the sager in the evening, those that something happened to, and what called in the morning. */
export interface Dag {
  readonly dato: Dato;
  readonly sager: Sager;
  readonly roert: ReadonlySet<ForloebId>;
  readonly kald: readonly Kald[];
}

interface Plan {
  readonly fra: Dato;
  readonly dage: number;
  readonly drejebog: readonly Handling[];
}

/** The days of a sag, from the evening before the first; what was called before it is not called again. */
export function* dageAf(sag: World, { fra, dage, drejebog }: Plan): Generator<Dag> {
  let sager: Sager = new Map([[sag.rootId, sag]]);
  const kaldt = new Set<string>();
  nyeKald(sager, plusDage(fra, -1), kaldt);
  const left = [...drejebog];
  for (let n = 0; n < dage; n += 1) {
    const dato = plusDage(fra, n);
    const before = sager;
    sager = uret(sager, dato);
    const kald = erBankdag(dato) ? nyeKald(sager, dato, kaldt) : [];
    while (left[0] && left[0].paa <= dato) {
      const [h] = left.splice(0, 1);
      if (h?.paa !== dato) throw new Error(`${h?.paa} ${h?.type}: the script is out of order`);
      sager = nu(sager, goer(hovedsag(sager, sag), h));
    }
    const roert = new Set([...sager.keys()].filter((id) => sager.get(id) !== before.get(id)));
    yield { dato, sager, roert, kald };
  }
  if (left.length) throw new Error(`${left.length} acts of the script lie after the last day`);
}

export const hovedsag = (sager: Sager, { rootId }: Pick<World, 'rootId'>): World => {
  const found = sager.get(rootId);
  if (!found) throw new Error(`${rootId} is gone`);
  return found;
};

const nu = (sager: Sager, worlds: readonly World[]): Sager =>
  new Map([...sager, ...worlds.map((w) => [w.rootId, w] as const)]);

/** All that is due, the longest overdue of a forløb first; each event may settle what came after it. */
function uret(from: Sager, today: Dato): Sager {
  let sager = from;
  for (const { rootId } of from.values())
    for (const id of hovedsag(sager, { rootId }).forloeb.keys()) sager = vaek(sager, rootId, id, today);
  return sager;
}

function vaek(from: Sager, rootId: ForloebId, id: ForloebId, today: Dato): Sager {
  let sager = from;
  for (let last = ''; ; ) {
    const world = hovedsag(sager, { rootId });
    const f = world.forloeb.get(id);
    if (!f) throw new Error(`${id} is gone`);
    const [next] = fristerAf(world, f)
      .flatMap((frist) => (frist.vaekker && frist.vaekker.paa <= today ? [{ frist, ...frist.vaekker }] : []))
      .sort((a, b) => (a.paa < b.paa ? -1 : 1));
    if (!next) return sager;
    const key = `${fristNoegle(next.frist)}/${next.paa}`;
    if (key === last) throw new Error(`${next.event} did not settle ${key}`);
    last = key;
    const given = {
      chart: f.chart,
      forloebId: id,
      type: next.event,
      payload: {},
      afsender: { art: 'uret' as const },
      today,
    };
    sager = nu(sager, worldsOf(act(world, given), { type: next.event, paa: today }));
  }
}

/** The calls that should have been made by today and have not been. */
function nyeKald(sager: Sager, today: Dato, kaldt: Set<string>): readonly Kald[] {
  const all = [...sager.values()].flatMap((world) => [...world.forloeb.values()].map((f) => ({ world, f })));
  return all.flatMap(({ world, f }) =>
    fristerAf(world, f).flatMap((frist) =>
      remindersDue(frist, today, INGEN_LUKKEDAGE).flatMap((p) => {
        const key = `${f.id} ${fristNoegle(frist)} ${p.id}`;
        if (kaldt.has(key)) return [];
        kaldt.add(key);
        return [{ dato: today, regel: frist.regel, slags: p.slags, til: kaldtAf(p, frist), sag: f.rootId }];
      }),
    ),
  );
}

/** The role that a call goes to. */
function kaldtAf({ slags, rolle }: Paamindelse, { hvem }: Frist): string {
  if (slags === 'trin' && rolle !== null) return rolle;
  if (slags === 'leder') return 'leder';
  return hvem.art === 'rolle' ? hvem.rolle : hvem.art;
}
