import fc from 'fast-check';
import type { Felt, Felter } from '#machines/felter.ts';
import { dato, plusDage } from '#machines/kalender/dato.ts';

/** Well formed payloads of a set of fields, near a day, so that checks have something to find. */
export function anyPayload(felter: Felter, today: string): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(felter).map(([navn, felt]) => [navn, anyValue(felt, today)])));
}

/** A value of a field, or null where it may be left empty. */
const anyValue = (felt: Felt, today: string): fc.Arbitrary<unknown> =>
  felt.kraevet ? anyWritten(felt, today) : fc.option(anyWritten(felt, today));

/** What can be written in a field. */
export function anyWritten(felt: Felt, today: string): fc.Arbitrary<unknown> {
  const { art, muligheder = [], mindst = 0 } = felt;
  switch (art) {
    case 'dato':
      return fc.integer({ min: -300, max: 30 }).map((dage) => plusDage(dato(today), dage));
    case 'oere':
      return fc.integer({ min: 1, max: 200_000_000 });
    case 'timer':
      return fc.integer({ min: 1, max: 160 }).map((n) => n / 4);
    case 'antal':
      return fc.integer({ min: 1, max: 2100 }).filter((n) => accepts(felt, n));
    case 'jaNej':
      return fc.boolean();
    case 'valg':
      return fc.constantFrom(...muligheder);
    case 'flervalg':
      return fc.subarray([...muligheder], { minLength: mindst });
    case 'raekker':
      return fc.array(anyPayload(felt.felter ?? {}, today), { minLength: mindst, maxLength: 3 });
    case 'varsel':
      return fc.constantFrom('løbende måned + 30 dage', '14 dage');
    default:
      return fc.constantFrom(...TEKSTER.filter((tekst) => accepts(felt, tekst)));
  }
}

/** Something for each kind of text and of id. */
const TEKSTER = ['Fiktiv tekst', 'bakken', '259', '13748136', '1234567890', '5798000354821', crypto.randomUUID()];

const accepts = ({ schema }: Felt, value: unknown): boolean => schema.safeParse(value).success;
