import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import { gjorde, type Story } from './story.ts';

/** The supplier's notice, on the last day of the month; the help has to go on, so a new sag was opened. */
export const viggo: Story = {
  navn: 'Viggos tilbud sagde op nytårsaften',
  tekst: [
    'Nordlyset (§ 107) lukker en afdeling. Opsigelsen kom den 31. december kl. 14.10: en dag senere, og varslet var løbet en måned mere.',
    'Kontrakten slutter den 31. marts. Opsigelsen åbnede straks en ny sag til Viggo, med den dag som hård frist.',
  ],
  borger: { navn: 'Viggo Strandholm', cpr: '6910870615' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'opsagt', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-27', 'mette', 'Nordlyset', {
      paragraffer: ['par107'],
      indflyttet: '2024-10-01',
      linjer: [doegnlinje('par107', 3_410, '2024-10-01')],
      foersteOpfoelgning: '2026-02-24',
      betalingsforpligtelse: 'heleVarslet',
      uddybning: 'Lejlighed i hus B, vågen nattevagt og 17 timers støtte om ugen.',
    }),
    uaendretTakst('2025-12-17', 'Intet modtaget fra Nordlyset inden fristen.'),
    iKontrakten('2025-12-31', 'mette', '14:10').modtagOpsigelse({
      modtaget: '2025-12-31',
      bevis: 'digitalPostKvittering',
      slutdato: null,
      begrundelse: 'Hus B lukker, fordi tre af seks pladser står tomme. De kan ikke tilbyde Viggo en plads i hus A.',
    }),
    gjorde('2026-01-06', 'mette').notat({
      tekst: 'Fortalte Viggo det sammen med hans kontaktperson. Han spurgte, om han må tage gardinerne med.',
    }),
    iKontrakten('2026-01-13', 'mette').planlaegUdflytning({
      dato: '2026-03-27',
      flytteplan: 'Senest fredag den 27. marts, hvis der er et sted at flytte hen. Afhænger af den nye sag.',
    }),
  ],
};
