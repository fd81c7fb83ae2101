import type { Pil } from './pil.ts';

/** All arrows between charts (the shape stands in pil.ts; the planner reads them in this order). */
export const PILE: readonly Pil[] = [];
