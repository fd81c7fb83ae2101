import { type Dato, dato } from '#machines/kalender/dato.ts';

/** The demo municipality begins its life here. */
export const FOERSTE_DAG: Dato = dato('2023-02-01');

/** The day on which everybody's demo begins. */
export const DEMO_I_DAG: Dato = dato('2026-02-12');
