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
import { ordEfter } from './labels/ord-efter.ts';
import { labels } from './labels.ts';
import { machine } from './machine.ts';
import { aabninger } from './noter/aabninger.ts';
import { noter } from './noter.ts';
import { oekonomi, oekonomiFelter, oekonomiSer } from './oekonomi.ts';
import { omdoebt } from './omdoebt.ts';
import { trinNaaet } from './overtagelse.ts';
import { permissions } from './permissions.ts';
import { rod, valgmuligheder } from './rod.ts';
import { venterKrav } from './venter-krav.ts';
import { venterPaa } from './venter-paa.ts';

/** The purchase: the root that owns chain and numbers. */
export const indkoebssag: Chart = defineChart({
  navn: 'indkoebssag',
  version: 2,
  facts: factsSchema,
  events,
  aabninger,
  noter,
  krav: { ...kantKrav, ...venterKrav },
  checks,
  machine,
  endte: ['afsluttet', 'lukketUdenIndkoeb', 'annulleret'],
  permissions,
  graenser,
  frister,
  venterPaa,
  trinNaaet,
  valgmuligheder,
  oekonomi,
  oekonomiFelter,
  oekonomiSer,
  rod,
  labels,
  forudfyld,
  forudfyldAf,
  formularer,
  ordEfter,
  beskeder,
  omdoebt,
});
