import { z } from 'zod';
import type { Rolle } from './actor.ts';
import type { BorgerId, EmneId, MoedeId, PersonId, TeamId, TilbudId } from './ids.ts';
import { type Dato, parseDato } from './kalender/dato.ts';
import { parseVarsel } from './kalender/varsel.ts';
import type { Oere } from './pris/oere.ts';

/**
 * The closed set of kinds that a field of an event may have. The interface has one widget for each and knows
 * no event by name; the road parses with the same schema that made the form.
 */
export type FeltArt =
  | 'dato'
  | 'oere'
  | 'timer'
  | 'antal'
  | 'tekst'
  | 'langTekst'
  | 'varsel'
  | 'valg'
  | 'flervalg'
  | 'jaNej'
  | 'raekker'
  | 'dokument'
  | 'kandidat'
  | 'pristilbud'
  | 'emne'
  | 'tilbud'
  | 'moede'
  | 'person'
  | 'team'
  /** The citizen; asked for apart, and never written out among other fields. */
  | 'borger';

/** A field: its kind, whether it may be left empty (`null`), and the schema that parses it. No field is optional. */
export interface Felt<T = unknown> {
  readonly art: FeltArt;
  readonly kraevet: boolean;
  readonly schema: z.ZodType<T>;
  /** For `valg` and `flervalg`: the closed list. */
  readonly muligheder?: readonly string[];
  /** For `raekker`: the columns. */
  readonly felter?: Felter;
  /** For `person`: the role that the person must have. */
  readonly rolle?: Rolle | null;
  /** For `emne`: which list in the chart's choices. */
  readonly liste?: string;
  /** For `flervalg` and `raekker`: the fewest; 0 is that none is an answer. */
  readonly mindst?: number;
  /** For `antal`: how many decimals may be written; 0 where not said. */
  readonly decimaler?: number;
}

export type Felter = Readonly<Record<string, Felt>>;

/** The parsed value of a set of fields. */
export type Vaerdi<F extends Felter> = { readonly [K in keyof F]: F[K] extends Felt<infer T> ? T : never };

const felt = <T>(art: FeltArt, schema: z.ZodType<T>, extra: Partial<Felt<T>> = {}): Felt<T> => ({
  art,
  kraevet: true,
  schema,
  ...extra,
});

/** The same field, which may be left empty. */
export function evt<T>(f: Felt<T>): Felt<T | null> {
  return { ...f, kraevet: false, schema: f.schema.nullable() };
}

const enkeltLinje = /^[^\p{Cc}\p{Cs}]*$/u;
const flereLinjer = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

/** A civil date. */
export const dato = (): Felt<Dato> =>
  felt(
    'dato',
    z.string().transform((text, ctx) => {
      const parsed = parseDato(text);
      if (parsed === null) {
        ctx.addIssue({ code: 'custom', message: 'Skriv en dato, der findes, fx 2026-03-02.' });
        return z.NEVER;
      }
      return parsed;
    }),
  );

/** Whole øre, above zero unless `fraNul`. At most 10 mia. kr. */
export const oere = (valg: { fraNul?: boolean } = {}): Felt<Oere> =>
  felt(
    'oere',
    z
      .int()
      .min(valg.fraNul ? 0 : 1)
      .max(1_000_000_000_000)
      .transform((n) => n as Oere),
  );

/** Hours a week in steps of a quarter, above 0 (or from 0), at most 168. */
export const timer = (valg: { fraNul?: boolean } = {}): Felt<number> =>
  felt(
    'timer',
    z
      .number()
      .min(valg.fraNul ? 0 : 0.25)
      .max(168)
      .multipleOf(0.25),
  );

/** A whole number in a range. */
export const antal = (min: number, max: number): Felt<number> => felt('antal', z.int().min(min).max(max));

/** One line of text. */
export const tekst = (max = 200): Felt<string> => felt('tekst', z.string().trim().min(1).max(max).regex(enkeltLinje));

/** Text of several lines. */
export const langTekst = (max = 10_000): Felt<string> =>
  felt('langTekst', z.string().trim().min(1).max(max).regex(flereLinjer));

/** A notice rule as people write it, understood by the one parser (T01–T03). */
export const varsel = (): Felt<string> =>
  felt(
    'varsel',
    z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(enkeltLinje)
      .superRefine((text, ctx) => {
        const parsed = parseVarsel(text);
        if (!parsed.ok) ctx.addIssue({ code: 'custom', message: parsed.grund });
      }),
  );

/** One of a closed list. */
export const valg = <const T extends readonly [string, ...string[]]>(muligheder: T): Felt<T[number]> =>
  felt('valg', z.enum(muligheder) as unknown as z.ZodType<T[number]>, { muligheder });

/** Some of a closed list, each at most once. */
export const flervalg = <const T extends readonly [string, ...string[]]>(
  muligheder: T,
  min = 1,
): Felt<readonly T[number][]> =>
  felt(
    'flervalg',
    z
      .array(z.enum(muligheder) as unknown as z.ZodType<T[number]>)
      .min(min)
      .max(muligheder.length)
      .refine((list) => new Set(list).size === list.length, 'Det samme er valgt to gange.'),
    { muligheder, mindst: min },
  );

/** Yes or no; no default, an answer is asked for. */
export const jaNej = (): Felt<boolean> => felt('jaNej', z.boolean());

/** A list of rows with the same columns. */
export const raekker = <F extends Felter>(felter: F, min = 0, max = 50): Felt<readonly Vaerdi<F>[]> =>
  felt('raekker', z.array(objekt(felter)).min(min).max(max), { felter, mindst: min });

const id = <T extends string>() =>
  z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .transform((text) => text as T);

/** A kandidat of this sag. */
export const kandidat = (): Felt<EmneId> => felt('kandidat', id<EmneId>());
/** A pristilbud of this sag. */
export const pristilbud = (): Felt<EmneId> => felt('pristilbud', id<EmneId>());
/** Something else that this sag has a list of (`liste` names it among the chart's choices). */
export const emne = (liste: string): Felt<EmneId> => felt('emne', id<EmneId>(), { liste });
/** A tilbud of the kommune's register. */
export const tilbud = (): Felt<TilbudId> => felt('tilbud', id<TilbudId>());
/** A meeting of the visitationsudvalg. */
export const moede = (): Felt<MoedeId> => felt('moede', id<MoedeId>());
/** A user of the kommune; with a role when one is asked for. */
export const person = (rolle: Rolle | null = null): Felt<PersonId> => felt('person', id<PersonId>(), { rolle });
/** A team of the kommune. */
export const team = (): Felt<TeamId> => felt('team', id<TeamId>());
/** The borger's id; the server puts it there in place of CPR number and name. */
export const borger = (): Felt<BorgerId> => felt('borger', id<BorgerId>());
/**
 * A document that has been uploaded.
 * @public the closed set has it; an event uses it when documents can be uploaded
 */
export const dokument = (): Felt<string> => felt('dokument', id<string>());

/** The strict schema of a set of fields: nothing missing, nothing more. */
export function objekt<F extends Felter>(felter: F): z.ZodType<Vaerdi<F>> {
  const shape = Object.fromEntries(Object.entries(felter).map(([navn, f]) => [navn, f.schema]));
  // The mapped type cannot be inferred through Object.fromEntries; the shape is exactly F's schemas.
  return z.strictObject(shape) as unknown as z.ZodType<Vaerdi<F>>;
}
