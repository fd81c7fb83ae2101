import type { Chart } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { bemaerkninger } from './bemaerkninger.ts';
import { beskeder } from './beskeder.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { factsSchema } from './facts.ts';
import { formularer } from './formularer.ts';
import { forudfyld, forudfyldAf } from './forudfyld.ts';
import { frister } from './frister.ts';
import { graenser } from './graenser.ts';
import { kantKrav } from './krav.ts';
import { labels } from './labels.ts';
import { machine } from './machine.ts';
import { aabninger } from './noter/aabninger.ts';
import { noter } from './noter.ts';
import { oekonomi, oekonomiFelter, oekonomiSer } from './oekonomi.ts';
import { trinNaaet } from './papirets-trin.ts';
import { permissions } from './permissions.ts';
import { valgmuligheder } from './valgmuligheder.ts';
import { venterKrav } from './venter-krav.ts';
import { venterPaa } from './venter-paa.ts';

/** The agreement with the supplier, from the first draft to its end. */
export const kontrakt: Chart = defineChart({
  navn: 'kontrakt',
  version: 1,
  facts: factsSchema,
  events,
  aabninger,
  noter,
  krav: { ...kantKrav, ...venterKrav },
  checks,
  machine,
  endte: ['ophoert', 'bortfaldet', 'ophaevet', 'udloebet'],
  permissions,
  graenser,
  frister,
  bemaerkninger,
  venterPaa,
  trinNaaet,
  valgmuligheder,
  oekonomi,
  oekonomiFelter,
  oekonomiSer,
  rod: null,
  labels,
  forudfyld,
  forudfyldAf,
  formularer,
  beskeder,
  omdoebt: {},
});
