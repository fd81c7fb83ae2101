import type { Graense } from '../chart.ts';
import type { Facts } from './facts.ts';

/** A follow-up decides no money; nobody has a limit here. */
export const graenser: Readonly<Record<string, Graense<Facts>>> = {};
