import type { Felter } from '../felter.ts';
import type { Facts } from './facts.ts';

/** Økonomi reads nothing of a complaint: it is about people (design.md 5). */
export const oekonomiFelter: Felter = {};
export const oekonomi = (_: Facts): Readonly<Record<string, unknown>> => ({});
export const oekonomiSer = { frister: [], events: [] } as const;
