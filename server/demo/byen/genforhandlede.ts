import { iGenforhandlingen } from '../stories/forloeb.ts';
import type { Story } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import {
  anmodet,
  besluttet,
  dageneI,
  type Genforhandling,
  gennemfoert,
  indstillet,
  tillaegSendt,
  vurderet,
} from './genforhandling.ts';
import { opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { fortalt, type Sag } from './sag.ts';

/* Running kontrakter whose price somebody wanted to change, each with its own end. */

const BENT: Sag = {
  nr: 1,
  navn: 'Bent Agerskov',
  foedt: '1961-04-12',
  behov: 'Bent er 64 og blev ramt af en blodprop i 2016. Højre side er lammet, og ordene kommer langsomt.',
  oenske: 'Bent vil ud at køre i sin kørestol hver dag, også når det regner.',
  maal: 'Bent skal bevare det, han kan med venstre hånd, og have en dag, der ikke kun er pleje.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Rosenlund',
  kroner: 2_790,
  timer: 22,
};
const BENT_OP: Genforhandling = {
  anmodet: '2023-10-02',
  fra: 'leverandoer',
  indflyttet: '2017-02-01',
  oensket: 3_060,
  aftalt: 3_060,
  timerEfter: 28,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'ja',
  tekster: {
    henvendelse: 'Bent har haft endnu en blodprop. De bruger langt mere tid end de 22 timer.',
    aarsag: 'Ny blodprop i august. Bent kan ikke længere støtte på benet.',
    beskrivelse: 'To personer ved alle forflytninger. Genoptræningsplanen og tre ugers tidsregistrering er vedlagt.',
    vurdering: 'Behovet er vokset og vil vare ved. 28 timer svarer til registreringen.',
    udsagn: '»To. Altid to.«',
    indstilling: 'Seks timer mere om ugen til forflytninger. Prisen pr. time er den samme.',
    svar: 'Godkendt. Timerne ses efter, når genoptræningen er slut.',
  },
};
const BENT_NED: Genforhandling = {
  ...BENT_OP,
  anmodet: '2025-03-03',
  fra: 'koeber',
  oensket: 2_880,
  aftalt: 2_880,
  timerEfter: 24,
  retning: 'ned',
  tekster: {
    henvendelse: 'Loftliften er sat op. Vi vil tale om de seks timer, der kom til i 2023.',
    aarsag: 'Loftlift i begge rum siden december. Forflytninger klares nu af én.',
    beskrivelse: 'Fire timer mindre om ugen. Ergoterapeutens afprøvning er vedlagt.',
    vurdering: 'Liften har overtaget det meste. To af de seks timer bruges stadig til bad.',
    udsagn: '»Den løfter blødere end Ole.«',
    indstilling: 'Fire timer mindre om ugen, fra beskrivelsen kom.',
    svar: 'Vi er enige om at sætte timerne ned, nu hvor liften virker.',
  },
};

export const bent: Story = fortalt(BENT, {
  navn: 'Bents pris gik op og ned igen',
  tekst: [
    'Efter en ny blodprop i 2023 fik Rosenlund (§ 108) seks timer mere om ugen til Bent, og prisen steg. I 2025 kom der loftlift, og kommunen bad selv om at sætte timerne ned.',
    'To genforhandlinger og to tillægsaftaler i én sag: hver har sin egen dag, og kontrakten kender prisen for alle årene.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'gennemfoert', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(BENT, '2023-02-14', '2017-02-01', '2023-06-08'),
    takster(BENT, 2024),
    opfoelgninger(BENT, '2023-06-08'),
    gennemfoert(BENT, BENT_OP, 'helt'),
    gennemfoert({ ...BENT, timer: 28, kroner: 3_060 }, BENT_NED, 'helt'),
  ],
});

const DANIEL: Sag = {
  nr: 2,
  navn: 'Daniel Storhave',
  foedt: '1999-11-03',
  behov:
    'Daniel er 26 og har skizofreni og et hashforbrug, der kommer og går. Han mister let kontakten til dem, der vil ham noget.',
  oenske: 'Daniel vil bo, hvor ingen spørger, hvornår han kommer hjem.',
  maal: 'Daniel skal passe sin behandling i et år i træk og have en kontaktperson, han selv ringer til.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Fyrtårnet',
  kroner: 3_640,
  timer: 15,
  regulerede: [2025],
};
const DANIELS: Genforhandling = {
  anmodet: '2025-08-25',
  fra: 'leverandoer',
  indflyttet: '2023-11-01',
  oensket: 4_120,
  aftalt: 3_746,
  timerEfter: 15,
  omfang: ['normering'],
  retning: 'uaendret',
  anbefaling: 'nej',
  tekster: {
    henvendelse: 'De mener, at Daniel kræver en ekstra på vagt, når han kommer hjem om natten.',
    aarsag: 'Daniel er kommet hjem påvirket fire gange i juli.',
    beskrivelse: 'En ekstra medarbejder fra kl. 22 til 02 i weekenderne. Fire hændelser er beskrevet.',
    vurdering:
      'Hændelserne lå i samme uge og hang sammen med et dødsfald i vennekredsen. Behovet er det samme som før.',
    udsagn: '»Jeg larmer ikke. Jeg går bare.«',
    indstilling: 'Afslag: det, der bedes om, er dækket af den vågne nattevagt, der allerede betales for.',
    svar: 'Anmodningen afslås. Den vågne nattevagt er en del af den takst, vi betaler.',
  },
};

export const daniel: Story = fortalt(DANIEL, {
  navn: 'Daniels tilbud fik nej til mere',
  tekst: [
    'Fyrtårnet (§ 107) bad i august om en ekstra på vagt i weekenderne. Rådgiveren vurderede, at behovet var det samme som før.',
    'Lederen svarede nej på dag 12 af 30. Prisen står, og afslaget kan læses i genforhandlingen.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'afslaaet', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(DANIEL, '2024-01-15', '2023-11-01', '2024-03-19'),
    takster(DANIEL, 2025),
    opfoelgninger(DANIEL, '2024-03-19'),
    besluttet(DANIEL, DANIELS, 'afslag'),
  ],
});

const EMMY: Sag = {
  nr: 3,
  navn: 'Emmy Rørbæk',
  foedt: '1978-07-21',
  behov:
    'Emmy er 47 og har Downs syndrom. Hun har boet på Enghaven, siden hun flyttede fra sine forældre som tredveårig.',
  oenske: 'Emmy vil være med, hvor der sker noget, og synge for.',
  maal: 'Emmy skal bevare sin hverdag og sine venner, også når hun bliver ældre.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Enghaven',
  kroner: 2_240,
  timer: 14,
  regulerede: [2024, 2026],
};
const EMMYS: Genforhandling = {
  anmodet: '2025-09-15',
  fra: 'leverandoer',
  indflyttet: '2009-05-01',
  oensket: 2_700,
  aftalt: 2_305,
  timerEfter: 20,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'delvis',
  vedvarende: false,
  tekster: {
    henvendelse: 'Emmys mor er død. Hun spiser ikke og vil ikke være alene.',
    aarsag: 'Sorg. Lægen har set hende og mener, at det går over.',
    beskrivelse: 'Seks timer mere om ugen til at sidde hos og gå ture, til det er jul.',
    vurdering: 'Behovet er rigtigt, men det varer ikke ved. Tre måneder er nok.',
    udsagn: '»Hun plejer at ringe klokken fire.«',
    indstilling: 'En midlertidig ændring på tre måneder. Den er ikke grund til en ny pris.',
    svar: 'Ændringen er midlertidig og kan rummes i taksten. Vi ser på det igen, når de tre måneder er gået.',
  },
};

export const emmy: Story = fortalt(EMMY, {
  navn: 'Emmys sorg var ikke en ny pris',
  tekst: [
    'Da Emmys mor døde, bad Enghaven (§ 108) om seks timer mere om ugen. Hjælpen var nødvendig, men den varede ikke ved.',
    'Lederen afgjorde, at ændringen var midlertidig: tre måneder, uden genforhandling af prisen. Til jul var det gået over.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'midlertidig', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(EMMY, '2023-03-07', '2009-05-01', '2023-09-12'),
    takster(EMMY, 2024),
    opfoelgninger(EMMY, '2023-09-12'),
    besluttet(EMMY, EMMYS, 'midlertidig'),
  ],
});

const FINN: Sag = {
  nr: 4,
  navn: 'Finn Kragelund',
  foedt: '1955-01-30',
  behov: 'Finn er 71 og har udviklingshæmning og diabetes. Han boede på institution som barn og taler om det hver dag.',
  oenske: 'Finn vil have nøglen til sin egen dør om halsen.',
  maal: 'Finn skal have en tryg alderdom og tage del i det, der angår hans sygdom.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Udsigten',
  kroner: 1_690,
  timer: 11,
  regulerede: [2025, 2026],
};
const FINNS: Genforhandling = {
  anmodet: '2025-10-06',
  fra: 'leverandoer',
  indflyttet: '2012-08-01',
  oensket: 1_980,
  aftalt: 1_739,
  timerEfter: 14,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'delvis',
  tekster: {
    henvendelse: 'Finns fødder skal ses efter hver dag. De vil have det betalt.',
    aarsag: 'Sår på venstre fod siden august.',
    beskrivelse: 'Tre timer mere om ugen til fødder og skiftninger.',
    vurdering: 'Sårpleje er sygepleje og skal ikke købes som støtte. Hjemmesygeplejen kan komme dagligt.',
    udsagn: '»Det er min fod.«',
    indstilling: 'Sygeplejen tager over.',
    svar: '–',
  },
};

export const finn: Story = fortalt(FINN, {
  navn: 'Finns tilbud trak det tilbage',
  tekst: [
    'Udsigten (§ 108) ville have tre timer mere om ugen til Finns fødder. Rådgiveren så, at det var sygepleje, og at hjemmesygeplejen kunne komme.',
    'Leverandøren trak anmodningen, før nogen skulle beslutte. Den står som trukket, og fristen på 30 dage løber ikke længere.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'trukket', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(FINN, '2024-04-09', '2012-08-01', '2024-10-15'),
    takster(FINN, 2025),
    opfoelgninger(FINN, '2024-10-15'),
    vurderet(FINN, FINNS),
    [
      iGenforhandlingen(bankdage(dageneI(FINNS).vurderet, 3), 'henrik').traek({
        dato: bankdage(dageneI(FINNS).vurderet, 3),
        part: 'leverandoer',
        aarsag: 'behovetBortfaldt',
        begrundelse: 'Hjemmesygeplejen kommer hver morgen fra mandag. De beholder de elleve timer.',
      }),
    ],
  ],
});

const GRETHE: Sag = {
  nr: 5,
  navn: 'Grethe Nørregaard',
  foedt: '1984-10-05',
  behov: 'Grethe er 41 og har cerebral parese. Hun styrer sin stol med hagen og sin computer med øjnene.',
  oenske: 'Grethe vil læse videre og have hjælpere, der kan stave.',
  maal: 'Grethe skal kunne passe sit fjernstudie og få den pleje, der holder hende rask.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Svanesøen',
  kroner: 3_180,
  timer: 32,
  regulerede: [2026],
};
const GRETHES: Genforhandling = {
  anmodet: '2026-02-06',
  fra: 'leverandoer',
  indflyttet: '2019-09-01',
  oensket: 3_600,
  aftalt: 3_400,
  timerEfter: 36,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'delvis',
  tekster: {
    henvendelse: 'Mail fredag: De vil gerne tale om Grethes timer, men skriver ikke hvorfor.',
    aarsag: '–',
    beskrivelse: '–',
    vurdering: '–',
    udsagn: null,
    indstilling: '–',
    svar: '–',
  },
};

export const grethe: Story = fortalt(GRETHE, {
  navn: 'Grethes tilbud har kun skrevet, at de vil tale',
  tekst: [
    'Svanesøen (§ 108) sendte fredag en mail om Grethes timer. Der står ikke hvorfor, og der er ingen beskrivelse.',
    'Fristen på 30 dage løber først, når beskrivelsen er her. Indtil da venter sagen på leverandøren, ikke på os.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'anmodet', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(GRETHE, '2025-04-22', '2019-09-01', '2025-10-07'),
    takster(GRETHE, 2026),
    opfoelgninger(GRETHE, '2025-10-07'),
    anmodet(GRETHE, GRETHES),
  ],
});

const HUGO: Sag = {
  nr: 6,
  navn: 'Hugo Pilegaard',
  foedt: '2001-05-17',
  behov: 'Hugo er 24 og har autisme og tvangstanker. Han har boet på Birkely, siden han droppede ud af gymnasiet.',
  oenske: 'Hugo vil vide, hvem der har vagt, før han åbner døren.',
  maal: 'Hugo skal kunne spise med andre og blive klar til en ungdomsuddannelse.',
  raadgiver: 'jonas',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Birkely',
  kroner: 2_370,
  timer: 12,
  regulerede: [2025],
};
const HUGOS: Genforhandling = {
  anmodet: '2026-01-23',
  fra: 'leverandoer',
  indflyttet: '2023-10-02',
  oensket: 2_690,
  aftalt: 2_690,
  timerEfter: 16,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'ja',
  tekster: {
    henvendelse: 'Hugo er begyndt i praktik. Vejen derhen kræver følge hver dag.',
    aarsag: 'Praktik i et antikvariat fire dage om ugen siden den 12. januar.',
    beskrivelse: 'Fire timer mere om ugen til følgeskab. Aftalen med praktikstedet er vedlagt.',
    vurdering: 'Praktikken er det, hele indsatsen har sigtet mod. Følgeskabet kan fases ud til sommer.',
    udsagn: '»Bøgerne står i orden. Det er jeg god til.«',
    indstilling: 'Fire timer mere til følgeskab. Det er billigere end endnu et år uden.',
    svar: '–',
  },
};

export const hugo: Story = fortalt(HUGO, {
  navn: 'Hugos genforhandling ligger hos lederen',
  tekst: [
    'Birkely (§ 107) beder om fire timer mere, fordi Hugo er kommet i praktik. Rådgiveren anbefaler det, og kontraktforhandleren har indstillet.',
    'Nu skal lederen beslutte. Birgitte er Lones stand-in, så den ligger på hendes liste, og svaret skal være sendt senest den 27. februar.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'tilBeslutning', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(HUGO, '2024-02-06', '2023-10-02', '2024-04-16'),
    takster(HUGO, 2025),
    opfoelgninger(HUGO, '2024-04-16'),
    indstillet(HUGO, HUGOS, 'helt'),
  ],
});

const INGER: Sag = {
  nr: 7,
  navn: 'Inger Tranbjerg',
  foedt: '1969-12-09',
  behov: 'Inger er 56 og har sklerose og en let demens. Hun glemmer, at hun ikke kan gå.',
  oenske: 'Inger vil se fuglene fra sengen og have kaffe, der er varm.',
  maal: 'Inger skal være tryg og undgå at falde, når hun rejser sig.',
  raadgiver: 'palle',
  efterfoelger: 'signe',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Vibevang',
  kroner: 2_350,
  timer: 24,
  regulerede: [2025],
};
const INGERS: Genforhandling = {
  anmodet: '2026-01-09',
  fra: 'leverandoer',
  indflyttet: '2021-03-01',
  oensket: 2_760,
  aftalt: 2_610,
  timerEfter: 27,
  omfang: ['timer'],
  retning: 'op',
  anbefaling: 'delvis',
  tekster: {
    henvendelse: 'Inger er faldet seks gange på en måned. De vil have en til at sidde hos.',
    aarsag: 'Demensen er blevet værre. Inger rejser sig om eftermiddagen og falder.',
    beskrivelse: 'Seks timer mere om ugen mellem kl. 15 og 18. Faldskemaet er vedlagt.',
    vurdering: 'Tre timer dækker de svære eftermiddage, når sengealarmen også bruges.',
    udsagn: '»Jeg skal jo hente børnene.«',
    indstilling: 'Halvdelen af timerne, og en alarm.',
    svar: 'Vi giver tre timer, og hjælpemiddelcentralen leverer en alarm.',
  },
};

export const inger: Story = fortalt(INGER, {
  navn: 'Ingers tillægsaftale mangler én underskrift',
  tekst: [
    'Vibevang (§ 108) fik tre af de seks timer, de bad om, efter at Inger var faldet seks gange. Lederen skrev under på tillægsaftalen den 10. februar.',
    'Nu mangler leverandørens underskrift. Den nye pris gælder, fra beskrivelsen kom, så der skal efterbetales.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'tillaegTilUnderskrift', opfoelgning: 'indkaldt' },
  handlinger: [
    overtaget(INGER, '2023-08-22', '2021-03-01', '2024-02-13'),
    takster(INGER, 2024),
    opfoelgninger(INGER, '2024-02-13'),
    tillaegSendt(INGER, INGERS, 'delvist'),
  ],
});
