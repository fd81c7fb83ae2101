import { TEAM } from '../personer.ts';
import { kr } from '../stories/beloeb.ts';
import { afgoerelse, behov, doegnpris, foersteBestilling, melding, ophold, stoettetimer } from '../stories/dele.ts';
import { lederSkrevUnder, leverandoerSkrevUnder, sendt } from '../stories/dele-kontrakt.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Handling, type Story } from '../stories/story.ts';
import { opfoelgninger, takster } from './hverdagen.ts';
import { papiret } from './koebt.ts';
import { fortalt, kronerPaa, type Sag } from './sag.ts';

/* Acute help: a yes first, and the paper after it (C9). */

/** A need that came from one hour to the next. */
const opstaaet = (sag: Sag, dag: string, kl: readonly [string, string]): readonly Handling[] => [
  gjorde(dag, sag.raadgiver, kl[0]).opretSag((s) => ({
    paragraffer: [sag.paragraf],
    team: s.team(TEAM[sag.raadgiver]),
    ansoegningModtaget: null,
    oensketStart: dag,
    handlekommune: '399',
    betalingskommune: '399',
  })),
  gjorde(dag, sag.raadgiver, kl[1]).beskrivBehov(
    behov({
      paragraffer: [sag.paragraf],
      oensketStart: dag,
      handleplan: 'ikkeTilbudt',
      stoettebehovsniveau: 'hoejt',
      behovResume: sag.behov,
      borgersOensker: sag.oenske,
    }),
  ),
];

const DENNIS: Sag = {
  nr: 17,
  navn: 'Dennis Falkeborg',
  foedt: '2004-03-19',
  behov: 'Dennis er 20 og har autisme. Hans far blev anholdt fredag eftermiddag, og der er ingen andre hjemme.',
  oenske: 'Dennis vil have sin computer med og ikke tale med nogen i aften.',
  maal: 'Dennis skal have et sted at bo, hvor der er forudsigeligt, og komme tilbage i skole.',
  raadgiver: 'jonas',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Toppen',
  kroner: 2_950,
  timer: 12,
  regulerede: [2026],
};
const DENNIS_DAG = '2024-10-18';
const DENNIS_BEGYND = { ansoegt: DENNIS_DAG, fravalgte: ['Vadestedet', 'Birkely'] } as const;

export const dennis: Story = fortalt(DENNIS, {
  navn: 'Dennis flyttede samme aften, og papiret nåede med',
  tekst: [
    'En fredag i oktober 2024 sagde lederen ja til Toppen (§ 107) i telefonen, og Dennis flyttede ind kl. 19. Mandag var det bekræftet skriftligt.',
    'En anden leder godkendte bagefter inden for fem arbejdsdage; pris, afgørelse, bestilling og kontrakt fulgte, mens Dennis boede der.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    opstaaet(DENNIS, DENNIS_DAG, ['14:10', '14:40']),
    [
      gjorde(DENNIS_DAG, 'jonas', '16:05').registrerMundtligGodkendelse((s) => ({
        personId: s.person('lone'),
        givetDen: DENNIS_DAG,
        maksPrDagOere: kr(3_100),
        gaelderTil: '2024-11-15',
        tilbudId: s.tilbud('Toppen'),
        begrundelse: 'Toppen har et værelse klar i aften. Ingen andre kan før mandag.',
      })),
      gjorde(DENNIS_DAG, 'jonas', '19:20').registrerIndflytning({
        dato: DENNIS_DAG,
        kandidatId: null,
        foersteOpfoelgning: '2025-01-21',
        socialtilsynUnderrettet: null,
        bemaerkning: 'Kom med en computer og to poser. Spiste tre madder og gik i seng.',
      }),
      gjorde('2024-10-21', 'lone').bekraeftMundtligGodkendelse({
        maksPrDagOere: kr(3_100),
        gaelderTil: '2024-11-15',
        bemaerkning: 'Bekræftet mandag morgen.',
      }),
      gjorde('2024-10-21', 'jonas').tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
      gjorde('2024-10-24', 'karin').godkendEfterfoelgende((s) => ({
        habilErklaeret: true,
        beslutningstagere: [{ personId: s.person('karin') }],
        prisloftOere: kr(1_140_000),
        periodeTil: null,
        begrundelseFaglig: 'Der var ikke andet at gøre den aften, og tilbuddet passer også på længere sigt.',
        begrundelseOekonomisk: null,
      })),
      gjorde('2024-10-25', 'jonas').tildel({ rolle: 'leder', personId: null }),
      gjorde('2024-10-25', 'jonas').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('henrik') })),
      gjorde('2024-10-28', 'henrik').registrerPristilbud((s) =>
        doegnpris('par107', 2_950, 12, { kandidatId: s.kandidat('Toppen'), dato: '2024-10-28' }),
      ),
      gjorde('2024-10-28', 'henrik').foreslaaPris((s) => ({ pristilbudId: s.pristilbud('Toppen'), begrundelse: null })),
      gjorde('2024-11-01', 'jonas').registrerAfgoerelse(
        afgoerelse({ paragraffer: ['par107'], udfald: 'fuld', afsendt: '2024-11-01' }),
      ),
      gjorde('2024-11-04', 'jonas').faerdiggoerBestilling(
        foersteBestilling({
          paragraffer: ['par107'],
          start: DENNIS_DAG,
          revurderesDato: '2025-11-01',
          indsatsformaal: DENNIS.maal,
          ydelser: [ophold('par107', 'sovende'), stoettetimer('par85', 12, 'Struktur, skole og måltider')],
        }),
      ),
      gjorde('2024-11-04', 'henrik').opretKontrakt({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
    ],
    sendt(
      '2024-11-05',
      '2024-11-15',
      papiret(DENNIS, DENNIS_BEGYND, {
        linjer: [
          {
            paragraf: 'par107',
            antal: 365,
            antalEnhed: 'doegnPrAar',
            enhedsprisOere: kr(kronerPaa(DENNIS, DENNIS_DAG)),
            prisEnhed: 'doegn',
            ikrafttraedelsesdato: DENNIS_DAG,
            slutdato: null,
            foersteOpfoelgning: '2025-01-21',
          },
        ],
      }),
      'henrik',
    ),
    [
      lederSkrevUnder('2024-11-07', 'lone'),
      leverandoerSkrevUnder('2024-11-11', 'jonas', '2024-11-11', 'Tage Bavnbæk'),
      iKontrakten('2024-12-12', 'jonas').modtagPaedagogiskPlan({ dato: '2024-12-12', bemaerkning: null }),
      gjorde('2024-11-05', 'henrik').meldTilOekonomi(
        melding({ art: 'start', dato: DENNIS_DAG, beloebOere: kr(2_950 * 365) }),
      ),
    ],
    takster({ ...DENNIS, forhandler: 'henrik' }, 2025),
    opfoelgninger(DENNIS, '2025-01-21'),
  ],
});

const ELIN: Sag = {
  nr: 18,
  navn: 'Elin Stavnsager',
  foedt: '1990-06-06',
  behov: 'Elin er 35 og blev udskrevet fra psykiatrien en fredag kl. 13 uden et sted at tage hen.',
  oenske: 'Elin vil ikke tilbage til herberget.',
  maal: 'Elin skal være et sikkert sted, til der er fundet noget varigt.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Hjørnet',
  kroner: 4_650,
  timer: 15,
};

export const elin: Story = fortalt(ELIN, {
  navn: 'Elins akutte ja blev til et nej bagefter',
  tekst: [
    'Souschefen gav et akut ja til Hjørnet (§ 107), der ikke er godkendt. Elin flyttede ind fredag den 23. januar.',
    'Birgitte afviste bagefter: prisen og tilbuddet holder ikke. Hjælpen stopper i morgen, for i et tilbud, der ikke er godkendt, må man højst være i tre uger. En ny sag er åbnet, så Elin ikke står på gaden.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { opfoelgning: 'planlagt' },
  handlinger: [
    opstaaet(ELIN, '2026-01-23', ['13:20', '13:50']),
    [
      gjorde('2026-01-23', 'mette', '14:00').tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
      gjorde('2026-01-23', 'karin', '14:30').akutGodkend((s) => ({
        maksPrDagOere: kr(4_700),
        gaelderTil: '2026-03-20',
        tilbudId: s.tilbud('Hjørnet'),
        begrundelse: 'Ingen godkendte tilbud har plads i dag. Herberget er ikke forsvarligt efter udskrivningen.',
      })),
      gjorde('2026-01-23', 'mette', '17:15').registrerIndflytning({
        dato: '2026-01-23',
        kandidatId: null,
        foersteOpfoelgning: '2026-03-05',
        socialtilsynUnderrettet: '2026-01-23',
        bemaerkning: 'Elin kom i taxa fra afdelingen med medicin til tre dage.',
      }),
      gjorde('2026-01-26', 'mette').meldTilOekonomi(melding({ art: 'start', dato: '2026-01-23' })),
      gjorde('2026-01-29', 'birgitte').afvisEfterfoelgende((s) => ({
        habilErklaeret: true,
        beslutningstagere: [{ personId: s.person('birgitte') }],
        hjaelpStopper: '2026-02-13',
        begrundelse:
          'Hjørnet har ingen erfaring med psykose og koster det dobbelte. Der skal findes et godkendt tilbud inden for tre uger.',
      })),
    ],
  ],
});

const FRIDA: Sag = {
  nr: 19,
  navn: 'Frida Holmegaard',
  foedt: '1994-01-23',
  behov:
    'Frida er 32 og har en bipolar lidelse. Hendes lejlighed brændte torsdag nat, og hun kan ikke være hos sin mor.',
  oenske: 'Frida vil have et sted, hvor hun kan sove, og hvor der er nogen om natten.',
  maal: 'Frida skal være tryg og stabil og finde en ny bolig.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Lærkehøj',
  kroner: 3_890,
  timer: 14,
};

export const frida: Story = fortalt(FRIDA, {
  navn: 'Fridas akutte ja skal godkendes af en udefra',
  tekst: [
    'Birgitte sagde selv ja til Lærkehøj (§ 107) fredag den 6. februar, og Frida flyttede samme dag. Den, der siger ja, godkender ikke bagefter.',
    'Teamet har ingen anden leder, så sagen er faldet til Ingrid, den leder kommunen har valgt udefra. Fristen er mødet den 19. februar.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { opfoelgning: 'planlagt' },
  handlinger: [
    opstaaet(FRIDA, '2026-02-06', ['09:10', '10:05']),
    [
      gjorde('2026-02-06', 'birgitte', '11:30').akutGodkend((s) => ({
        maksPrDagOere: kr(3_900),
        gaelderTil: '2026-03-06',
        tilbudId: s.tilbud('Lærkehøj'),
        begrundelse: 'Boligen er brændt. Lærkehøj har plads i dag og vågen om natten.',
      })),
      gjorde('2026-02-06', 'signe', '16:00').registrerIndflytning({
        dato: '2026-02-06',
        kandidatId: null,
        foersteOpfoelgning: '2026-03-10',
        socialtilsynUnderrettet: null,
        bemaerkning: 'Frida kom med det tøj, hun stod i. Lærkehøj har lånt hende resten.',
      }),
      gjorde('2026-02-09', 'signe').meldTilOekonomi(melding({ art: 'start', dato: '2026-02-06' })),
    ],
  ],
});

const GEORG: Sag = {
  nr: 20,
  navn: 'Georg Ravnsborg',
  foedt: '1982-12-30',
  behov: 'Georg er 43 og har en udviklingshæmning. Hans mor, som passer ham, er indlagt med en hjerneblødning.',
  oenske: 'Georg vil vide, hvornår mor kommer hjem.',
  maal: 'Georg skal have trygge rammer og besøge sin mor, til det er klart, hvad der skal ske.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Rugmarken',
  kroner: 2_310,
  timer: 18,
};

export const georg: Story = fortalt(GEORG, {
  navn: 'Georgs ja i telefonen skal bekræftes i dag',
  tekst: [
    'I går kl. 15.10 sagde Ingrid ja i telefonen til Rugmarken (§ 107), for Georgs mor er indlagt, og Birgitte sad i møde. Han flyttede ind om aftenen.',
    'Et mundtligt ja skal bekræftes skriftligt næste arbejdsdag af den, der gav det. Det er i dag. Bagefter skal en anden leder godkende.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { opfoelgning: 'planlagt' },
  handlinger: [
    opstaaet(GEORG, '2026-02-11', ['13:30', '14:05']),
    [
      gjorde('2026-02-11', 'mette', '15:10').registrerMundtligGodkendelse((s) => ({
        personId: s.person('ingrid'),
        givetDen: '2026-02-11',
        maksPrDagOere: kr(2_400),
        gaelderTil: '2026-03-11',
        tilbudId: s.tilbud('Rugmarken'),
        begrundelse: 'Georg kan ikke være alene i nat. Rugmarken kender ham fra aflastning.',
      })),
      gjorde('2026-02-11', 'mette', '18:45').registrerIndflytning({
        dato: '2026-02-11',
        kandidatId: null,
        foersteOpfoelgning: '2026-03-17',
        socialtilsynUnderrettet: null,
        bemaerkning: 'Hans moster kørte ham. Han har to bamser og mors dyne med.',
      }),
    ],
  ],
});
