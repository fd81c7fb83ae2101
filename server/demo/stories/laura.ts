import { doegnlinje, kontraktpapir, LM_3M, leverandoerSkrevUnder, sendt } from './dele-kontrakt.ts';
import { iKontrakten } from './forloeb.ts';
import { type Koeb, tilBestillingen } from './koebet.ts';
import type { Story } from './story.ts';

const KOEB: Koeb = {
  hvem: 'mette',
  paragraf: 'par107',
  start: '2026-03-02',
  valgt: 'Nordlyset',
  fravalgte: ['Havtornen', 'Bakkegården'],
  kronerPrDoegn: 3_480,
  timer: 20,
  niveau: 'hoejt',
  tekster: {
    resume:
      'Laura er 34 og har borderline og diabetes, som hun ikke passer. Hun har været indlagt fire gange i år. Om natten skal der være nogen vågne.',
    oensker: 'Laura vil have sin egen sofa med og ikke flytte igen.',
    formaal: 'Laura skal have sit blodsukker i ro, færre indlæggelser og et arbejde nogle timer om ugen.',
    stoette: 'Medicin, måltider og ro om natten',
    match: 'Nordlyset har sygeplejerske i huset og vågen nattevagt.',
    indstilling:
      'Vågen nattevagt og sygeplejerske i samme hus findes kun på Nordlyset og Havtornen, og Havtornen er fuldt.',
  },
  dage: {
    ansoegt: '2025-12-16',
    beskrevet: '2025-12-18',
    fundet: '2026-01-05',
    budt: '2026-01-09',
    indstillet: '2026-01-13',
    moede: '2026-01-22',
  },
};

const kontrakten = (varselLeverandoer: string) =>
  kontraktpapir({
    driftsform: 'privat',
    cvr: '99000201',
    leverandoerNavn: 'Nordlyset Bo og Støtte A/S',
    leverandoerAdresse: 'Industrivej 3, Ellebæk',
    linjer: [doegnlinje('par107', 3_480, '2026-03-02', { foersteOpfoelgning: '2026-06-02' })],
    varselLeverandoer,
    indsatser: [
      {
        linje: 1,
        indsats: 'Midlertidigt botilbud',
        uddybning: 'Lejlighed med eget køkken, vågen nattevagt og 20 timers støtte om ugen. Sygeplejerske er med.',
        boligAdresse: 'Industrivej 3, 1. th., Ellebæk',
      },
    ],
  });

/** The supplier refused the terms, got others, and has signed; the kommune has not. */
export const laura: Story = {
  navn: 'Lauras kontrakt blev sendt to gange',
  tekst: [
    'Nordlyset (§ 107) ville ikke skrive under på tre måneders varsel. Kontrakten gik tilbage, fik et kortere og blev sendt igen.',
    'Nu har Nordlyset skrevet under. Lederen mangler, og begge underskrifter skal være der, før Laura flytter ind den 2. marts.',
  ],
  borger: { navn: 'Laura Rønholt', cpr: '7908910238' },
  tilstand: 'kontrakt.tilUnderskrift',
  forloeb: { kontrakt: 'tilUnderskrift' },
  handlinger: [
    ...tilBestillingen(KOEB, '2026-01-26'),
    ...sendt('2026-01-28', '2026-02-11', kontrakten(LM_3M)),
    iKontrakten('2026-02-03', 'karin').afvis({
      dato: '2026-02-03',
      aarsag: 'varsel',
      begrundelse:
        'De kan ikke binde sig i tre måneder på en plads med vågen nattevagt. De foreslår det samme som vores.',
    }),
    ...sendt('2026-02-04', '2026-02-13', kontrakten('løbende måned + 30 dage')),
    leverandoerSkrevUnder('2026-02-10', 'mette', '2026-02-09', 'Anker Solbjerg'),
  ],
};
