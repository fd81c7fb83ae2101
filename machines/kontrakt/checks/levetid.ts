import { fejl, ikkeFremtid, iRaekkefoelge, kraev } from '../../check-bygger.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import { haendelseAf } from '../om-kontrakten.ts';

export const levetidChecks: Checks = {
  registrerIndlaeggelse: (_, p, { today }) => haendelse(p, p.forventetSlut, today),
  registrerFravaer: (_, p, { today }) => haendelse(p, p.forventetSlut, today),
  registrerManglendeLevering: (_, p, { today }) => haendelse(p, null, today),
  registrerForceMajeure: (_, p, { today }) => haendelse(p, p.forventetSlut, today),

  registrerTilbage: (f, p, { today }) => {
    const h = haendelseAf(f, p.haendelseId);
    if (h === null || h.slut !== null)
      return [fejl('ukendtHaendelse', 'haendelseId', 'Det er ikke åbent længere. Vælg noget, der er.')];
    return [
      ...ikkeFremtid(p, today, 'slut'),
      ...iRaekkefoelge(h.start, p.slut, 'slut', 'Det kan ikke slutte, før det begyndte.'),
    ];
  },

  vurderIndlaeggelse: (f, p) => {
    const h = haendelseAf(f, p.haendelseId);
    return kraev(
      h?.art === 'indlaeggelse' && h.vurderet === null,
      'ukendtIndlaeggelse',
      'haendelseId',
      'Opholdet er allerede vurderet. Vælg et, der ikke er.',
    );
  },

  anmodOmGenforhandling: (_, p, { today }) => ikkeFremtid(p, today, 'henvendelse'),
  modtagPaedagogiskPlan: (_, p, { today }) => ikkeFremtid(p, today, 'dato'),
};

const haendelse = (
  p: { readonly start: Dato; readonly underrettet: Dato },
  forventetSlut: Dato | null,
  today: Dato,
): readonly Reason[] => [
  ...ikkeFremtid(p, today, 'start', 'underrettet'),
  ...iRaekkefoelge(p.start, forventetSlut, 'forventetSlut', 'Det kan ikke slutte, før det begyndte.'),
];
