import { ROLLER } from '#machines/actor.ts';
import type { FormFelt } from '#machines/form.ts';
import { showForm } from '../form/show.ts';
import { emptyValues } from '../form/values.ts';
import { ROLLE_TEKST } from '../ord.ts';
import type { Bruger, OpsatTeam } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

const SER_SAGER = ROLLER.filter((rolle) => rolle !== 'administrator');

/** What is asked of a person; teams that are closed can no longer be chosen. */
export function personSchema(teams: readonly OpsatTeam[]): readonly FormFelt[] {
  return [
    felt('navn', 'tekst', 'Navn'),
    felt('email', 'tekst', 'E-mail', {
      hjaelp: 'Den, personen logger ind med. Hver person har sin egen; en fælles postkasse duer ikke.',
    }),
    felt('roller', 'flervalg', 'Roller', {
      muligheder: ROLLER.map((id) => ({ id, tekst: ROLLE_TEKST[id] })),
      hjaelp: 'En administrator har ikke adgang til sager, og kan derfor ikke have andre roller.',
    }),
    felt('teams', 'flervalg', 'Teams', {
      mindst: 0,
      muligheder: teams.filter(({ active }) => active).map(({ id, navn }) => ({ id, tekst: navn })),
      kunNaar: { felt: 'roller', vaerdier: SER_SAGER },
      hjaelp:
        teams.length === 0
          ? 'Der er ingen teams endnu. Opret dem først, eller giv personen et bagefter.'
          : 'En rådgiver og en leder ser sagerne i deres teams.',
    }),
    felt('beloebsgraense', 'oere', 'Må beslutte og underskrive op til', {
      kraevet: false,
      kunNaar: { felt: 'roller', vaerdier: ['leder'] },
      hjaelp: 'Højeste pris pr. år. Tomt er uden grænse, og 0 er uden tegningsret.',
    }),
  ];
}

export const personStaar = (schema: readonly FormFelt[], bruger: Bruger): Staar => ({
  values: showForm(schema, bruger),
  version: bruger.version,
});

export const nyPerson = (schema: readonly FormFelt[]): Staar => ({ values: emptyValues(schema), version: 0 });
