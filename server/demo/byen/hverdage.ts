import { doegnlinje, timelinje } from '../stories/dele-kontrakt.ts';
import { indkaldt, statusnotat } from '../stories/dele-opfoelgning.ts';
import { iKontrakten, iOpfoelgningen } from '../stories/forloeb.ts';
import { gjorde, type Story } from '../stories/story.ts';
import { enOpfoelgning, opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { dageneFor, koebtOgFlyttetInd } from './koebt.ts';
import { fortalt, type Sag } from './sag.ts';

/* Help that is given, and what may happen to it. */

const AGNES: Sag = {
  nr: 54,
  navn: 'Agnes Havsted',
  foedt: '1949-06-20',
  behov: 'Agnes er 76 og har udviklingshæmning. Hun har boet på Klokkebakken, siden husene blev bygget.',
  oenske: 'Agnes vil bestemme, hvad der står på hendes vindueskarm.',
  maal: 'Agnes skal bevare sine vaner og sit helbred.',
  raadgiver: 'palle',
  efterfoelger: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Klokkebakken',
  kroner: 2_190,
  timer: 14,
  regulerede: [2024, 2025, 2026],
};

export const agnes: Story = fortalt(AGNES, {
  navn: 'Agnes’ rådgiver er rejst',
  tekst: [
    'Palle havde Agnes’ sag (§ 108) fra 2023 og holdt op i maj 2025. Lederen gav den til Mette i hans sidste uge.',
    'Alt, hvad Palle gjorde, står stadig i hans navn. Hans konto kunne først lukkes, da han ikke havde flere sager.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(AGNES, '2023-02-09', '1998-05-01', '2023-04-18'),
    takster(AGNES, 2024),
    opfoelgninger(AGNES, '2023-04-18'),
    [gjorde('2025-06-03', 'mette').notat({ tekst: 'Var ude og hilse på. Hun har kaldt mig Palle tre gange.' })],
  ],
});

const WILLIAM: Sag = {
  nr: 55,
  navn: 'William Krogsgaard',
  foedt: '2000-02-06',
  behov: 'William er 26 og har epilepsi og en hjerneskade efter en tumor.',
  oenske: 'William vil spille guitar i et band.',
  maal: 'William skal have styr på anfaldene og en hverdag med musik.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Værftet',
  kroner: 2_510,
  timer: 13,
  regulerede: [2025, 2026],
};
const WILLIAMS = { ansoegt: '2023-08-22', fravalgte: ['Toppen', 'Uglegården'] } as const;

export const william: Story = fortalt(WILLIAM, {
  navn: 'William var indlagt i seks uger og kom hjem',
  tekst: [
    'I foråret 2025 var William indlagt. Værftet (§ 107) gav besked i tide, og Jonas vurderede inden for fem bankdage, at der ikke skulle genforhandles.',
    'Han kom hjem med ny medicin. Opholdets længde står i kontrakten, hvad det drejede sig om, gør ikke.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    koebtOgFlyttetInd(WILLIAM, WILLIAMS),
    takster(WILLIAM, 2024),
    opfoelgninger(WILLIAM, dageneFor(WILLIAMS).foersteOpfoelgning),
    [
      iKontrakten('2025-03-10', 'jonas').registrerIndlaeggelse({
        start: '2025-03-05',
        underrettet: '2025-03-10',
        forventetSlut: null,
        ophold: 'sygehus',
        bemaerkning: 'Anfald i serie. De ved ikke, hvor længe.',
      }),
      iKontrakten('2025-03-14', 'jonas').vurderIndlaeggelse((f) => ({
        haendelseId: f.haendelser.at(-1)?.id ?? '',
        genforhandles: false,
        vurdering: 'Han kommer tilbage med samme behov. Værftet besøger ham to gange om ugen.',
      })),
      iKontrakten('2025-04-16', 'jonas').registrerTilbage((f) => ({
        haendelseId: f.haendelser.at(-1)?.id ?? '',
        slut: '2025-04-15',
        bemaerkning: 'Hjemme igen. Guitaren var stemt.',
      })),
    ],
  ],
});

const YELDA: Sag = {
  nr: 56,
  navn: 'Yelda Arslan-Holm',
  foedt: '1998-08-18',
  behov: 'Yelda er 27 og har cerebral parese og taler med øjnene.',
  oenske: 'Yelda vil have sin telefon opladet.',
  maal: 'Yelda skal kunne tale med dem, hun vil.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Havtornen',
  kroner: 4_080,
  timer: 30,
  regulerede: [2025, 2026],
};

export const yelda: Story = fortalt(YELDA, {
  navn: 'Yelda blev evakueret i stormen',
  tekst: [
    'Stormfloden i januar tog kælderen og strømmen på Havtornen (§ 107). De meldte force majeure, og Yelda bor midlertidigt på Odden.',
    'Hændelsen er åben, til hun er hjemme. Ingen opsiger noget, men systemet lader det ikke gå i glemmebogen.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(YELDA, '2024-03-12', '2022-05-01', '2024-05-14'),
    takster(YELDA, 2025),
    opfoelgninger(YELDA, '2024-05-14'),
    [
      iKontrakten('2026-01-28', 'malik').registrerForceMajeure({
        start: '2026-01-27',
        underrettet: '2026-01-28',
        forventetSlut: '2026-03-06',
        beskrivelse:
          'Havvand i kælderen og ingen strøm til lifte og respiratorer. Alle beboere er flyttet til Odden samme nat.',
      }),
    ],
  ],
});

const ZENIA: Sag = {
  nr: 57,
  navn: 'Zenia Malmgren',
  foedt: '1985-11-30',
  behov: 'Zenia er 40 og har en bipolar lidelse og et misbrug, hun kæmper med.',
  oenske: 'Zenia vil have en at ringe til klokken tre om natten.',
  maal: 'Zenia skal kunne mærke, når det vender, og bede om hjælp.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Rørsangeren',
  kroner: 4_690,
  timer: 19,
  regulerede: [2026],
};

export const zenia: Story = fortalt(ZENIA, {
  navn: 'Zenias timer bliver ikke leveret',
  tekst: [
    'Rørsangeren (§ 108) har siden nytår leveret tolv timer om ugen i stedet for nitten. Hvem der er skyld i det, er ikke afklaret.',
    'Manglende levering er registreret, og regningen er ikke betalt for de timer. Skyldes det leverandøren, kan kontrakten hæves.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(ZENIA, '2024-11-05', '2023-01-01', '2025-05-06'),
    takster(ZENIA, 2025),
    opfoelgninger(ZENIA, '2025-05-06'),
    [
      iKontrakten('2026-02-03', 'signe').registrerManglendeLevering({
        start: '2026-01-02',
        underrettet: '2026-02-03',
        aarsag: 'ikkeAfklaret',
        beskrivelse:
          'Dagbogen viser tolv timer om ugen. De siger, at Zenia selv siger nej; Zenia siger, at ingen kommer.',
      }),
    ],
  ],
});

const CLARA: Sag = {
  nr: 58,
  navn: 'Clara Boisen',
  foedt: '1958-12-15',
  behov: 'Clara er 67 og har en hjerneskade efter en trafikulykke som ung.',
  oenske: 'Clara vil ikke flyttes, fordi hun bliver gammel.',
  maal: 'Clara skal beholde sit hjem og sin hjælp.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Rosenlund',
  kroner: 2_810,
  timer: 20,
  regulerede: [2026],
};

export const clara: Story = fortalt(CLARA, {
  navn: 'Clara blev pensionist i december',
  tekst: [
    'Clara nåede folkepensionsalderen den 15. december. Hjælpen på Rosenlund (§ 108) fortsætter, men fem ting skulle ses efter.',
    'Mette har gjort det: paragraf, handleplan, forsørgelse, egenbetaling og refusion. Det står i sagen, hvem der så på hvad.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(CLARA, '2025-02-11', '2011-03-01', '2025-09-09'),
    takster(CLARA, 2026),
    opfoelgninger(CLARA, '2025-09-09'),
    [
      gjorde('2025-12-17', 'mette').folkepensionsalder({
        dato: '2025-12-15',
        paragrafKontrolleret: true,
        handleplanKontrolleret: true,
        forsoergelseKontrolleret: true,
        egenbetalingKontrolleret: true,
        refusionKontrolleret: true,
        konklusion: 'Hjælpen fortsætter efter § 108. Egenbetalingen er regnet om fra januar.',
      }),
    ],
  ],
});

const ODA: Sag = {
  nr: 59,
  navn: 'Oda Vinther-Ly',
  foedt: '2004-12-12',
  behov: 'Oda er 21 og har autisme. Hun er på højskole i et halvt år, mens hendes plads holdes.',
  oenske: 'Oda vil synge i kor og komme hjem igen.',
  maal: 'Oda skal prøve at bo et nyt sted og vide, at hun kan komme tilbage.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Kildevang',
  kroner: 2_870,
  timer: 10,
  regulerede: [2026],
};

export const oda: Story = fortalt(ODA, {
  navn: 'Oda er på højskole, og sagen holder fri',
  tekst: [
    'Oda er væk til juni efter aftale. Fraværet er registreret i kontrakten (§ 107), og sagen er sat på vent til den 1. juni.',
    'Opfølgningen står stille imens og tælles videre, når sagen vågner. Kontraktens egne frister løber.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(ODA, '2024-10-08', '2024-05-01', '2024-12-03'),
    takster(ODA, 2025),
    opfoelgninger(ODA, '2024-12-03'),
    [
      iKontrakten('2026-01-12', 'malik').registrerFravaer({
        start: '2026-01-11',
        underrettet: '2026-01-12',
        forventetSlut: '2026-06-01',
        fravaerAarsag: 'andet',
        bemaerkning: 'Højskole. Kildevang holder pladsen til nedsat pris efter aftale.',
      }),
      gjorde('2026-01-12', 'malik').saetPaaVent({
        til: '2026-06-01',
        aarsag: 'afventerBorger',
        begrundelse: 'Oda er på højskole til juni. Opfølgningen holdes, når hun er hjemme.',
      }),
    ],
  ],
});

const PREBEN: Sag = {
  nr: 60,
  navn: 'Preben Aagesen',
  foedt: '1946-02-25',
  behov: 'Preben er 79 og har udviklingshæmning og demens. Han går ud om natten og finder ikke hjem.',
  oenske: 'Preben siger, at han bor, hvor han bor.',
  maal: 'Preben skal være sikker uden at blive flyttet mere end nødvendigt.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Pensionatet',
  kroner: 1_980,
  timer: 15,
  regulerede: [2025, 2026],
};

export const preben: Story = fortalt(PREBEN, {
  navn: 'Preben skal måske flyttes uden at sige ja',
  tekst: [
    'Pensionatet (§ 108) kan ikke passe på Preben om natten, og han kan ikke selv sige ja til at flytte. Den 22. januar blev sagen sendt til Familieretshuset.',
    'Indtil de har afgjort det, flytter ingen Preben. Sagen holder øje med svaret.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(PREBEN, '2024-04-23', '1990-08-01', '2024-10-22'),
    takster(PREBEN, 2025),
    opfoelgninger(PREBEN, '2024-10-22'),
    [
      gjorde('2026-01-22', 'mette').indledFlytningUdenSamtykke({
        sendt: '2026-01-22',
        hjemmel: 'par129stk2',
        begrundelse: 'Tre gange fundet af politiet. Granly har vågen nattevagt og lukket have.',
      }),
    ],
  ],
});

const ROSA: Sag = {
  nr: 61,
  navn: 'Rosa Kirkebjerg',
  foedt: '1990-10-10',
  behov: 'Rosa er 35 og har ADHD og er alene med to børn. Hverdagen vælter, når nogen er syge.',
  oenske: 'Rosa vil have nogen, der ikke rydder op, men viser hvordan.',
  maal: 'Rosa skal selv kunne holde styr på ugen.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par85',
  tilbud: 'Naboskabet',
  kroner: 438,
  timer: 7,
};

export const rosa: Story = fortalt(ROSA, {
  navn: 'Rosa får støtte hjemme syv timer om ugen',
  tekst: [
    'Støtte i hjemmet (§ 85) fra Naboskabet, afregnet pr. time. Der er ingen plads at miste og ingen nattevagt at tale om.',
    'Opfølgningen i september var til kaffe. Timerne passer, og den næste er til efteråret.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(ROSA, '2025-03-18', '2024-09-01', '2025-09-23', {
      linjer: [timelinje('par85', 438, 7, '2024-09-01')],
      uddybning: 'Støtte på hverdage mellem kl. 8 og 17.',
    }),
    takster(ROSA, 2026),
    opfoelgninger(ROSA, '2025-09-23'),
  ],
});

const STIG: Sag = {
  nr: 62,
  navn: 'Stig Blomgren',
  foedt: '1983-06-14',
  behov: 'Stig er 42 og har en let udviklingshæmning. Han kan svejse.',
  oenske: 'Stig vil have en fast plads og sin egen maske.',
  maal: 'Stig skal have et arbejde, hvor han er noget for de andre.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par103',
  tilbud: 'Smedjen',
  kroner: 432,
  timer: 20,
};

export const stig: Story = fortalt(STIG, {
  navn: 'Stig svejser på Smedjen',
  tekst: [
    'Beskyttet beskæftigelse (§ 103), betalt pr. dag. Stig har mødt op 211 dage i 2025.',
    'Leverandøren var tavs i december, så Karin lukkede året. Prisen er den samme.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(STIG, '2024-01-23', '2020-08-01', '2024-08-20', {
      linjer: [{ ...doegnlinje('par103', 432, '2020-08-01'), antal: 225, antalEnhed: 'dagePrAar', prisEnhed: 'dag' }],
      uddybning: 'Fem dage om ugen. Frokost og arbejdstøj er med.',
    }),
    takster(STIG, 2025),
    opfoelgninger(STIG, '2024-08-20'),
  ],
});

const TINA: Sag = {
  nr: 63,
  navn: 'Tina Haugaard',
  foedt: '1977-12-03',
  behov: 'Tina er 48 og har multihandicap. Hun bor hos sin far og er i Sansehaven fire dage om ugen.',
  oenske: 'Tina kan lide vand og lys.',
  maal: 'Tina skal have oplevelser og være sammen med andre.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par104',
  tilbud: 'Sansehaven',
  kroner: 660,
  timer: 24,
};

export const tina: Story = fortalt(TINA, {
  navn: 'Tinas opfølgning er overskredet',
  tekst: [
    'Aktivitet og samvær (§ 104) i Sansehaven. Opfølgningen skulle være holdt den 20. januar, men ingen har indkaldt.',
    'Den er rød hos Signe, og lederen har fået besked. Det er den eneste af sin slags, og den skal ses.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(TINA, '2024-06-25', '2019-01-01', '2025-01-21', {
      linjer: [{ ...doegnlinje('par104', 660, '2019-01-01'), antal: 200, antalEnhed: 'dagePrAar', prisEnhed: 'dag' }],
      uddybning: 'Fire dage om ugen. Plejepersonale er med.',
    }),
    takster(TINA, 2025),
    enOpfoelgning(TINA, '2025-01-21', '2026-01-20', 0),
  ],
});

const VILLY: Sag = {
  nr: 64,
  navn: 'Villy Stenholt',
  foedt: '1962-07-01',
  behov: 'Villy er 63 og har udviklingshæmning. Han flyttede hertil fra en anden kommune i 2014.',
  oenske: 'Villy vil besøge sin gamle by.',
  maal: 'Villy skal bevare sit netværk begge steder.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Enghaven',
  kroner: 2_290,
  timer: 13,
  regulerede: [2025],
};

export const villy: Story = fortalt(VILLY, {
  navn: 'Hvem skal betale for Villy?',
  tekst: [
    'Mette har fundet ud af, at det er Villys gamle kommune, der skal betale for Enghaven (§ 108). Det flytter penge, så én person kan ikke rette det alene.',
    'Rettelsen er foreslået og venter på lederen. Først når hun godkender, er betalingskommunen en anden.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(VILLY, '2024-02-27', '2014-04-01', '2024-09-03'),
    takster(VILLY, 2025),
    opfoelgninger(VILLY, '2024-09-03'),
    [
      gjorde('2026-02-09', 'mette').foreslaaRettelse({
        felt: 'betalingskommune',
        nyDato: null,
        nyKommune: '398',
        nyeParagraffer: null,
        begrundelse: 'Aftalen fra 2014 lå i den anden kommunes arkiv. De har bekræftet, at de betaler.',
      }),
    ],
  ],
});

const CARLA: Sag = {
  nr: 65,
  navn: 'Carla Winkel',
  foedt: '2003-03-30',
  behov: 'Carla er 22 og har selvskade og en mor, der er syg.',
  oenske: 'Carla vil have lov at låse sin dør.',
  maal: 'Carla skal kunne sige, hvordan hun har det, før det bliver til sår.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Slusen',
  kroner: 4_240,
  timer: 19,
  regulerede: [2025, 2026],
};
const CARLAS = { ansoegt: '2023-08-15', fravalgte: ['Birkely', 'Fyrtårnet'] } as const;

export const carla: Story = fortalt(CARLA, {
  navn: 'Carlas opfølgning er aflyst og har fået en ny dag',
  tekst: [
    'Carla har boet på Slusen (§ 107) siden efteråret 2023. Opfølgningen i februar måtte aflyses, fordi hendes mor døde.',
    'Et møde kan ikke aflyses uden en ny dato: den nye er den 3. marts, og den gamle kan læses.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    koebtOgFlyttetInd(CARLA, CARLAS),
    takster(CARLA, 2024),
    opfoelgninger(CARLA, dageneFor(CARLAS).foersteOpfoelgning, '2025-12-01'),
    [
      iOpfoelgningen('2026-02-02', 'malik').aflys({
        nyDato: '2026-03-03',
        aarsag: 'borger',
        begrundelse: 'Carlas mor døde i weekenden. Carla vil gerne have mødet, men ikke nu.',
      }),
    ],
  ],
});

const YRJA: Sag = {
  nr: 66,
  navn: 'Yrja Dahlstrøm',
  foedt: '1972-08-12',
  behov: 'Yrja er 53 og har en erhvervet hjerneskade og en mand, der besøger hende hver dag.',
  oenske: 'Yrja vil hjem om søndagen.',
  maal: 'Yrja skal kunne være hjemme en dag om ugen.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Rosenlund',
  kroner: 2_760,
  timer: 21,
  regulerede: [2026],
};

export const yrja: Story = fortalt(YRJA, {
  navn: 'Yrjas møde er holdt, men ikke konkluderet',
  tekst: [
    'Opfølgningen på Rosenlund (§ 107) blev holdt den 4. februar. Referatet skal være sendt inden ti bankdage.',
    'Signe skal konkludere for hver linje og sætte den næste dato. Før det er opfølgningen ikke færdig.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'afholdt' },
  handlinger: [
    overtaget(YRJA, '2025-01-07', '2024-10-01', '2025-02-04'),
    takster(YRJA, 2026),
    enOpfoelgning(YRJA, '2025-02-04', '2025-08-05', 0),
    enOpfoelgning(YRJA, '2025-08-05', '2026-02-04', 1),
    enOpfoelgning(YRJA, '2026-02-04', null, 2).filter(({ type }) => type !== 'konkluder'),
  ],
});

const ZARA: Sag = {
  nr: 67,
  navn: 'Zara Lønborg',
  foedt: '2001-01-31',
  behov: 'Zara er 25 og har ADHD. Hun har boet på Pilehaven i tre år og er blevet frisør.',
  oenske: 'Zara vil videre.',
  maal: 'Zara skal bo selv, mens nogen stadig kan nås.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Pilehaven',
  kroner: 1_900,
  timer: 6,
  regulerede: [2025],
};

export const zara: Story = fortalt(ZARA, {
  navn: 'Zaras opfølgning endte med en opsigelse',
  tekst: [
    'På mødet i januar var alle enige: Zara er færdig på Pilehaven (§ 107). Jonas konkluderede, at kontrakten skal siges op.',
    'Konklusionen er nået frem til kontrakten, som nu venter på, at han foreslår opsigelsen. Det er ikke sket af sig selv.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'konkluderet' },
  handlinger: [
    overtaget(ZARA, '2024-12-03', '2023-01-15', '2025-01-14'),
    takster(ZARA, 2025),
    enOpfoelgning(ZARA, '2025-01-14', '2025-07-15', 0),
    enOpfoelgning(ZARA, '2025-07-15', '2026-01-20', 1),
    enOpfoelgning(ZARA, '2026-01-20', null, 2, {
      udfald: [{ linje: null, udfald: 'opsig' }],
      ffbStatus: 'afslutning',
      tilsynskonklusion: 'Målene er nået. Hjælpen skal slutte, når lejligheden er klar.',
      referat: 'Zara har skrevet under på en lejlighed. Hun vil gerne have to timers støtte det første halve år.',
    }),
  ],
});

const ANTON: Sag = {
  nr: 68,
  navn: 'Anton Rytter',
  foedt: '1999-04-09',
  behov: 'Anton er 26 og har autisme og en angst for trapper.',
  oenske: 'Anton vil bo i stueetagen, altid.',
  maal: 'Anton skal kunne arbejde hver dag.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Vadestedet',
  kroner: 2_010,
  timer: 14,
  regulerede: [2025, 2026],
};

export const anton: Story = fortalt(ANTON, {
  navn: 'Antons timer skal genforhandles efter mødet',
  tekst: [
    'Opfølgningen i januar viste, at Anton bruger ni af de fjorten timer, Vadestedet (§ 107) får for. Malik konkluderede, at kontrakten skal genforhandles.',
    'Konklusionen åbnede genforhandlingen af sig selv. Nu skal Karin beskrive for leverandøren, hvad der skal ændres, og hvorfor.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'anmodet', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(ANTON, '2024-06-11', '2023-09-01', '2024-08-06'),
    takster(ANTON, 2025),
    opfoelgninger(ANTON, '2024-08-06', '2025-12-01'),
    enOpfoelgning(ANTON, '2026-01-15', '2026-07-14', 7, {
      udfald: [{ linje: null, udfald: 'genforhandl' }],
      tilsynskonklusion: 'Der leveres ni timer om ugen, fordi Anton arbejder. Prisen skal følge med.',
      referat: 'Anton vil hellere have en fridag end en pædagog.',
    }).filter(({ type }) => type !== 'indkald'),
  ],
});

const SALLY: Sag = {
  nr: 69,
  navn: 'Sally Nordentoft',
  foedt: '1994-09-15',
  behov: 'Sally er 31 og har en psykisk lidelse og to hunde.',
  oenske: 'Sally vil have sine hunde med til alle møder.',
  maal: 'Sally skal ud mellem mennesker hver dag.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Uglegården',
  kroner: 3_180,
  timer: 11,
  regulerede: [2026],
};

export const sally: Story = fortalt(SALLY, {
  navn: 'Sallys tilbud har skrevet, at de vil have mere',
  tekst: [
    'Opfølgningen på Uglegården (§ 107) er indkaldt til den 24. februar. I statusnotatet skriver de, at de ønsker en genforhandling.',
    'Et ønske i et notat er ikke en anmodning: ingen frist er begyndt, men Mette ved det, før hun sidder til mødet.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'indkaldt' },
  handlinger: [
    overtaget(SALLY, '2025-01-21', '2024-08-01', '2025-02-25'),
    takster(SALLY, 2026),
    enOpfoelgning(SALLY, '2025-02-25', '2025-08-26', 0),
    enOpfoelgning(SALLY, '2025-08-26', '2026-02-24', 1),
    [
      indkaldt('2026-01-27', 'mette', '2026-02-24', 'Hverdagen, hundene og hvad timerne bruges til.'),
      iOpfoelgningen('2026-02-06', 'mette').registrerStatusnotat(
        statusnotat({
          modtaget: '2026-02-06',
          maal: [{ maal: 'Går ud hver dag', score: 4, begrundelse: 'To gange dagligt. Det er hundenes skyld.' }],
          leveret: [{ ydelse: 'Støtte i hverdagen', bestiltTimer: 11, leveretTimer: 12, aarsag: null }],
          oenskerGenforhandling: true,
          borgersUdsagn: '»De vil have penge for at gå med. Jeg går selv.«',
        }),
      ),
    ],
  ],
});
