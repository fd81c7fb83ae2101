import { kr } from '../stories/beloeb.ts';
import { afgoerelse, doegnpris, foersteBestilling, melding, ophold, stoettetimer } from '../stories/dele.ts';
import { lederSkrevUnder, leverandoerSkrevUnder, sendt } from '../stories/dele-kontrakt.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Handling, type Story } from '../stories/story.ts';
import { bankdage, maaneder } from './dage.ts';
import { opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { dageneFor, type Koebt, koebtOgFlyttetInd, papiret } from './koebt.ts';
import { opsagt } from './ophoer.ts';
import { olga } from './opsagte.ts';
import { fortalt, kronerPaa, lederPaa, raadgiverPaa, type Sag } from './sag.ts';

/* Sager that another sag opened, told on to where the help is given again. */

/** A purchase in a sag that is open already. */
const videreKoebt = (sag: Sag, k: Koebt): readonly Handling[] =>
  koebtOgFlyttetInd(sag, k).filter(({ type }) => type !== 'opretSag');

const OLGA: Sag = {
  nr: 70,
  navn: 'Olga Bregnehøj',
  foedt: '1973-03-28',
  behov: 'Olga er 52 og har svær udviklingshæmning og epilepsi. Hendes kontrakt er hævet, og hun er på aflastning.',
  oenske: 'Olga bliver glad af musik og af at blive holdt i hånden.',
  maal: 'Olga skal være sikker dag og nat og have mennesker om sig, der kender hendes anfald.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Digegården',
  kroner: 5_680,
  timer: 36,
};

export const olgaIgen: Story = {
  ...fortalt(OLGA, {
    navn: 'Olga har fået Digegården',
    tekst: [
      'Sagen blev åbnet af sig selv, da Olgas kontrakt blev hævet. Lederen sagde akut ja til Digegården (§ 108), og Olga flyttede den 16. januar.',
      'Godkendelsen bagefter skal komme fra en anden leder. Ingrid gav den den 21., og resten af papiret er på vej.',
    ],
    tilstand: 'indsatsIGang',
    forloeb: { opfoelgning: 'planlagt' },
    handlinger: [
      [
        gjorde('2026-01-15', 'birgitte').akutGodkend((s) => ({
          maksPrDagOere: kr(5_700),
          gaelderTil: '2026-04-15',
          tilbudId: s.tilbud('Digegården'),
          begrundelse: 'Olga er på sygehuset uden at være syg. Digegården har en plads og en sygeplejerske.',
        })),
        gjorde('2026-01-16', 'signe').registrerIndflytning({
          dato: '2026-01-16',
          kandidatId: null,
          foersteOpfoelgning: '2026-03-18',
          socialtilsynUnderrettet: null,
          bemaerkning: 'Kørt i liggende transport. Broren var med hele vejen og sang.',
        }),
        gjorde('2026-01-19', 'signe').meldTilOekonomi(melding({ art: 'start', dato: '2026-01-16' })),
        gjorde('2026-01-21', 'ingrid').godkendEfterfoelgende((s) => ({
          habilErklaeret: true,
          beslutningstagere: [{ personId: s.person('ingrid') }],
          prisloftOere: kr(2_080_000),
          periodeTil: null,
          begrundelseFaglig: 'Hjælpen kunne ikke vente, og Digegården er det eneste med sygeplejerske om natten.',
          begrundelseOekonomisk: null,
        })),
        gjorde('2026-01-22', 'signe').beskrivBehov({
          paragraffer: ['par108'],
          oensketStart: '2026-01-16',
          udredningDato: null,
          handleplan: 'tilbudt',
          folkepensionsalder: false,
          vaergeOmfang: 'personligt',
          stoettebehovsniveau: 'fuldstaendigt',
          behovResume: OLGA.behov,
          borgersOensker: OLGA.oenske,
          borgersHoldning: 'ikkeOplyst',
          retsgrundlag: null,
          vaergeForm: 'par5',
          vaergeNavn: 'Hendes bror',
          vaergeKontakt: null,
        }),
      ],
    ],
  }),
  borger: olga.borger,
  aabnetAf: olga,
};

const RIKKE: Sag = {
  nr: 71,
  navn: 'Rikke Holsted',
  foedt: '1996-09-09',
  behov: 'Rikke er 27 og har en hjernerystelse, der aldrig gik væk, og en angst, der kom med den.',
  oenske: 'Rikke vil bo, hvor der er mørkt om natten og stille om dagen.',
  maal: 'Rikke skal kunne være ude en time ad gangen.',
  raadgiver: 'palle',
  efterfoelger: 'signe',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Lærkehøj',
  kroner: 3_690,
  timer: 14,
};

export const rikke: Story = fortalt(RIKKE, {
  navn: 'Rikkes første tilbud sagde op',
  tekst: [
    'Lærkehøj (§ 107) sagde op i januar 2024, fordi de lagde huset om til unge med misbrug. Opsigelsen åbnede selv en ny sag.',
    'Rikke flyttede til Kildevang, før varslet var løbet, og Palle afsluttede den gamle sag. De to sager peger på hinanden.',
  ],
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'ophoert', opfoelgning: 'aflyst' },
  handlinger: [
    overtaget(RIKKE, '2023-04-11', '2022-11-01', '2023-06-13', { varselLeverandoer: 'løbende måned + 3 måneder' }),
    takster(RIKKE, 2024, 2024),
    opfoelgninger(RIKKE, '2023-06-13', '2024-01-10'),
    [
      iKontrakten('2024-01-16', 'palle').modtagOpsigelse({
        modtaget: '2024-01-16',
        bevis: 'sikkerMail',
        slutdato: null,
        begrundelse: 'Huset lægges om til en anden målgruppe fra sommeren.',
      }),
      iKontrakten('2024-02-05', 'palle').planlaegUdflytning({
        dato: '2024-04-30',
        flytteplan: 'Så snart Kildevang har malet. Gardinerne er mørklægning.',
      }),
      gjorde('2024-05-03', 'palle').afslut({
        aarsag: 'nytTilbud',
        hjaelpSlut: '2024-04-30',
        sidsteBetalingsdag: '2024-04-30',
        evaluering: 'Hjælpen er fortsat på Kildevang uden ophold.',
      }),
    ],
  ],
});

const RIKKE_IGEN: Sag = {
  ...RIKKE,
  behov:
    'Rikke er 27. Hun er sagt op af sit botilbud og kan stadig hverken tåle lys eller selskab i mere end en halv time.',
  nr: 72,
  tilbud: 'Kildevang',
  kroner: 2_760,
  timer: 12,
  regulerede: [2025, 2026],
};
const RIKKES: Koebt = { ansoegt: '2024-02-06', fravalgte: ['Vadestedet', 'Birkely'] };

export const rikkeIgen: Story = {
  ...fortalt(RIKKE_IGEN, {
    navn: 'Rikke bor på Kildevang nu',
    tekst: [
      'Fortsættelsen af Rikkes hjælp (§ 107): åbnet af opsigelsen i januar 2024, med dens sidste dag som hård frist.',
      'Prisen blev 930 kr. lavere i døgnet. Signe overtog sagen efter Palle, og Rikke er ude halvanden time ad gangen.',
    ],
    tilstand: 'indsatsIGang',
    forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
    handlinger: [
      videreKoebt(RIKKE_IGEN, RIKKES),
      takster(RIKKE_IGEN, 2025),
      opfoelgninger(RIKKE_IGEN, dageneFor(RIKKES).foersteOpfoelgning),
    ],
  }),
  borger: rikke.borger,
  aabnetAf: rikke,
};

const ISAK: Sag = {
  nr: 73,
  navn: 'Isak Thorup',
  foedt: '1980-02-02',
  behov: 'Isak er 45 og har muskelsvind og en skarp tunge.',
  oenske: 'Isak vil bo ved vandet og vælge selv.',
  maal: 'Isak skal have kontrol over sin dag.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Mosegården',
  kroner: 2_400,
  timer: 24,
};
const ISAK_OPSAGT = bankdage('2025-04-24', 0);

export const isak: Story = fortalt(ISAK, {
  navn: 'Isak valgte selv',
  tekst: [
    'I april 2025 brugte Isak reglerne om frit valg til at flytte fra Mosegården (§ 108) til Strandparken. Det åbnede en ny sag.',
    'Den gamle kontrakt blev sagt op, så de to ikke blev betalt samtidig længere end nødvendigt, og sagen er afsluttet.',
  ],
  tilstand: 'afsluttet',
  forloeb: { kontrakt: 'ophoert', opfoelgning: 'aflyst' },
  handlinger: [
    overtaget(ISAK, '2024-09-24', '2017-05-01', '2025-03-18'),
    takster(ISAK, 2025, 2025),
    opfoelgninger(ISAK, '2025-03-18', '2025-04-01'),
    [
      gjorde('2025-04-01', 'mette').fritValg((s) => ({
        tilbudId: s.tilbud('Strandparken'),
        oensketAarsprisOere: kr(2_400 * 365),
        visiteretAarsprisOere: null,
        borgersBegrundelse: 'Jeg vil se vand. Det er ikke mere indviklet.',
      })),
    ],
    opsagt(ISAK, {
      dag: ISAK_OPSAGT,
      oensketSlut: null,
      nytKoeb: false,
      opsigelseAarsag: 'flytning',
      begrundelse: 'Isak flytter til Strandparken efter frit valg. Den nye sag har sin egen kontrakt.',
      flytteplan: 'Den 2. juni, når hans lift er sat op.',
      godkendt: 'Enig.',
    }),
    [
      iKontrakten('2025-05-05', 'mette').planlaegUdflytning({
        dato: '2025-06-02',
        flytteplan: 'Mosegårdens bus og en liftvogn.',
      }),
      gjorde('2025-07-02', 'mette').afslut({
        aarsag: 'nytTilbud',
        hjaelpSlut: '2025-06-01',
        sidsteBetalingsdag: '2025-06-30',
        evaluering: null,
      }),
    ],
  ],
});

const ISAK_IGEN: Sag = { ...ISAK, nr: 74, tilbud: 'Strandparken', kroner: 2_400 };
const ISAKS: Koebt = { ansoegt: '2025-03-20', fravalgte: ['Mosegården', 'Svanesøen'] };

/** Free choice within what was granted: the leder decides without the udvalg. */
const fritKoebt = (sag: Sag, start: string): readonly Handling[] => {
  const hvem = raadgiverPaa(sag, start);
  return [
    gjorde('2025-04-03', hvem).tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person(sag.forhandler) })),
    gjorde('2025-04-08', sag.forhandler).registrerPristilbud((s) =>
      doegnpris(sag.paragraf, sag.kroner, sag.timer, {
        kandidatId: s.kandidat(sag.tilbud),
        dato: '2025-04-08',
        gyldigTil: '2025-06-30',
      }),
    ),
    gjorde('2025-04-09', sag.forhandler).foreslaaPris((s) => ({
      pristilbudId: s.pristilbud(sag.tilbud),
      begrundelse: 'De har sat sig ned på den visiterede pris.',
    })),
    gjorde('2025-04-14', lederPaa(sag, '2025-04-14')).godkendUdenUdvalg({
      grund: 'fritValg',
      habilErklaeret: true,
      prisloftOere: null,
      periodeFra: start,
      periodeTil: null,
      begrundelseFaglig: 'Borgerens frie valg inden for den visiterede pris.',
      begrundelseOekonomisk: null,
    }),
    gjorde('2025-04-15', hvem).registrerAfgoerelse(
      afgoerelse({ paragraffer: [sag.paragraf], udfald: 'fuld', afsendt: '2025-04-15' }),
    ),
    gjorde('2025-04-22', hvem).faerdiggoerBestilling(
      foersteBestilling({
        paragraffer: [sag.paragraf],
        start,
        revurderesDato: maaneder(start, 12),
        indsatsformaal: sag.maal,
        ydelser: [ophold(sag.paragraf, 'vaagen'), stoettetimer('par85', sag.timer, 'Personlig hjælp og følgeskab')],
      }),
    ),
    gjorde('2025-04-22', hvem).aftalIndflytning({ dato: start, aftaltMed: `Forstanderen på ${sag.tilbud}` }),
    gjorde('2025-04-22', sag.forhandler).opretKontrakt({ variant: 'udenRammeaftale', skabelonversion: 'v21' }),
    ...sendt(
      '2025-04-28',
      '2025-05-12',
      papiret(sag, ISAKS, {
        linjer: [
          {
            paragraf: sag.paragraf,
            antal: 365,
            antalEnhed: 'doegnPrAar',
            enhedsprisOere: kr(kronerPaa(sag, start)),
            prisEnhed: 'doegn',
            ikrafttraedelsesdato: start,
            slutdato: null,
            foersteOpfoelgning: '2025-09-02',
          },
        ],
      }),
      sag.forhandler,
    ),
    lederSkrevUnder('2025-05-01', lederPaa(sag, '2025-05-01')),
    leverandoerSkrevUnder('2025-05-06', hvem, '2025-05-06', 'Grethe Dybkær'),
    gjorde(start, hvem).registrerIndflytning({
      dato: start,
      kandidatId: null,
      foersteOpfoelgning: '2025-09-02',
      socialtilsynUnderrettet: null,
      bemaerkning: 'Isak kommenterede hvert eneste dørtrin.',
    }),
    gjorde('2025-06-03', hvem).meldTilOekonomi(
      melding({ art: 'start', dato: start, beloebOere: kr(sag.kroner * 365) }),
    ),
    iKontrakten('2025-07-29', hvem).modtagPaedagogiskPlan({ dato: '2025-07-29', bemaerkning: null }),
  ];
};

export const isakIgen: Story = {
  ...fortalt(ISAK_IGEN, {
    navn: 'Isak fik sit vand at se på',
    tekst: [
      'Åbnet af Isaks frie valg (§ 108). Prisen var ikke højere end den visiterede, så lederen kunne godkende uden udvalget.',
      'Isak flyttede den 2. juni 2025, mens den gamle kontrakt løb måneden ud. Der blev betalt to steder i 29 dage, og det kan ses.',
    ],
    tilstand: 'indsatsIGang',
    forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
    handlinger: [fritKoebt(ISAK_IGEN, '2025-06-02'), takster(ISAK_IGEN, 2026), opfoelgninger(ISAK_IGEN, '2025-09-02')],
  }),
  borger: isak.borger,
  aabnetAf: isak,
};

const JETTE: Sag = {
  nr: 75,
  navn: 'Jette Mørkøv',
  foedt: '1968-02-17',
  behov: 'Jette er 57 og har skizofreni. Hun har boet på Granly siden 2020.',
  oenske: 'Jette vil have sit eget toilet.',
  maal: 'Jette skal have færre stemmer og flere gode dage.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Granly',
  kroner: 3_600,
  timer: 16,
  regulerede: [2026],
};

export const jette: Story = fortalt(JETTE, {
  navn: 'Jette skal skifte leverandør',
  tekst: [
    'Efter det, der skete for Olga, vil kommunen ikke have flere på Granly (§ 108). Signe har registreret et leverandørskifte til Rørsangeren.',
    'Det har åbnet en ny sag med pris og kontrakt for sig, mens den gamle løber. Hvornår den skal siges op, følger af varslet.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(JETTE, '2025-02-25', '2020-03-01', '2025-08-19'),
    takster(JETTE, 2026),
    opfoelgninger(JETTE, '2025-08-19'),
    [
      gjorde('2026-02-03', 'signe').leverandoerskifte((s) => ({
        tilbudId: s.tilbud('Rørsangeren'),
        oensketDato: '2026-05-01',
        aarsag: 'kvalitet',
        begrundelse: 'Nattevagten på Granly er ikke til at stole på. Jette er med på at flytte.',
      })),
    ],
  ],
});
