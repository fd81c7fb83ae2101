import type { Forloeb } from '#machines/chart.ts';
import { fristNoegle } from '#machines/frist.ts';
import { foldet, reglerAf, type World } from '#tests/support/worlds.ts';
import { isLive, rootOf } from '../named.ts';
import { isWaitedFor } from '../waited-for.ts';
import type { Dag } from './drive.ts';

/** What must hold on every evening of every sag. Asked day by day, since some of it is about what was yesterday. */
export class Altid {
  readonly brud: string[] = [];
  private readonly sluttet = new Set<string>();
  private igaar = new Map<string, { readonly f: Forloeb; readonly frister: ReadonlyMap<string, string> }>();

  dagen({ dato, sager, roert, kald }: Dag): void {
    const idag: typeof this.igaar = new Map();
    for (const world of sager.values()) {
      const sagen = rootOf(world);
      if (isLive(sagen) && ![...world.forloeb.values()].some((f) => isLive(f) && isWaitedFor(world, f)))
        this.brud.push(`${dato} ${sagen.tilstand}: nobody is waited for, and no frist will put it on a list`);
      for (const f of world.forloeb.values()) {
        idag.set(f.id, { f, frister: this.frister(dato, world, f) });
        if (roert.has(world.rootId) && !erFoldet(world, f)) this.brud.push(`${dato} ${f.chart.navn} does not fold`);
      }
      if (this.sluttet.has(world.rootId) && kald.some((k) => k.sag === world.rootId))
        this.brud.push(`${dato}: something calls after the end`);
    }
    this.igaar = idag;
    for (const world of sager.values()) if (!isLive(rootOf(world))) this.sluttet.add(world.rootId);
  }

  /** The dates by key: each key once, none after the end, and none that moved while nothing happened. */
  private frister(dato: string, world: World, f: Forloeb): ReadonlyMap<string, string> {
    // Derived anew each evening: a frist knows no now.
    const frister = f.chart.frister(f.tilstand, f.facts, { ...reglerAf(world), lukkedage: new Set() });
    const datoer = new Map(frister.map((frist) => [fristNoegle(frist), `${frist.dato} ${frist.senest}`]));
    if (datoer.size !== frister.length) this.brud.push(`${dato} ${f.chart.navn}: two frister with one key`);
    if (!isLive(f) && frister.length) this.brud.push(`${dato} ${f.chart.navn} ${f.tilstand}: a frist after the end`);
    const foer = this.igaar.get(f.id);
    if (foer && foer.f === f && JSON.stringify([...foer.frister]) !== JSON.stringify([...datoer]))
      this.brud.push(`${dato} ${f.chart.navn}: a frist moved without an event`);
    return datoer;
  }
}

function erFoldet(world: World, f: Forloeb): boolean {
  const folded = foldet(world, f);
  return folded !== null && folded.tilstand === f.tilstand && JSON.stringify(folded.facts) === JSON.stringify(f.facts);
}
