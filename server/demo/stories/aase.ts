import { doegnlinje, loebendeKontrakt } from './dele-kontrakt.ts';
import { gjorde, type Story } from './story.ts';

/** Death with a live kontrakt: reminders stop at once, and the payment is agreed, not assumed (C10). */
export const aase: Story = {
  navn: 'Åse er død',
  tekst: [
    'Åse boede elleve år på Strandparken (§ 108). Da dødsfaldet blev registreret den 6. februar, holdt systemet op med at minde om opfølgningen.',
    'Kontrakten lever, til nogen gør noget: lederen skal aftale, hvornår betalingen slutter, og Mette kan så afslutte sagen.',
  ],
  borger: { navn: 'Åse Fjordlund', cpr: '8804440132' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'aflyst' },
  handlinger: [
    ...loebendeKontrakt('2025-12-17', 'mette', 'Strandparken', {
      paragraffer: ['par108'],
      indflyttet: '2014-11-01',
      linjer: [doegnlinje('par108', 2_690, '2014-11-01')],
      foersteOpfoelgning: '2026-03-17',
      uddybning: 'Lejlighed i stueetagen, vågen nattevagt og 28 timers støtte om ugen.',
    }),
    gjorde('2026-02-06', 'mette').borgerDoed({
      dato: '2026-02-05',
      betalingSlut: null,
      kilde: 'tilbud',
      bemaerkning: 'Åse sov ind torsdag aften. Hendes niece var hos hende. Hun rydder lejligheden i vinterferien.',
    }),
  ],
};
