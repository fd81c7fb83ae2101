import type { Graense } from '../chart.ts';
import type { Facts } from './facts.ts';

/** A complaint has no amount; who is barred stands in `permissions.ts`. */
export const graenser: Readonly<Record<string, Graense<Facts>>> = {};
