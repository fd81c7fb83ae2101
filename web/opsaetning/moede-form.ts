import { showForm } from '../form/show.ts';
import { emptyValues } from '../form/values.ts';
import type { OpsatMoede } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

export const MOEDE_STATUS = [
  { id: 'planlagt', tekst: 'Planlagt' },
  { id: 'holdt', tekst: 'Holdt' },
  { id: 'aflyst', tekst: 'Aflyst' },
];

export const NYT_MOEDE_SCHEMA = [
  felt('dato', 'dato', 'Mødets dag'),
  felt('sted', 'tekst', 'Sted', { kraevet: false }),
  felt('frist', 'dato', 'Sager skal være klar senest', {
    kraevet: false,
    hjaelp: 'Den dag står ved mødet, når en sag sættes på dagsordenen. En sag, der kommer senere, afvises ikke.',
  }),
];

export const RET_MOEDE_SCHEMA = [
  ...NYT_MOEDE_SCHEMA,
  felt('status', 'valg', 'Mødet er', {
    muligheder: MOEDE_STATUS,
    hjaelp: 'Et møde, der venter sager på, kan ikke flyttes eller aflyses, før de er udsat eller sat på et andet.',
  }),
];

export const nytMoede = (sted = ''): Staar => ({ values: { ...emptyValues(NYT_MOEDE_SCHEMA), sted }, version: 0 });

export const moedeStaar = (moede: OpsatMoede): Staar => ({
  values: showForm(RET_MOEDE_SCHEMA, moede),
  version: moede.version,
});
