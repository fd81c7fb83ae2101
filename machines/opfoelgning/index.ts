import type { Chart } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { factsSchema } from './facts.ts';
import { formularer } from './formularer.ts';
import { forudfyld, forudfyldAf } from './forudfyld.ts';
import { frister } from './frister.ts';
import { graenser } from './graenser.ts';
import { kantKrav, venterKrav } from './krav.ts';
import { labels } from './labels.ts';
import { machine } from './machine.ts';
import { aabninger, noter } from './noter.ts';
import { oekonomi, oekonomiFelter, oekonomiSer } from './oekonomi.ts';
import { linjevalg } from './om-opfoelgningen.ts';
import { permissions } from './permissions.ts';
import { venterPaa } from './venter-paa.ts';

/** A follow-up: one meeting with what leads to it and what it concludes; the next is another. */
export const opfoelgning: Chart = defineChart({
  navn: 'opfoelgning',
  version: 1,
  facts: factsSchema,
  events,
  aabninger,
  noter,
  krav: { ...kantKrav, ...venterKrav },
  checks,
  machine,
  endte: ['konkluderet', 'aflyst'],
  permissions,
  graenser,
  frister,
  venterPaa,
  valgmuligheder: (f) => ({ linje: linjevalg(f) }),
  oekonomi,
  oekonomiFelter,
  oekonomiSer,
  rod: null,
  labels,
  forudfyld,
  forudfyldAf,
  formularer,
  omdoebt: {},
});
