import type { FormFelt } from '#machines/form.ts';

/** A field of a form of the set-up; what is not said is as in most. */
export function felt(
  navn: string,
  art: FormFelt['art'],
  label: string,
  more: Partial<Omit<FormFelt, 'navn' | 'art' | 'label'>> = {},
): FormFelt {
  return {
    navn,
    art,
    label,
    hjaelp: null,
    kraevet: true,
    muligheder: null,
    mindst: art === 'flervalg' ? 1 : 0,
    decimaler: art === 'oere' ? 2 : 0,
    felter: null,
    rolle: null,
    afsnit: null,
    kunNaar: null,
    uvedkommende: false,
    sammenlign: [],
    ...more,
  };
}
