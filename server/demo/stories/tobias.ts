import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iKontrakten, iOpfoelgningen } from './forloeb.ts';
import type { Story } from './story.ts';

/** Our own notice is proposed; the leder's yes and the supplier's receipt both have to come before the month ends. */
export const tobias: Story = {
  navn: 'Tobias er klar til egen bolig',
  tekst: [
    'Tobias har fået lejlighed fra 1. april, og Jonas foreslår at sige Fjordhuset (§ 107) op. Lederen skal godkende det.',
    'Varslet er løbende måned + 30 dage, og februar slutter en lørdag: Fjordhuset skal have opsigelsen fredag den 27., før kl. 12.',
  ],
  borger: { navn: 'Tobias Enghave', cpr: '7512004719' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-12-03', 'jonas', 'Fjordhuset', {
      paragraffer: ['par107'],
      indflyttet: '2024-03-01',
      linjer: [doegnlinje('par107', 2_780, '2024-03-01')],
      foersteOpfoelgning: '2026-03-12',
      uddybning: 'Værelse med tekøkken, rådighedsvagt om natten og 6 timers støtte om ugen.',
    }),
    uaendretTakst('2025-12-16', 'Fjordhuset har skrevet, at taksten er den samme i 2026.'),
    iOpfoelgningen('2026-02-06', 'jonas').kontakt({
      dato: '2026-02-06',
      med: ['borger', 'leverandoer'],
      naeste: '2026-02-20',
      hvad: 'Boligselskabet har ringet: Tobias kan få nøglen den 1. april. Fjordhuset mener også, at han er klar.',
    }),
    iKontrakten('2026-02-10', 'jonas').foreslaaOpsigelse({
      oensketSlut: '2026-03-31',
      nytKoeb: false,
      opsigelseAarsag: 'flytning',
      begrundelse: 'Tobias klarer sig selv på nær økonomien. Støtten i hjemmet fra kommunens eget team tager over.',
      flytteplan: 'Hans bror har en trailer. Fjordhuset hjælper med at pakke i påskeugen.',
    }),
  ],
};
