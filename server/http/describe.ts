import { describeRoute, resolver } from 'hono-openapi';
import { z } from 'zod';

const fejlSchema = z
  .strictObject({
    error: z.strictObject({
      code: z.string(),
      message: z.string(),
      reasons: z
        .array(
          z.strictObject({
            kode: z.enum(['notAllowed', 'conflict', 'notNow', 'missing', 'invalid']),
            id: z.string(),
            tekst: z.string(),
            vej: z.array(z.string()),
            felt: z.string().nullable(),
          }),
        )
        .optional(),
      allowed: z.array(z.string()).optional(),
      fields: z.array(z.strictObject({ felt: z.string(), tekst: z.string() })).optional(),
      requestId: z.string(),
    }),
  })
  .meta({ ref: 'Fejl' });

/** What the document says of a route: its answers when all is well; the error body is the same for all. */
export function describe(summary: string, answers: Readonly<Record<number, z.ZodType | null>>) {
  const ok = Object.entries(answers).map(([status, schema]) => [status, response(schema)] as const);
  return describeRoute({
    summary,
    responses: { ...Object.fromEntries(ok), default: { ...response(fejlSchema), description: 'Hvorfor ikke' } },
  });
}

function response(schema: z.ZodType | null) {
  if (!schema) return { description: 'Udført' };
  return { description: 'Svaret', content: { 'application/json': { schema: resolver(schema) } } };
}
