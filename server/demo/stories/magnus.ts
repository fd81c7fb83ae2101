import { doegnlinje, kontraktpapir, sendt } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import { type Koeb, tilBestillingen } from './koebet.ts';
import { gjorde, type Story } from './story.ts';

const KOEB: Koeb = {
  hvem: 'mette',
  paragraf: 'par108',
  start: '2026-03-01',
  valgt: 'Skovbrynet',
  fravalgte: ['Mosegården', 'Strandparken'],
  kronerPrDoegn: 2_610,
  timer: 22,
  niveau: 'fuldstaendigt',
  tekster: {
    resume:
      'Magnus er 47 og har en medfødt hjerneskade. Hans mor, som han har boet hos, er død i efteråret. Han bor nu hos sin søster, der har to små børn.',
    oensker: 'Magnus vil bo, hvor der er heste, og spise klokken seks.',
    formaal: 'Magnus skal have et hjem for livet, hvor hverdagen er den samme fra dag til dag.',
    stoette: 'Personlig hjælp, måltider og følgeskab',
    match: 'Skovbrynet har beboere på Magnus’ alder og en ridehal ved siden af.',
    indstilling: 'Skovbrynet kan give den faste dag, Magnus er vokset op med. Mosegården har først plads til sommer.',
  },
  dage: {
    ansoegt: '2025-12-01',
    beskrevet: '2025-12-03',
    fundet: '2025-12-10',
    budt: '2025-12-17',
    indstillet: '2025-12-19',
    moede: '2026-01-08',
  },
};

/** The supplier took the place back before anybody had signed: the price has to be found anew. */
export const magnus: Story = {
  navn: 'Skovbrynet trak pladsen til Magnus',
  tekst: [
    'Magnus var godkendt til Skovbrynet (§ 108), og kontrakten var sendt. Så blev den beboer, der skulle flytte, boende.',
    'Kontrakten er bortfaldet, og sagen er tilbage i prisforhandlingen: kontraktforhandleren skal have en pris fra et andet tilbud.',
  ],
  borger: { navn: 'Magnus Tjørnelund', cpr: '6509781433' },
  tilstand: 'prisforhandling',
  forloeb: { kontrakt: 'bortfaldet' },
  handlinger: [
    ...tilBestillingen(KOEB, '2026-01-13'),
    ...sendt(
      '2026-01-20',
      '2026-02-03',
      kontraktpapir({
        driftsform: 'kommunalt',
        cvr: '99000252',
        leverandoerNavn: 'Skovbrynet, Fjordby Kommune',
        leverandoerAdresse: 'Skovbrynet 1, Fjordby',
        linjer: [doegnlinje('par108', 2_610, '2026-03-01', { foersteOpfoelgning: '2026-06-01' })],
        indsatser: [
          {
            linje: 1,
            indsats: 'Længerevarende botilbud',
            uddybning: 'Lejlighed i stueplan, rådighedsvagt om natten og 22 timers støtte om ugen.',
            boligAdresse: 'Skovbrynet 1, lejlighed 9, Fjordby',
          },
        ],
      }),
    ),
    iKontrakten('2026-02-05', 'karin').leverandoerAfslaar({
      dato: '2026-02-05',
      aarsag: 'ingenPlads',
      begrundelse: 'Beboeren i lejlighed 9 har fortrudt sin flytning. De har intet andet før efteråret og beklager.',
    }),
    gjorde('2026-02-06', 'mette').notat({
      tekst: 'Har ringet til søsteren. De kan holde til april, hvis der kommer aflastning i weekenderne.',
    }),
  ],
};
