import type { Check } from '../chart.ts';
import { anmodningChecks } from './checks/anmodning.ts';
import { beslutningChecks } from './checks/beslutning.ts';
import { tillaegChecks } from './checks/tillaeg.ts';
import type { EventNavn, Payload } from './events.ts';
import type { Facts } from './facts.ts';

export type Checks = { readonly [K in EventNavn]?: Check<Facts, Payload<K>> };

/** What relates a payload to the facts; each finding names its field. The opening has no facts to ask. */
export const checks: Checks = { ...anmodningChecks, ...beslutningChecks, ...tillaegChecks };
