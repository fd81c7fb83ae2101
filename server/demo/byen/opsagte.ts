import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Story } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import { opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { dageneFor, koebtOgFlyttetInd } from './koebt.ts';
import { ophoerMeddelt, opsagt } from './ophoer.ts';
import { fortalt, type Sag } from './sag.ts';

/* Kontrakter that ended, or shall, each in its own way. */

const NIELS: Sag = {
  nr: 8,
  navn: 'Niels Vestergrund',
  foedt: '2002-02-11',
  behov: 'Niels er 21 og har ADHD. Han har boet i en campingvogn hos en ven, siden han gik fra sin efterskole.',
  oenske: 'Niels vil have en hund og en adresse.',
  maal: 'Niels skal på to år kunne bo selv med lidt hjælp til papirerne.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Pilehaven',
  kroner: 1_860,
  timer: 8,
  regulerede: [2024, 2025],
};
const NIELS_KOEBT = { ansoegt: '2023-02-14', fravalgte: ['Springbrættet', 'Broen'] } as const;

export const niels: Story = fortalt(NIELS, {
  navn: 'Niels fik sin egen adresse',
  tekst: [
    'Fra ansøgningen i februar 2023 til nøglen til egen lejlighed i sommeren 2025: Niels boede to år på Pilehaven (§ 107), med fem opfølgninger på vejen.',
    'Kommunen sagde op, leverandøren kvitterede, og sagen er afsluttet med målet nået. Den findes under Sager, når de afsluttede vises.',
  ],
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'ophoert', opfoelgning: 'aflyst' },
  handlinger: [
    koebtOgFlyttetInd(NIELS, NIELS_KOEBT),
    takster(NIELS, 2024, 2025),
    opfoelgninger(NIELS, dageneFor(NIELS_KOEBT).foersteOpfoelgning, '2025-05-01'),
    opsagt(NIELS, {
      dag: '2025-05-12',
      oensketSlut: '2025-06-30',
      nytKoeb: false,
      opsigelseAarsag: 'flytning',
      begrundelse:
        'Niels har fået lejlighed og arbejde på genbrugspladsen. Han har brug for to timer om ugen, ikke otte.',
      flytteplan: 'Flytter sankthansaften. Hunden kommer en uge efter.',
      godkendt: 'Enig. Flot gået.',
    }),
    [
      ophoerMeddelt(NIELS, '2025-05-20', 'Hjælpen ophører, fordi du har nået det, den var til for.'),
      iKontrakten('2025-05-22', 'malik').planlaegUdflytning({
        dato: '2025-06-23',
        flytteplan: 'Pilehavens bus kl. 10. Malik kommer med pizza.',
      }),
      gjorde('2025-07-02', 'malik').afslut({
        aarsag: 'maalNaaet',
        hjaelpSlut: '2025-06-30',
        sidsteBetalingsdag: '2025-06-30',
        evaluering: 'Målet blev nået på to år og en måned. Niels siger selv, at det var morgenerne, der gjorde det.',
      }),
    ],
  ],
});

const OLGA: Sag = {
  nr: 9,
  navn: 'Olga Bregnehøj',
  foedt: '1973-03-28',
  behov: 'Olga er 52 og har svær udviklingshæmning og epilepsi. Hun kan ikke selv tilkalde hjælp.',
  oenske: 'Olga bliver glad af musik og af at blive holdt i hånden.',
  maal: 'Olga skal være sikker dag og nat og have mennesker om sig, der kender hendes anfald.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Granly',
  kroner: 3_590,
  timer: 34,
};

export const olga: Story = fortalt(OLGA, {
  navn: 'Olgas kontrakt blev hævet',
  tekst: [
    'Granly (§ 108) lod nattevagten stå tom otte nætter i december, og Olga havde anfald alene. Manglende levering blev registreret, og lederen hævede kontrakten.',
    'Ophævelsen åbnede straks en ny sag, for Olgas hjælp må ikke holde op. Hun bor nu på Digegården.',
  ],
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'ophaevet', opfoelgning: 'aflyst' },
  handlinger: [
    overtaget(OLGA, '2024-09-10', '2020-10-01', '2025-03-11'),
    takster(OLGA, 2025),
    opfoelgninger(OLGA, '2025-03-11', '2025-12-01'),
    [
      iKontrakten('2025-12-18', 'signe').registrerManglendeLevering({
        start: '2025-12-05',
        underrettet: '2025-12-18',
        aarsag: 'hosLeverandoeren',
        beskrivelse: 'Vagtplanen viser otte nætter uden vågen vagt. To anfald er opdaget om morgenen.',
      }),
      iKontrakten('2026-01-06', 'birgitte').ophaev({
        dato: '2026-01-06',
        grund: 'misligholdelse',
        hjaelpenFortsaetter: true,
        begrundelse:
          'Otte nætter uden vågen vagt hos en borger med epilepsi er væsentlig misligholdelse. Socialtilsynet er underrettet.',
      }),
      gjorde('2026-01-07', 'signe').notat({
        tekst: 'Olga er på aflastning på sygehuset, til Digegården er klar. Hendes bror er orienteret og lettet.',
      }),
      gjorde('2026-02-04', 'signe').afslut({
        aarsag: 'nytTilbud',
        hjaelpSlut: '2026-01-06',
        sidsteBetalingsdag: '2026-01-06',
        evaluering: 'Kontrakten blev hævet for misligholdelse. Hjælpen er fortsat i en ny sag.',
      }),
    ],
  ],
});

const SVEND: Sag = {
  nr: 10,
  navn: 'Svend Elverdam',
  foedt: '1958-06-02',
  behov: 'Svend er 67 og har skizofreni. Han har boet på Ladegården i femten år og passer hønsene.',
  oenske: 'Svend vil have sine høns i fred.',
  maal: 'Svend skal være tryg og have noget at stå op til.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Ladegården',
  kroner: 2_440,
  timer: 13,
  regulerede: [2024, 2026],
};

export const svend: Story = fortalt(SVEND, {
  navn: 'Svend fortrød, og det gjorde vi også',
  tekst: [
    'I 2024 ville Svend hjem til sin bror i Jylland, og Ladegården (§ 108) blev sagt op. To uger efter ville han alligevel blive hos sine høns.',
    'Opsigelsen blev trukket tilbage efter aftale, før varslet var løbet ud. Kontrakten løber videre, som om intet var sket – men det kan ses.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(SVEND, '2023-02-21', '2008-04-01', '2023-10-10'),
    takster(SVEND, 2024),
    opfoelgninger(SVEND, '2023-10-10'),
    opsagt(SVEND, {
      dag: '2024-05-13',
      oensketSlut: null,
      nytKoeb: false,
      opsigelseAarsag: 'flytning',
      begrundelse: 'Svend vil bo hos sin bror ved Ringkøbing. Broren har gjort et værelse klar.',
      flytteplan: 'Broren henter ham selv i juni.',
      godkendt: 'Svends eget ønske.',
    }),
    [
      iKontrakten('2024-05-31', 'birgitte').traekOpsigelseTilbage({
        dato: '2024-05-31',
        aarsag: 'enige',
        aftale: 'Ladegården er enig og glad. Svend var på prøvebesøg i fire dage og savnede hønsene.',
      }),
    ],
  ],
});

const THEA: Sag = {
  nr: 11,
  navn: 'Thea Morgensol',
  foedt: '2003-08-25',
  behov: 'Thea er 22 og har haft en spiseforstyrrelse, siden hun var tretten. Hun har været indlagt to gange.',
  oenske: 'Thea vil have sit eget liv tilbage og ikke tales om ved bordet.',
  maal: 'Thea skal spise tre måltider om dagen og begynde på sygeplejerskeuddannelsen.',
  raadgiver: 'jonas',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Æblehaven',
  kroner: 3_420,
  timer: 13,
  regulerede: [2025, 2026],
};

export const thea: Story = fortalt(THEA, {
  navn: 'Thea og Æblehaven er enige om den 28.',
  tekst: [
    'Thea er begyndt at læse og har fået et kollegieværelse. Æblehaven (§ 107) kan bruge pladsen før, så parterne aftalte at slutte den 28. februar i stedet for at følge varslet.',
    'En aftale om ophør er lederens. Sidste betalingsdag er den samme dag, og opfølgningen, der lå efter, er faldet væk.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'opsagt', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(THEA, '2024-02-20', '2023-12-01', '2024-04-03'),
    takster(THEA, 2025),
    opfoelgninger(THEA, '2024-04-03'),
    [
      iKontrakten('2026-02-05', 'birgitte').aftalOphoer({
        slutdato: '2026-02-28',
        sidsteBetalingsdag: '2026-02-28',
        nytKoeb: false,
        aftale: 'Æblehaven har en på venteliste, der kan flytte ind den 1. marts. De betaler selv flyttebilen.',
      }),
      iKontrakten('2026-02-06', 'jonas').planlaegUdflytning({
        dato: '2026-02-27',
        flytteplan: 'Kollegiet udleverer nøglen kl. 12. Theas far kører.',
      }),
      ophoerMeddelt(
        THEA,
        '2026-02-06',
        'Hjælpen ophører, når du flytter på kollegiet, fordi du er blevet rask nok til det.',
      ),
    ],
  ],
});

const UFFE: Sag = {
  nr: 12,
  navn: 'Uffe Langkilde',
  foedt: '1991-09-14',
  behov:
    'Uffe er 34 og har en erhvervet hjerneskade efter et soloheld på motorcykel. Han bliver vred, når han er træt.',
  oenske: 'Uffe vil bo, hvor man kan køre på knallert i gården.',
  maal: 'Uffe skal kende sin træthed og trække sig, før det går galt.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Lærkehøj',
  kroner: 3_800,
  timer: 18,
};

export const uffe: Story = fortalt(UFFE, {
  navn: 'Uffe blev sagt op fra begge sider',
  tekst: [
    'Kommunen havde sagt Lærkehøj (§ 107) op, fordi Uffe ville videre. Otte dage senere sagde Lærkehøj selv op, fordi huset sælges.',
    'Begge opsigelser står i kontrakten. Den tidligste sidste dag gælder, og der blev kun spurgt én gang om et nyt køb.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'opsagt', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(UFFE, '2025-06-17', '2024-06-01', '2025-11-18', { varselKoeber: 'løbende måned + 3 måneder' }),
    takster(UFFE, 2026),
    opfoelgninger(UFFE, '2025-11-18'),
    opsagt(UFFE, {
      dag: '2026-01-12',
      oensketSlut: null,
      nytKoeb: false,
      opsigelseAarsag: 'behovAendret',
      begrundelse: 'Uffe flytter ind hos sin kæreste i maj og skal have støtte hjemme i stedet. Den visiteres for sig.',
      flytteplan: 'Kæresten har ryddet garagen.',
      godkendt: 'Enig, når støtten hjemme er på plads først.',
    }),
    [
      iKontrakten('2026-01-26', 'signe').modtagOpsigelse({
        modtaget: '2026-01-26',
        bevis: 'sikkerMail',
        slutdato: null,
        begrundelse: 'Lærkehøj er solgt og lukker til sommer. De skriver, at vi nok har hørt det i forvejen.',
      }),
      iKontrakten('2026-01-29', 'signe').planlaegUdflytning({
        dato: '2026-04-24',
        flytteplan: 'Fredag før weekenden, så kæresten har fri.',
      }),
      ophoerMeddelt(UFFE, '2026-01-20', 'Hjælpen i botilbud ophører, fordi du flytter sammen med din kæreste.'),
    ],
  ],
});

const ARNE: Sag = {
  nr: 13,
  navn: 'Arne Bjerregrav',
  foedt: '1941-02-19',
  behov: 'Arne var 82 og havde Downs syndrom og demens. Han havde boet på Pensionatet i tredive år.',
  oenske: 'Arne ville sidde ved vinduet, hvor bussen kører forbi.',
  maal: 'Arne skulle have en rolig alderdom, hvor han kendte alle.',
  raadgiver: 'palle',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Pensionatet',
  kroner: 1_940,
  timer: 16,
};

export const arne: Story = fortalt(ARNE, {
  navn: 'Arne døde i efteråret 2024',
  tekst: [
    'Arne døde den 3. oktober 2024 efter tredive år på Pensionatet (§ 108). Samme dag holdt alle påmindelser op.',
    'Lederen aftalte sidste betalingsdag med tilbuddet, og Palle afsluttede sagen. Den er gemt og kan læses.',
  ],
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'ophoert', opfoelgning: 'aflyst' },
  handlinger: [
    overtaget(ARNE, '2023-03-14', '1994-01-01', '2023-11-14'),
    takster(ARNE, 2024, 2024),
    opfoelgninger(ARNE, '2023-11-14', '2024-08-01'),
    [
      gjorde('2024-10-04', 'palle').borgerDoed({
        dato: '2024-10-03',
        betalingSlut: null,
        kilde: 'tilbud',
        bemaerkning: 'Han sov ind efter frokosten. Bussen holdt ved stoppestedet.',
      }),
      iKontrakten('2024-10-09', 'birgitte').aftalOphoer({
        slutdato: '2024-10-31',
        sidsteBetalingsdag: '2024-10-17',
        nytKoeb: false,
        aftale: 'Der betales i fjorten dage efter dødsfaldet. Værelset er ryddet af personalet.',
      }),
      gjorde('2024-11-04', 'palle').afslut({
        aarsag: 'doed',
        hjaelpSlut: '2024-10-03',
        sidsteBetalingsdag: '2024-10-17',
        evaluering: null,
      }),
    ],
  ],
});

const BENNY: Sag = {
  nr: 14,
  navn: 'Benny Skrædder',
  foedt: '1987-05-08',
  behov: 'Benny er 38 og har autisme. Han har boet på Bøgelunden i seks år og arbejder med brædder.',
  oenske: 'Benny vil bo tæt på sin datter.',
  maal: 'Benny skal have en hverdag, hvor datteren kan være en del af den.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Bøgelunden',
  kroner: 2_910,
  timer: 16,
  regulerede: [2025],
};

export const benny: Story = fortalt(BENNY, {
  navn: 'Benny flytter til en anden kommune',
  tekst: [
    'Benny har fået sin egen lejlighed i datterens kommune fra 1. april. Den kommune tager over, så vores hjælp på Bøgelunden (§ 108) slutter.',
    'At han flytter, er registreret; kontrakten er ikke sagt op endnu. Systemet beder Mette om at foreslå opsigelsen, og måneden er ved at løbe ud.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(BENNY, '2024-05-07', '2019-11-01', '2024-11-12'),
    takster(BENNY, 2025),
    opfoelgninger(BENNY, '2024-11-12'),
    [
      gjorde('2026-02-09', 'mette').borgerFlytter({
        dato: '2026-04-01',
        tilKommune: '398',
        boform: 'egenBolig',
        hjaelpenSlutter: true,
        bemaerkning: 'Tilflytterkommunen har sagt ja til støtte hjemme fra den 1. april.',
      }),
    ],
  ],
});

const BIRTHE: Sag = {
  nr: 15,
  navn: 'Birthe Klintø',
  foedt: '2000-12-01',
  behov: 'Birthe er 25 og har borderline. Hun har boet på Slusen efter to års indlæggelser.',
  oenske: 'Birthe vil have, at nogen tror på hende, også når det går op og ned.',
  maal: 'Birthe skal på to år kunne klare en krise uden at blive indlagt.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Slusen',
  kroner: 4_350,
  timer: 20,
  regulerede: [2025, 2026],
};

export const birthe: Story = fortalt(BIRTHE, {
  navn: 'Birthes kontrakt har en sidste dag i marts',
  tekst: [
    'Kontrakten med Slusen (§ 107) er aftalt til to år og slutter af sig selv den 31. marts. Uret afslutter den, hvis ingen gør noget.',
    'Birthe er ikke færdig. Jonas skal nå at beslutte, om hjælpen skal fortsætte, og hvor, mens der er seks uger igen.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(BIRTHE, '2024-04-16', '2024-04-02', '2024-07-02', {
      linjer: [
        {
          paragraf: 'par107',
          antal: 365,
          antalEnhed: 'doegnPrAar',
          enhedsprisOere: 435_000,
          prisEnhed: 'doegn',
          ikrafttraedelsesdato: '2024-04-02',
          slutdato: '2026-03-31',
          foersteOpfoelgning: null,
        },
      ],
    }),
    takster(BIRTHE, 2025),
    opfoelgninger(BIRTHE, '2024-07-02'),
  ],
});

const KURT: Sag = {
  nr: 16,
  navn: 'Kurt Havbro',
  foedt: '1966-08-16',
  behov: 'Kurt er 59 og har alkoholdemens. Han har boet på Rørsangeren siden en prøvetid, der blev forlænget to gange.',
  oenske: 'Kurt vil blive boende og have sin radio.',
  maal: 'Kurt skal have et hjem, hvor der er ro, og hvor ingen byder ham en øl.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Rørsangeren',
  kroner: 4_720,
  timer: 21,
};

export const kurt: Story = fortalt(KURT, {
  navn: 'Kurts kontrakt løb ud, men Kurt bor der stadig',
  tekst: [
    'Den tidsbegrænsede kontrakt med Rørsangeren (§ 108) sluttede den 31. december, og uret satte den til udløbet. Ingen havde skrevet en ny.',
    'Kurt får sin hjælp som før. Systemet siger, at der mangler en kontrakt, og at Karin skal oprette den.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'udloebet', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(KURT, '2024-11-19', '2024-01-01', '2025-05-20', {
      linjer: [
        {
          paragraf: 'par108',
          antal: 365,
          antalEnhed: 'doegnPrAar',
          enhedsprisOere: 472_000,
          prisEnhed: 'doegn',
          ikrafttraedelsesdato: '2024-01-01',
          slutdato: '2025-12-31',
          foersteOpfoelgning: null,
        },
      ],
    }),
    takster(KURT, 2025, 2025),
    opfoelgninger(KURT, '2025-05-20'),
    [
      gjorde(bankdage('2026-01-05', 0), 'signe').notat({
        tekst:
          'Rørsangeren har ringet: Kurt bliver boende, og de sender faktura som før. Karin er spurgt om en ny kontrakt.',
      }),
    ],
  ],
});
