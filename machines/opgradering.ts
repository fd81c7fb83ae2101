import type { Forloeb } from './chart.ts';

/** What an upgrade still owes this forløb: its events of rule `opgradering` whose edge leads on from here, krav and all. */
export function manglerOpgradering({ chart, tilstand, facts }: Forloeb): readonly string[] {
  return [...(chart.edges.get(tilstand) ?? [])].flatMap(([type, { krav }]) =>
    chart.events.get(type)?.regel === 'opgradering' && krav.every((id) => chart.krav.get(id)?.holder(facts))
      ? [type]
      : [],
  );
}
