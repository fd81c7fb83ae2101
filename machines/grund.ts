import { z } from 'zod';
import type { BorgerId, EmneId, ForloebId, MoedeId, PersonId, TeamId, TilbudId } from './ids.ts';
import type { Dato } from './kalender/dato.ts';
import { PARAGRAFFER } from './paragraffer.ts';
import type { Oere } from './pris/oere.ts';

/* The kinds that the facts of a chart are made of. Plain and strict: no key is optional. */
const id = <T extends string>() => z.custom<T>((v) => typeof v === 'string' && v !== '');
export const borgerId = id<BorgerId>();
export const emneId = id<EmneId>();
export const forloebId = id<ForloebId>();
export const moedeId = id<MoedeId>();
export const personId = id<PersonId>();
export const teamId = id<TeamId>();
export const tilbudId = id<TilbudId>();
export const dato = z.custom<Dato>((v) => typeof v === 'string' && /^\d{4}-\d\d-\d\d$/.test(v));
export const oere = z.custom<Oere>(Number.isSafeInteger);
export const seq = z.int().min(1);
export const paragraffer = z.array(z.enum(PARAGRAFFER)).readonly();

/** What starts a frist: its date, and the number of the event that set it. */
export const udloeser = z.strictObject({ dato, seq });
