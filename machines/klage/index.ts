import type { Chart } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { checks } from './checks.ts';
import { events } from './events.ts';
import { factsSchema } from './facts.ts';
import { forudfyld } from './forudfyld.ts';
import { frister } from './frister.ts';
import { graenser } from './graenser.ts';
import { kantKrav } from './krav.ts';
import { labels } from './labels.ts';
import { machine } from './machine.ts';
import { aabninger, noter } from './noter.ts';
import { oekonomi, oekonomiFelter, oekonomiSer } from './oekonomi.ts';
import { permissions } from './permissions.ts';
import { venterPaa } from './venter-paa.ts';

/** A complaint of an afgørelse: received, re-assessed, and where it is not granted whole, forwarded. */
export const klage: Chart = defineChart({
  navn: 'klage',
  version: 1,
  facts: factsSchema,
  events,
  aabninger,
  noter,
  krav: kantKrav,
  checks,
  machine,
  endte: ['medhold', 'afgjort'],
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
  omdoebt: {},
});
