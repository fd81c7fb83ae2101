import { doegnlinje, loebendeKontrakt } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import type { Story } from './story.ts';

/** In hospital for weeks: is the kontrakt to be negotiated anew? */
export const zita: Story = {
  navn: 'Zita er indlagt',
  tekst: [
    'Zita brækkede hoften den 3. februar og er på sygehuset til ud i marts. Bakkegården (§ 107) gav besked den 9., inden for de syv dage.',
    'Fem bankdage efter, den 16. februar, skal Mette have taget stilling til, om kontrakten skal genforhandles, mens pladsen står tom.',
  ],
  borger: { navn: 'Zita Hasselmark', cpr: '6706690312' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-12-16', 'mette', 'Bakkegården', {
      paragraffer: ['par107'],
      indflyttet: '2025-09-01',
      linjer: [doegnlinje('par107', 3_150, '2025-09-01')],
      foersteOpfoelgning: '2026-03-10',
      uddybning: 'Værelse i det store hus, sovende nattevagt og 15 timers støtte om ugen.',
    }),
    iKontrakten('2026-02-09', 'mette').registrerIndlaeggelse({
      start: '2026-02-03',
      underrettet: '2026-02-09',
      forventetSlut: '2026-03-13',
      ophold: 'sygehus',
      bemaerkning: 'Opereret den 4. Genoptræning på sygehuset i fem uger, derefter hjem med gangstativ.',
    }),
  ],
};
