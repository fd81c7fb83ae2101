import { kr } from './beloeb.ts';
import { melding } from './dele.ts';
import { birgitteSkrevUnder, doegnlinje, kontraktpapir, leverandoerSkrevUnder, sendt } from './dele-kontrakt.ts';
import { type Koeb, tilBestillingen } from './koebet.ts';
import { gjorde, type Story } from './story.ts';

const KOEB: Koeb = {
  hvem: 'jonas',
  paragraf: 'par107',
  start: '2026-01-12',
  valgt: 'Kildevang',
  fravalgte: ['Fjordhuset', 'Nordlyset'],
  kronerPrDoegn: 2_940,
  timer: 10,
  niveau: 'moderat',
  tekster: {
    resume:
      'Karl er 20 og har ADHD og et hashforbrug, som han vil ud af. Han har boet hos sin far i en etværelses og kommer ikke op om morgenen.',
    oensker: 'Karl vil bo et sted med værksted, og hvor man må skrue på sin knallert.',
    formaal: 'Karl skal i lære inden for et år og kunne holde sin egen dør lukket for de gamle venner.',
    stoette: 'Morgenen, skolen og samtaler om hash',
    match: 'Kildevang har fire unge i lære og en aftale med misbrugscentret.',
    indstilling: 'Kildevang har værkstedet og de unge, Karl kan spejle sig i. Fjordhuset har intet arbejde at tilbyde.',
  },
  dage: {
    ansoegt: '2025-11-11',
    beskrevet: '2025-11-13',
    fundet: '2025-11-19',
    budt: '2025-11-26',
    indstillet: '2025-12-01',
    moede: '2025-12-11',
  },
};

/** Moved in on the day, though the paper was not signed: red until it was (C2, KT-301). */
export const karl: Story = {
  navn: 'Karl flyttede ind før underskriften',
  tekst: [
    'Kontrakten med Kildevang (§ 107) lå stadig til underskrift, da Karl flyttede ind den 12. januar. Hjælpen ventede ikke på papiret.',
    'Den var rød i ti dage: Kildevang skrev under den 20., lederen den 22. At det skete for sent, bliver stående.',
  ],
  borger: { navn: 'Karl Elmelund', cpr: '7702054316' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    ...tilBestillingen(KOEB, '2025-12-16'),
    ...sendt(
      '2026-01-06',
      '2026-01-09',
      kontraktpapir({
        driftsform: 'privat',
        cvr: '99000155',
        leverandoerNavn: 'Kildevang Botilbud ApS',
        leverandoerAdresse: 'Kildevangen 7, Ellebæk',
        linjer: [doegnlinje('par107', 2_940, '2026-01-12', { foersteOpfoelgning: '2026-04-09' })],
        indsatser: [
          {
            linje: 1,
            indsats: 'Midlertidigt botilbud',
            uddybning: 'Værelse med bad, sovende nattevagt og 10 timers støtte om ugen. Værkstedet er med.',
            boligAdresse: 'Kildevangen 7, Ellebæk',
          },
        ],
      }),
    ),
    gjorde('2026-01-12', 'jonas').registrerIndflytning({
      dato: '2026-01-12',
      kandidatId: null,
      foersteOpfoelgning: '2026-04-09',
      socialtilsynUnderrettet: null,
      bemaerkning: 'Karl flyttede ind som aftalt. Forstanderen var på ferie og har ikke skrevet under.',
    }),
    gjorde('2026-01-13', 'jonas').meldTilOekonomi(
      melding({ art: 'start', dato: '2026-01-12', beloebOere: kr(1_073_100) }),
    ),
    leverandoerSkrevUnder('2026-01-20', 'jonas', '2026-01-20', 'Bodil Ravnkær'),
    birgitteSkrevUnder('2026-01-22'),
  ],
};
