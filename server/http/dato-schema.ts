import { z } from 'zod';
import { parseDato } from '#machines/kalender/dato.ts';

/** A civil date in a body. */
export const datoSchema = z.string().transform((text, ctx) => {
  const parsed = parseDato(text);
  if (parsed !== null) return parsed;
  ctx.addIssue({ code: 'custom', message: 'Skriv en dato, der findes, fx 2026-03-02.' });
  return z.NEVER;
});
