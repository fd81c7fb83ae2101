import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { indkaldt } from './dele-opfoelgning.ts';
import { iOpfoelgningen } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

/** The first follow-up was moved once and then forgotten; the frist was not. */
export const oskar: Story = {
  navn: 'Oskars opfølgning blev ikke til noget',
  tekst: [
    'Oskar flyttede ind på Kildevang (§ 107) i oktober. Første opfølgning blev flyttet fra januar til den 5. februar, da forstanderen blev syg.',
    'Den dag kom ingen. Statusnotatet mangler også, men opfølgningen kan holdes uden; det er den, der er overskredet.',
  ],
  borger: { navn: 'Oskar Havgård', cpr: '8811994113' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'indkaldt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-12', 'jonas', 'Kildevang', {
      paragraffer: ['par107'],
      indflyttet: '2025-10-27',
      linjer: [doegnlinje('par107', 2_940, '2025-10-27')],
      foersteOpfoelgning: '2026-01-22',
      uddybning: 'Værelse, sovende nattevagt og 12 timers støtte om ugen til skole og økonomi.',
    }),
    uaendretTakst('2025-12-16', 'Intet modtaget fra Kildevang inden fristen.'),
    indkaldt('2025-12-22', 'jonas', '2026-01-22', 'Skolen, søvnen og om kørekortet er realistisk.'),
    iOpfoelgningen('2026-01-09', 'jonas').kontakt({
      dato: '2026-01-09',
      med: ['borger'],
      naeste: null,
      hvad: 'Oskar ringede selv. Han er glad for stedet, men vil have nøgle til køkkenet om natten.',
    }),
    iOpfoelgningen('2026-01-20', 'jonas').flyt({
      nyDato: '2026-02-05',
      bedtAf: 'leverandoer',
      aarsag: 'Forstanderen er sygemeldt, og ingen andre har været med fra begyndelsen.',
    }),
    gjorde('2026-02-05', 'jonas').notat({
      tekst: 'Stod på Kildevang kl. 10. Vikaren kendte ikke til mødet, og Oskar var på skolen. Skal aftales igen.',
    }),
  ],
};
