import { doegnpris } from '../stories/dele.ts';
import { gjorde, type Handling, type Story } from '../stories/story.ts';
import { bestilt, paaDagsordenen } from './koebt.ts';
import { beskrevet, foerPrisen, kraevet, soegt } from './paa-vejen.ts';
import { fortalt, type Sag } from './sag.ts';

/* Sager on their way to a decision: a frame, a price, the agenda. */

const TOVE: Sag = {
  nr: 35,
  navn: 'Tove Damgaard',
  foedt: '1957-03-06',
  behov: 'Tove er 68 og har udviklingshæmning. Hendes søster, som hun bor hos, skal på plejehjem.',
  oenske: 'Tove vil bo tæt på sin søster.',
  maal: 'Tove skal have et hjem, hvor hun kan besøge sin søster selv.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Udsigten',
  kroner: 1_760,
  timer: 12,
};
const TOVES = { ansoegt: '2025-10-27', fravalgte: ['Pensionatet', 'Granly'] } as const;

const rammeSoegt = (sag: Sag, dag: string, kroner: number, begrundelse: string): Handling =>
  gjorde(dag, sag.raadgiver).soegRamme({
    paragraffer: [sag.paragraf],
    prisloftOere: kroner * 36_500,
    periodeFra: '2026-04-01',
    periodeTil: null,
    niveau: 'hoejt',
    behovResume: sag.behov,
    borgersOensker: sag.oenske,
    begrundelseFaglig: begrundelse,
    begrundelseOekonomisk: null,
  });

export const tove: Story = fortalt(TOVE, {
  navn: 'Toves ramme blev udsat',
  tekst: [
    'I efteråret 2025 prøvede kommunen at bevilge en ramme, før der blev søgt. Toves sag (§ 108) er fra dengang og følger den regel.',
    'Udvalget manglede en udtalelse og udsatte rammen. Den er her nu, og Signe skal sætte sagen på dagsordenen igen.',
  ],
  tilstand: 'visitation.rammeIndstillet',
  handlinger: [
    [
      soegt(TOVE, TOVES, null),
      beskrevet(TOVE, TOVES),
      kraevet(TOVE, TOVES),
      rammeSoegt(TOVE, '2026-01-08', 1_900, 'Tove kan ikke bo alene, og søsteren flytter til april.'),
      gjorde('2026-01-09', 'signe').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-01-22') })),
      gjorde('2026-01-22', 'birgitte').udsaet({
        aarsag: 'manglerOplysninger',
        begrundelse: 'Udvalget vil se plejehjemmets udtalelse om søsteren først.',
      }),
      gjorde('2026-02-10', 'signe').notat({
        tekst: 'Udtalelsen fra plejehjemmet er kommet. Søsteren får plads den 1. april.',
      }),
    ],
  ],
});

const ULRIK: Sag = {
  nr: 36,
  navn: 'Ulrik Sandager',
  foedt: '2004-09-27',
  behov: 'Ulrik er 21 og har Tourettes syndrom og ADHD. Han er smidt ud af to opgange på grund af lyde.',
  oenske: 'Ulrik vil bo, hvor ingen banker i væggen.',
  maal: 'Ulrik skal bo et sted, hvor lydene ikke er et problem, og komme i arbejde.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Uglegården',
  kroner: 3_340,
  timer: 12,
};
const ULRIKS = { ansoegt: '2025-10-29', fravalgte: ['Toppen', 'Værftet'] } as const;

export const ulrik: Story = fortalt(ULRIK, {
  navn: 'Ulriks ramme er på dagsordenen',
  tekst: [
    'Ulriks sag (§ 107) blev åbnet, mens rammen skulle bevilges først. Der er søgt om højst 3.500 kr. i døgnet.',
    'Den er på mødet den 19. februar. Siger lederen ja til rammen, begynder markedsafsøgningen; ellers går sagen tilbage.',
  ],
  tilstand: 'visitation.rammePaaDagsorden',
  handlinger: [
    [
      soegt(ULRIK, ULRIKS, null),
      beskrevet(ULRIK, ULRIKS),
      kraevet(ULRIK, ULRIKS),
      rammeSoegt(ULRIK, '2026-01-30', 3_500, 'Et botilbud på landet kan rumme lydene. Almindelige opgange kan ikke.'),
      gjorde('2026-02-02', 'malik').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-19') })),
    ],
  ],
});

const VIBEKE: Sag = {
  nr: 37,
  navn: 'Vibeke Torp',
  foedt: '1965-05-05',
  behov: 'Vibeke er 60 og har haft skizofreni i fyrre år. Hun klarer ikke længere trapperne og medicinen.',
  oenske: 'Vibeke vil have katte og ingen, der kommer uanmeldt.',
  maal: 'Vibeke skal have sin medicin og sin ro.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Ladegården',
  kroner: 2_580,
  timer: 13,
};
const VIBEKES = { ansoegt: '2026-01-13', fravalgte: ['Rørsangeren', 'Enghaven'] } as const;

export const vibeke: Story = fortalt(VIBEKE, {
  navn: 'Vibekes indstilling skal på et møde',
  tekst: [
    'Mette har indstillet Vibeke til Ladegården (§ 108), men ikke valgt et møde endnu. Det næste er den 19. februar.',
    'Så længe den ikke er på en dagsorden, kan ingen beslutte. Systemet siger, hvem der venter på hvem.',
  ],
  tilstand: 'visitation.indstillet',
  handlinger: [paaDagsordenen(VIBEKE, VIBEKES).filter(({ type }) => type !== 'saetPaaDagsorden')],
});

const XENIA: Sag = {
  nr: 38,
  navn: 'Xenia Holt',
  foedt: '2001-07-13',
  behov: 'Xenia er 24 og har en hjerneskade fra fødslen. Hun har boet på efterskole i tre år og kan ikke blive.',
  oenske: 'Xenia vil bo med sin veninde Liv.',
  maal: 'Xenia skal lære at bo og bruge penge.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Vadestedet',
  kroner: 2_140,
  timer: 10,
};
const XENIAS = { ansoegt: '2026-01-02', fravalgte: ['Pilehaven', 'Springbrættet'] } as const;

export const xenia: Story = fortalt(XENIA, {
  navn: 'Xenias sag er på et møde for anden gang',
  tekst: [
    'Mødet den 5. februar blev for langt, og Xenias sag (§ 107) blev udsat. Jonas har sat den på den 19.',
    'Pristilbuddet gælder stadig den dag. Gjorde det ikke, ville systemet have sagt det nu og ikke bagefter.',
  ],
  tilstand: 'visitation.paaDagsorden',
  handlinger: [
    paaDagsordenen(XENIA, XENIAS),
    [
      gjorde('2026-02-05', 'birgitte').udsaet({ aarsag: 'manglerTid', begrundelse: null }),
      gjorde('2026-02-06', 'jonas').saetPaaDagsorden((s) => ({ moedeId: s.moede('2026-02-19') })),
    ],
  ],
});

const YNGVE: Sag = {
  nr: 39,
  navn: 'Yngve Bakmose',
  foedt: '1988-11-19',
  behov: 'Yngve er 37 og har autisme og diabetes type 1. Han glemmer at spise, når han programmerer.',
  oenske: 'Yngve vil have fiber og fred.',
  maal: 'Yngve skal have et stabilt blodsukker og en døgnrytme.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Uglegården',
  kroner: 3_480,
  timer: 10,
};
const YNGVES = { ansoegt: '2026-01-05', fravalgte: ['Rugmarken', 'Værftet'] } as const;

export const yngve: Story = fortalt(YNGVE, {
  navn: 'Yngves pris blev sendt retur',
  tekst: [
    'Lederen mente, at Uglegårdens pris (§ 107) var for høj for ti timer, og sendte sagen retur fra mødet den 5. februar.',
    'Den er tilbage i prisforhandlingen. Henrik skal have et bedre bud, og det gamle kan ikke bare indstilles igen.',
  ],
  tilstand: 'prisforhandling',
  handlinger: [
    paaDagsordenen(YNGVE, YNGVES),
    [
      gjorde('2026-02-05', 'birgitte').sendRetur((s) => ({
        habilErklaeret: true,
        beslutningstagere: [{ personId: s.person('birgitte') }],
        aarsag: 'pris',
        begrundelse: '140 kr. over deres egen takst for færre timer end normalt. Få det forklaret, eller få det ned.',
      })),
      gjorde('2026-02-09', 'henrik').registrerForhandlingsrunde((s) => ({
        kandidatId: s.kandidat('Uglegården'),
        dato: '2026-02-09',
        part: 'koeber',
        resultat: 'afventer',
        budOere: null,
        deltagere: 'Forstanderen og kontraktforhandleren',
        emner: 'Sygeplejen til diabetes er lagt oven i. Den betaler kommunen i forvejen.',
      })),
    ],
  ],
});

const ASTA: Sag = {
  nr: 40,
  navn: 'Asta Bundgaard',
  foedt: '1999-12-24',
  behov: 'Asta er 26 og har en psykoselidelse. Hun har boet hos en ven, siden hun blev udskrevet i november.',
  oenske: 'Asta vil bo et sted med et klaver.',
  maal: 'Asta skal passe sin behandling og genoptage sin uddannelse.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Fyrtårnet',
  kroner: 3_720,
  timer: 13,
};
const ASTAS = { ansoegt: '2025-12-22', fravalgte: ['Slusen', 'Birkely'] } as const;

export const asta: Story = fortalt(ASTA, {
  navn: 'Astas pristilbud løb ud i fredags',
  tekst: [
    'Fyrtårnets bud (§ 107) gjaldt til den 6. februar, og uret satte det til udløbet dagen efter. Ingen havde foreslået prisen.',
    'Henrik skal have et nyt bud eller få det gamle forlænget. Først da kan nogen indstille.',
  ],
  tilstand: 'prisforhandling',
  handlinger: [
    paaDagsordenen(ASTA, ASTAS).filter(
      ({ type }) => !['registrerPristilbud', 'foreslaaPris', 'indstil', 'saetPaaDagsorden'].includes(type),
    ),
    [
      gjorde('2026-01-07', 'henrik').registrerPristilbud((s) =>
        doegnpris('par107', 3_720, 13, {
          kandidatId: s.kandidat('Fyrtårnet'),
          dato: '2026-01-07',
          gyldigTil: '2026-02-06',
        }),
      ),
    ],
  ],
});

const DITTE: Sag = {
  nr: 41,
  navn: 'Ditte Overby',
  foedt: '1993-04-01',
  behov: 'Ditte er 32 og har cerebral parese. Hun bor på sit barndomsværelse på første sal.',
  oenske: 'Ditte vil kunne komme ud ad døren selv.',
  maal: 'Ditte skal have sit eget hjem med adgang til det hele.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Strandparken',
  kroner: 2_690,
  timer: 24,
};
const DITTES = { ansoegt: '2025-11-19', fravalgte: ['Svanesøen', 'Mosegården'] } as const;

export const ditte: Story = fortalt(DITTE, {
  navn: 'Ditte mistede sin plads efter beslutningen',
  tekst: [
    'Ditte var godkendt til Strandparken (§ 108), men en brand i naboværelset tog pladsen. Hun er skrevet op til den næste.',
    'Beslutningen gælder stadig, og kontrakten er bortfaldet. Når der er en plads, går sagen direkte til bestilling.',
  ],
  tilstand: 'afventerPlads.efterBeslutning',
  forloeb: { kontrakt: 'bortfaldet' },
  handlinger: [
    bestilt(DITTE, DITTES),
    [
      gjorde('2026-01-26', 'mette').pladsTabt((s) => ({
        kandidatId: s.kandidat('Strandparken'),
        dato: '2026-01-25',
        aarsag: 'andet',
        besked: 'Brand i værelset ved siden af. Hele gangen er lukket til april.',
      })),
      gjorde('2026-01-27', 'mette').skrivPaaVenteliste((s) => ({
        kandidatId: s.kandidat('Strandparken'),
        skrevetOp: '2026-01-27',
        forventetPlads: '2026-04-15',
        spoergIgen: '2026-03-02',
        aftale: 'Ditte er nummer ét, når gangen åbner.',
      })),
    ],
  ],
});

const ERLING: Sag = {
  nr: 42,
  navn: 'Erling Kvist',
  foedt: '1959-01-17',
  behov: 'Erling er 67 og har en udviklingshæmning og dårlige hofter. Han har været på venteliste siden efteråret.',
  oenske: 'Erling vil bo i stueplan med sin papegøje.',
  maal: 'Erling skal bo, så han kan komme rundt selv.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Klokkebakken',
  kroner: 2_330,
  timer: 14,
};
const ERLINGS = { ansoegt: '2025-11-11', fravalgte: ['Agerhus', 'Pensionatet'] } as const;

export const erling: Story = fortalt(ERLING, {
  navn: 'Erling har fået tilbudt en plads',
  tekst: [
    'Erling har stået på venteliste til Klokkebakken (§ 108) siden november. I tirsdags ringede de: der er en plads i stueplan.',
    'De skal have svar senest den 18. Mens Erling ventede, gik fristen for at afgøre hans ansøgning, så han skal have besked.',
  ],
  tilstand: 'prisforhandling',
  handlinger: [
    foerPrisen(ERLING, ERLINGS),
    [
      gjorde('2025-11-28', 'signe').skrivPaaVenteliste((s) => ({
        kandidatId: s.kandidat('Klokkebakken'),
        skrevetOp: '2025-11-28',
        forventetPlads: null,
        spoergIgen: '2026-01-12',
        aftale: 'De ringer. Papegøjen er okay.',
      })),
      gjorde('2026-01-12', 'signe').registrerKontakt((s) => ({
        kandidatId: s.kandidat('Klokkebakken'),
        dato: '2026-01-12',
        kanal: 'telefon',
        resultat: 'ingenPlads',
        kontaktperson: null,
        referat: 'Ikke endnu. En beboer er meget syg.',
      })),
      gjorde('2026-02-10', 'signe').pladsTilbudt((s) => ({
        kandidatId: s.kandidat('Klokkebakken'),
        dato: '2026-02-10',
        ledigFra: '2026-03-15',
        svarSenest: '2026-02-18',
        besked: 'Stueplan, ud til gården. Vi skal sige ja inden onsdag.',
      })),
    ],
  ],
});
