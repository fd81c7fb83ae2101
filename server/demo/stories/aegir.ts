import { kr } from './beloeb.ts';
import { doegnlinje, loebendeKontrakt } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import type { Story } from './story.ts';

/** A claim of a new price that came a week late: the old price holds until the leder has said something else. */
export const aegir: Story = {
  navn: 'Ægirs takst kom for sent',
  tekst: [
    'Havtornen (§ 108) vil have 4.470 kr. i døgnet fra 1. januar i stedet for 4.260. Brevet skulle være kommet den 15. december; det kom den 22.',
    'Reguleringen er omtvistet, så den gamle pris gælder. Lederen skal acceptere eller afvise den.',
  ],
  borger: { navn: 'Ægir Sandholt', cpr: '7009750811' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-13', 'jonas', 'Havtornen', {
      paragraffer: ['par108'],
      indflyttet: '2022-02-01',
      linjer: [doegnlinje('par108', 4_260, '2022-02-01')],
      foersteOpfoelgning: '2026-05-07',
      uddybning: 'Lejlighed med vågen nattevagt, 30 timers støtte om ugen og aktivitet i huset.',
    }),
    iKontrakten('2025-12-23', 'karin').registrerTakstregulering({
      modtaget: '2025-12-22',
      gaelderFra: '2026-01-01',
      nyePriser: [{ linjeId: '1', nyOere: kr(4_470) }],
      bemaerkning:
        'Brevet er dateret den 12. december, men frankeret den 18. De skriver, at regionsrådet var forsinket.',
    }),
  ],
};
