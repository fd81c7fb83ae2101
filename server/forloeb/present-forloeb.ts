import { KLASSE_ORD } from '#machines/bemaerkning.ts';
import type { Ventende } from '#machines/chart.ts';
import type { Dato } from '#machines/kalender/dato.ts';
import { datoI } from '#machines/kalender/instant.ts';
import { showFields } from '#machines/show-field.ts';
import type { BoldSvar, ForloebSvar, TrinSvar } from '#machines/svar.ts';
import { label } from '#machines/words.ts';
import type { Loaded } from '../road/load-sag.ts';
import { hvemTekst } from './hvem-tekst.ts';
import { thoseWaitedFor } from './names.ts';
import { presentFrist } from './present-frist.ts';
import { handlingerOf } from './present-handlinger.ts';
import { udfaldOf } from './present-udfald.ts';
import type { Ophold, Viewing, Written } from './viewing.ts';

/** A forløb as one person may see it on one day: where it stands, by when, who has the ball, what he may do. */
export function presentForloeb(f: Loaded, v: Viewing): ForloebSvar {
  const { chart } = f;
  const { labels } = chart;
  const trin = chart.leaves.get(f.tilstand)?.trin ?? f.tilstand;
  const ended = chart.leaves.get(f.tilstand)?.ended ?? false;
  const ophold = v.ophold.get(f.id) ?? [];
  const written = v.written?.get(f.id) ?? null;
  const facts = written ? (f.facts as Readonly<Record<string, unknown>>) : chart.oekonomi(f.facts, v.today);
  return {
    id: f.id,
    chart: chart.navn,
    chartLabel: labels.chart,
    trin,
    trinLabel: labels.trin[trin] ?? trin,
    tilstand: f.tilstand,
    tilstandLabel: labels.tilstande[f.tilstand] ?? f.tilstand,
    version: f.version,
    lever: !ended,
    aabnet: dagOf(ophold.at(0)),
    endt: ended ? dagOf(ophold.at(-1)) : null,
    udfald: ended
      ? udfaldOf(
          chart,
          written?.find(({ seq }) => seq === ophold.at(-1)?.seq),
        )
      : null,
    trinliste: trinlisteOf(f, trin, ophold),
    facts,
    indhold: Object.fromEntries((written ?? []).flatMap((w) => (w.indhold ? [[w.type, w.indhold]] : []))),
    resume: written ? [...resumeOf(f, written, v), ...moneyOf(f, v, 'Gælder nu')] : moneyOf(f, v, 'Økonomi'),
    bemaerkninger: written ? bemaerkningerOf(f, v) : [],
    frister: chart
      .frister(f.tilstand, f.facts, { ...v.sag.regler, lukkedage: v.lukkedage })
      .filter((frist) => written !== null || chart.oekonomiSer.frister.has(frist.regel))
      .map((frist) => presentFrist(frist, f.id, v)),
    venterPaa: written ? chart.venterPaa(f.tilstand, f.facts).map((entry) => presentBold(f, entry, v)) : [],
    handlinger: written ? handlingerOf(f, v) : [],
  };
}

const bemaerkningerOf = (f: Loaded, v: Viewing): ForloebSvar['bemaerkninger'] =>
  f.chart
    .bemaerkninger(f.tilstand, f.facts, { ...v.sag.regler, lukkedage: v.lukkedage })
    .map(({ regel, klasse, tekst }) => ({ regel, klasse, klasseTekst: KLASSE_ORD[klasse], tekst }));

/** The day on which a stay began, in Denmark. */
const dagOf = (ophold: Ophold | undefined): Dato | null => (ophold ? datoI(ophold.fra) : null);

/** A step is done when the forløb has been there or its work is done, and it stands before the current one. */
function trinlisteOf({ chart, facts }: Loaded, nu: string, ophold: readonly Ophold[]): TrinSvar[] {
  const order = Object.keys(chart.labels.trin);
  const side = new Set(chart.labels.sidetrin ?? []);
  const been = new Set(ophold.map(({ tilstand }) => chart.leaves.get(tilstand)?.trin));
  const naaet = chart.trinNaaet(facts);
  const isDone = (trin: string) => (been.has(trin) || naaet.has(trin)) && order.indexOf(trin) < order.indexOf(nu);
  return order
    .filter((trin) => trin === nu || !side.has(trin))
    .map((trin) => ({
      id: trin,
      label: chart.labels.trin[trin] ?? trin,
      status: trin === nu ? 'nu' : isDone(trin) ? 'faerdig' : 'mangler',
    }));
}

/** The newest of each event in words, as the panel *Oplysninger* shows it: a group per event. */
function resumeOf(f: Loaded, written: readonly Written[], v: Viewing): ForloebSvar['resume'] {
  const navn = v.names.navngiver(f);
  return written.flatMap(({ type, facts, indhold }) => {
    const event = f.chart.events.get(type);
    if (!event) return [];
    const gruppe = label(f.chart.labels.events[type], type);
    return showFields(f.chart.labels, type, event.felter, { ...facts, ...indhold }, navn).map((felt) => ({
      ...felt,
      gruppe,
    }));
  });
}

/** Price, parties and dates as they are by now, in words: all that økonomi reads, and for others what events have changed. */
function moneyOf(f: Loaded, v: Viewing, gruppe: string): ForloebSvar['resume'] {
  const { labels, oekonomiFelter } = f.chart;
  const values = f.chart.oekonomi(f.facts, v.today);
  return showFields(labels, 'oekonomi', oekonomiFelter, values, v.names.navngiver(f)).map((felt) => ({
    ...felt,
    gruppe,
  }));
}

function presentBold(f: Loaded, entry: Ventende, v: Viewing): BoldSvar {
  const who = thoseWaitedFor(v.names, f, entry, v.sag.tilknytning);
  const outside = entry.hvem.art === 'leverandoer' || entry.hvem.art === 'borger';
  const me = new Set([v.actor.personId, ...v.actor.vikarFor.map((p) => p.personId)]);
  return {
    event: entry.event,
    label: label(f.chart.ord(entry.event, f.facts), entry.event),
    hvemTekst: hvemTekst(entry.hvem, v.names),
    personer: who.map((p) => ({ id: p.personId, navn: p.navn })),
    mig: who.some((p) => me.has(p.personId)),
    ingenKan: !outside && who.length === 0,
  };
}
