import type { Chart } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { beskeder } from './beskeder.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { factsSchema } from './facts.ts';
import { formularer } from './formularer.ts';
import { forudfyld, forudfyldAf } from './forudfyld.ts';
import { frister } from './frister.ts';
import { graenser } from './graenser.ts';
import { kantKrav } from './krav.ts';
import { ordEfter } from './labels/events.ts';
import { labels } from './labels.ts';
import { machine } from './machine.ts';
import { aabninger } from './noter/aabning.ts';
import { noter } from './noter.ts';
import { oekonomi, oekonomiFelter, oekonomiSer } from './oekonomi.ts';
import { permissions } from './permissions.ts';
import { venterKrav } from './venter-krav.ts';
import { venterPaa } from './venter-paa.ts';

/** A change of a running kontrakt, from the request to the signed tillægsaftale. */
export const genforhandling: Chart = defineChart({
  navn: 'genforhandling',
  version: 1,
  facts: factsSchema,
  events,
  aabninger,
  noter,
  krav: { ...kantKrav, ...venterKrav },
  checks,
  machine,
  endte: ['gennemfoert', 'afslaaet', 'midlertidig', 'trukket'],
  permissions,
  graenser,
  frister,
  venterPaa,
  valgmuligheder: () => ({}),
  oekonomi,
  oekonomiFelter,
  oekonomiSer,
  rod: null,
  labels,
  forudfyld,
  forudfyldAf,
  formularer,
  ordEfter,
  beskeder,
  omdoebt: {},
});
