import type { Check } from '../chart.ts';
import { levetidChecks } from './checks/levetid.ts';
import { opsigelseChecks } from './checks/opsigelse.ts';
import { papirChecks } from './checks/papir.ts';
import { takstChecks } from './checks/takst.ts';
import type { EventNavn, Payload } from './events.ts';
import type { Facts } from './facts.ts';

export type Checks = { readonly [K in EventNavn]?: Check<Facts, Payload<K>> };

/** What relates a payload to the facts; each finding names its field. Openings have no facts to ask. */
export const checks: Checks = { ...papirChecks, ...levetidChecks, ...takstChecks, ...opsigelseChecks };
