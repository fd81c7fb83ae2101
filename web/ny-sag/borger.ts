import type { FormFelt } from '#machines/form.ts';

const felt = (navn: string, label: string, hjaelp: string | null): FormFelt => ({
  navn,
  art: 'tekst',
  label,
  hjaelp,
  kraevet: true,
  muligheder: null,
  mindst: 0,
  decimaler: 0,
  felter: null,
  rolle: null,
  afsnit: null,
  kunNaar: null,
  uvedkommende: false,
  sammenlign: [],
});

/** Whom the sag is for; named by the paths that the server answers with. */
export const BORGER_FELTER: readonly FormFelt[] = [
  felt('borger.cpr', 'CPR-nummer', 'Ti cifre. Er borgeren kendt i forvejen, bruges den samme.'),
  felt('borger.navn', 'Borgerens navn', null),
];

/** The body that opens a sag, from the flat fields of the form. */
export function withBorger(type: string, flat: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { 'borger.cpr': cpr, 'borger.navn': navn, ...payload } = flat;
  return { type, ...payload, borger: { cpr: String(cpr).replace(/[\s-]/g, ''), navn } };
}
