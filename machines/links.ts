import type { Chart } from './chart.ts';
import { CHARTS } from './charts.ts';
import type { Ev } from './indkoebssag/events.ts';
import type { Facts } from './indkoebssag/facts.ts';
import { indkoebssag } from './indkoebssag/index.ts';
import type { FortsaetHjaelpMedfoert, SkiftTilbudMedfoert } from './indkoebssag/medfoert.ts';
import type { Pil } from './pil.ts';

/* All arrows between charts, in one place. Chart folders do not import each other; a chart is told by an event. */

/** An arrow whose ends exist; says which does not. */
export function checkedLinks(pile: readonly Pil[], charts: ReadonlyMap<string, Chart>): readonly Pil[] {
  const problems = pile.flatMap(({ fra, til, retning }) => [
    ...missing(fra, charts),
    ...missing(til, charts),
    ...(retning === 'op' || retning === 'ned' || retning === 'selv' || til.chart.events.get(til.event)?.aabner
      ? []
      : [`${fra.event} → ${til.event} opens nothing`]),
    ...(retning === 'nyRod' && til.chart.rod === null ? [`${til.chart.navn} is no root`] : []),
  ]);
  if (problems.length) throw new Error(`the arrows do not load:\n${problems.join('\n')}`);
  return pile;
}

function missing(end: Pil['fra'], charts: ReadonlyMap<string, Chart>): readonly string[] {
  if (charts.get(end.chart.navn) !== end.chart) return [`unknown chart ${end.chart.navn}`];
  return end.chart.events.has(end.event) ? [] : [`unknown event ${end.chart.navn}.${end.event}`];
}

const fra = (event: string) => ({ chart: indkoebssag, event });

/** What every sag that another opens begins with. */
const stamdata = (f: Facts) => ({
  regler: f.regler,
  borgerId: f.borgerId,
  teamId: f.teamId,
  tildelt: f.tildelt,
  paragraffer: f.paragraffer,
  handlekommune: f.handlekommune,
  betalingskommune: f.betalingskommune,
});

/** The wanted tilbud, as the register had it when it was chosen. */
function oensket({ opslag }: Ev<'fritValg'> | Ev<'leverandoerskifte'>): SkiftTilbudMedfoert['kandidat'] {
  if (!opslag.tilbud) throw new Error('a change of tilbud was let through without its tilbud');
  const { id: tilbudId, ...tilbud } = opslag.tilbud;
  return { tilbudId, ...tilbud };
}

/** During a stay a free choice opens a new sag; before it, the wish is a kandidat of the same (C10). */
const fritValgUnderOphold: Pil<Facts> = {
  fra: fra('fritValg'),
  til: fra('skiftTilbud'),
  retning: 'nyRod',
  hvis: (f) => f.nyeSager.at(-1)?.seq === f.fritValg?.seq,
  payload: (f, event, { forloebId }) => ({
    medfoert: {
      ...stamdata(f),
      fraSag: forloebId,
      aarsag: 'fritValg',
      hardFrist: null,
      oensketStart: null,
      kandidat: oensket(event as Ev<'fritValg'>),
      visiteretAarsprisOere: f.fritValg?.visiteretAarsprisOere ?? null,
      behov: f.behov,
      kravspecifikation: f.bestilling ?? f.kravspecifikation,
    } satisfies SkiftTilbudMedfoert,
  }),
};

/** Another supplier in the same flat; overlap is two sager (C10). */
const leverandoerskifte: Pil<Facts> = {
  fra: fra('leverandoerskifte'),
  til: fra('skiftTilbud'),
  retning: 'nyRod',
  payload: (f, event, { forloebId }) => ({
    medfoert: {
      ...stamdata(f),
      fraSag: forloebId,
      aarsag: 'leverandoerskifte',
      hardFrist: null,
      oensketStart: (event as Ev<'leverandoerskifte'>).facts.oensketDato,
      kandidat: oensket(event as Ev<'leverandoerskifte'>),
      visiteretAarsprisOere: null,
      behov: f.behov,
      kravspecifikation: f.bestilling ?? f.kravspecifikation,
    } satisfies SkiftTilbudMedfoert,
  }),
};

/** Acute help that was not approved goes on until the new sag has decided (C9). */
const ikkeGodkendtBagefter: Pil<Facts> = {
  fra: fra('afvisEfterfoelgende'),
  til: fra('fortsaetHjaelp'),
  retning: 'nyRod',
  payload: (f, event, { forloebId }) => ({
    medfoert: {
      ...stamdata(f),
      fraSag: forloebId,
      aarsag: 'ikkeGodkendtEfterfoelgende',
      hardFrist: (event as Ev<'afvisEfterfoelgende'>).facts.hjaelpStopper,
      oensketStart: (event as Ev<'afvisEfterfoelgende'>).facts.hjaelpStopper,
    } satisfies FortsaetHjaelpMedfoert,
  }),
};

export const PILE: readonly Pil[] = checkedLinks(
  // An arrow is only ever asked about the facts of the chart that it leads from.
  [fritValgUnderOphold, leverandoerskifte, ikkeGodkendtBagefter] as readonly Pil<never>[] as readonly Pil[],
  CHARTS,
);
