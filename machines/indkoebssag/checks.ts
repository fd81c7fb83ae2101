import type { Check } from '../chart.ts';
import { afgoerelseChecks } from './checks/afgoerelse.ts';
import { bestillingChecks } from './checks/bestilling.ts';
import { indsatsChecks } from './checks/indsats.ts';
import { klageChecks } from './checks/klage.ts';
import { markedChecks } from './checks/marked.ts';
import { prisChecks } from './checks/pris.ts';
import type { EventNavn, Payload } from './events.ts';
import type { Facts } from './facts.ts';

export type Checks = { readonly [K in EventNavn]?: Check<Facts, Payload<K>> };

/** What relates a payload to the facts; each finding names its field. Openings have no facts to ask. */
export const checks: Checks = {
  ...markedChecks,
  ...prisChecks,
  ...afgoerelseChecks,
  ...bestillingChecks,
  ...indsatsChecks,
  ...klageChecks,
};
