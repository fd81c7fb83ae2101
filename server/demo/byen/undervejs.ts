import { TEAM } from '../personer.ts';
import { behov, doegnpris, kravspecifikation, ophold, stoettetimer } from '../stories/dele.ts';
import { lederSkrevUnder } from '../stories/dele-kontrakt.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Handling, type Story } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import {
  bestilt,
  dageneFor,
  flyttetInd,
  type Koebt,
  paaDagsordenen,
  papiret,
  sendtKontrakt,
  underskrevet,
} from './koebt.ts';
import { fortalt, type Sag } from './sag.ts';

/* Sager on their way to a place, one for each leaf that the way has. */

const soegt = (sag: Sag, k: Koebt, ansoegt: string | null = k.ansoegt): Handling =>
  gjorde(k.ansoegt, sag.raadgiver).opretSag((s) => ({
    paragraffer: [sag.paragraf],
    team: s.team(TEAM[sag.raadgiver]),
    ansoegningModtaget: ansoegt,
    oensketStart: dageneFor(k).start,
    handlekommune: '399',
    betalingskommune: '399',
  }));

const beskrevet = (sag: Sag, k: Koebt, mere: Partial<Parameters<typeof behov>[0]> = {}): Handling =>
  gjorde(dageneFor(k).beskrevet, sag.raadgiver).beskrivBehov(
    behov({
      paragraffer: [sag.paragraf],
      oensketStart: dageneFor(k).start,
      stoettebehovsniveau: 'moderat',
      behovResume: sag.behov,
      borgersOensker: sag.oenske,
      ...mere,
    }),
  );

const kraevet = (sag: Sag, k: Koebt): Handling =>
  gjorde(dageneFor(k).beskrevet, sag.raadgiver).gemKravspecifikation(
    kravspecifikation({
      paragraffer: [sag.paragraf],
      start: dageneFor(k).start,
      revurderesDato: '2027-03-01',
      indsatsformaal: sag.maal,
      ydelser: [ophold(sag.paragraf, 'sovende'), stoettetimer('par85', sag.timer, 'Støtte i hverdagen')],
    }),
  );

/** What is done before the price: those of `tilMoedet` up to the shortlist. */
const foerPrisen = (sag: Sag, k: Koebt): readonly Handling[] =>
  paaDagsordenen(sag, k).filter(({ type }) => !EFTER_MARKEDET.has(type));
const EFTER_MARKEDET: ReadonlySet<string> = new Set([
  'startPrisforhandling',
  'registrerPristilbud',
  'foreslaaPris',
  'indstil',
  'saetPaaDagsorden',
]);

const BJARNE: Sag = {
  nr: 30,
  navn: 'Bjarne Hyldegaard',
  foedt: '1979-08-08',
  behov: 'Bjarne er 46 og har en hjerneskade efter en arbejdsulykke.',
  oenske: 'Bjarne vil tilbage til noget, der ligner før.',
  maal: 'Bjarne skal kunne bo uden sin kone som hjælper.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Rosenlund',
  kroner: 2_870,
  timer: 14,
};
const BJARNES = { ansoegt: '2026-02-10', fravalgte: ['Rugmarken', 'Vadestedet'] } as const;

export const bjarne: Story = fortalt(BJARNE, {
  navn: 'Bjarne søgte i forgårs',
  tekst: [
    'Ansøgningen om botilbud (§ 107) kom den 10. februar. Sagen er åbnet, og der er endnu ikke skrevet noget om behovet.',
    'Sagsbehandlingsfristen på otte uger er begyndt at løbe. Signe skal beskrive behovet.',
  ],
  tilstand: 'behov',
  handlinger: [[soegt(BJARNE, BJARNES)]],
});

const CECILIE: Sag = {
  nr: 31,
  navn: 'Cecilie Munkebo',
  foedt: '2007-04-04',
  behov: 'Cecilie er 18 og har anfald, som ingen kan forklare. Hun er tilknyttet neurologisk afdeling.',
  oenske: 'Cecilie vil bo et sted, hvor det ikke er pinligt at falde om.',
  maal: 'Cecilie skal kunne være ung, uden at nogen holder øje hele tiden.',
  raadgiver: 'malik',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Mejsehuset',
  kroner: 2_720,
  timer: 12,
};
const CECILIES = { ansoegt: '2026-01-15', fravalgte: ['Birkely', 'Slusen'] } as const;

export const cecilie: Story = fortalt(CECILIE, {
  navn: 'Cecilies sag venter på sygehuset',
  tekst: [
    'Behovet (§ 107) kan ikke beskrives færdigt, før neurologerne har svaret. Sagen er sat på vent til den 16. marts.',
    'Frister for os selv står stille imens. Fristen over for Cecilie gør ikke, og det siger systemet.',
  ],
  tilstand: 'behov',
  handlinger: [
    [
      soegt(CECILIE, CECILIES),
      beskrevet(CECILIE, CECILIES, { udredningDato: '2023-05-01' }),
      gjorde('2026-01-29', 'malik').saetPaaVent({
        til: '2026-03-16',
        aarsag: 'afventerMyndighed',
        begrundelse:
          'Sygehuset har tid til en monitorering i uge 10. Uden den ved vi ikke, om der skal være en vågen om natten.',
      }),
    ],
  ],
});

const POUL: Sag = {
  nr: 32,
  navn: 'Poul Enggaard',
  foedt: '1968-10-21',
  behov: 'Poul er 55 og har parkinson og en gammel udviklingshæmning.',
  oenske: 'Poul ville prøve at bo med andre.',
  maal: 'Poul skulle have hjælp tæt på.',
  raadgiver: 'palle',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Udsigten',
  kroner: 1_660,
  timer: 12,
};
const POULS = { ansoegt: '2024-02-13', fravalgte: ['Pensionatet', 'Granly'] } as const;

export const poul: Story = fortalt(POUL, {
  navn: 'Poul trak sin ansøgning',
  tekst: [
    'Poul havde set Udsigten (§ 108) i foråret 2024, sov dårligt i en uge og trak så sin ansøgning.',
    'Palle lukkede sagen uden indkøb. Hvad der var nået, kan ses, hvis Poul søger igen.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  handlinger: [
    foerPrisen(POUL, POULS),
    [
      gjorde('2024-03-05', 'palle').registrerBorgerensSvar((s) => ({
        svar: 'traekkerAnsoegning',
        afgivetAf: 'borger',
        dato: '2024-03-05',
        kandidatId: s.kandidat('Udsigten'),
        ord: 'Jeg bliver, hvor jeg er. Min nabo har nøgle.',
      })),
      gjorde('2024-03-06', 'palle').lukUdenIndkoeb({ aarsag: 'ansoegningTrukket', begrundelse: null }),
    ],
  ],
});

const RUTH: Sag = {
  nr: 33,
  navn: 'Ruth Almind',
  foedt: '1992-02-28',
  behov: 'Ruth er 32 og har autisme og venter barn.',
  oenske: 'Ruth vil bo, hvor hun bor nu.',
  maal: 'Ruth skal kunne være mor med den støtte, det kræver.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Rugmarken',
  kroner: 2_310,
  timer: 14,
};
const RUTHS = { ansoegt: '2025-02-04', fravalgte: ['Pilehaven', 'Vadestedet'] } as const;

export const ruth: Story = fortalt(RUTH, {
  navn: 'Ruth fik hjælpen af kommunen selv',
  tekst: [
    'Der blev set på tre tilbud (§ 107), men familiehuset kunne give Ruth det samme derhjemme, også efter fødslen.',
    'Sagen blev lukket uden indkøb i marts 2025, fordi kommunens eget tilbud dækkede behovet.',
  ],
  tilstand: 'lukketUdenIndkoeb',
  handlinger: [
    foerPrisen(RUTH, RUTHS),
    [
      gjorde('2025-03-11', 'mette').lukUdenIndkoeb({
        aarsag: 'egetTilbud',
        begrundelse: 'Familiehuset begynder mandag og fortsætter det første år.',
      }),
    ],
  ],
});

const SOEREN: Sag = {
  nr: 34,
  navn: 'Søren Tangsø',
  foedt: '1986-01-11',
  behov: 'Søren er 40 og blind.',
  oenske: 'Søren vil ikke udfylde det samme skema to gange.',
  maal: 'Søren skal have ledsagelse.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Vadestedet',
  kroner: 2_140,
  timer: 8,
};

export const soeren: Story = fortalt(SOEREN, {
  navn: 'Sørens sag var oprettet to gange',
  tekst: [
    'Ansøgningen kom både med posten og digitalt, og der blev åbnet to sager samme dag.',
    'Den ene er annulleret med en begrundelse. Intet slettes: den står i historikken som det, den var.',
  ],
  tilstand: 'annulleret',
  handlinger: [
    [
      soegt(SOEREN, { ansoegt: '2025-11-18', fravalgte: ['Rugmarken', 'Pilehaven'] }),
      gjorde('2025-11-19', 'signe').annuller({
        aarsag: 'oprettetToGange',
        begrundelse: 'Samme ansøgning som den, der kom digitalt. Der søges ledsagelse, ikke botilbud.',
      }),
    ],
  ],
});

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

const FREJA: Sag = {
  nr: 43,
  navn: 'Freja Lundager',
  foedt: '2006-06-30',
  behov: 'Freja er 19 og har FASD. Hun har boet i plejefamilie, til hun blev atten.',
  oenske: 'Freja vil bo, hvor hendes plejemor kan komme til kaffe.',
  maal: 'Freja skal lære at passe på sig selv og sine penge.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Mejsehuset',
  kroner: 2_720,
  timer: 13,
};
const FREJAS = { ansoegt: '2026-01-06', fravalgte: ['Broen', 'Toppen'] } as const;

export const freja: Story = fortalt(FREJA, {
  navn: 'Frejas bestilling skal skrives færdig',
  tekst: [
    'Lederen godkendte Mejsehuset (§ 107) på mødet den 5. februar, og Freja fik sit brev dagen efter.',
    'Bestillingen er ikke skrevet. Uden den kan kontrakten ikke gøres klar, og Freja skal flytte den 2. marts.',
  ],
  tilstand: 'bestilling',
  handlinger: [bestilt(FREJA, FREJAS).filter(({ type }) => !['faerdiggoerBestilling', 'opretKontrakt'].includes(type))],
});

const GUSTAV: Sag = {
  nr: 44,
  navn: 'Gustav Sejrup',
  foedt: '1997-02-14',
  behov: 'Gustav er 29 og har Downs syndrom. Hans forældre er skilt og bor begge småt.',
  oenske: 'Gustav vil have en kæreste og et fjernsyn.',
  maal: 'Gustav skal have sit eget hjem og flere venner.',
  raadgiver: 'mette',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Hestehaven',
  kroner: 2_940,
  timer: 15,
};
const GUSTAVS = { ansoegt: '2025-12-18', fravalgte: ['Enghaven', 'Agerhus'] } as const;

export const gustav: Story = fortalt(GUSTAV, {
  navn: 'Gustavs kontrakt er en tom kladde',
  tekst: [
    'Bestillingen til Hestehaven (§ 108) er færdig, og Henrik har oprettet kontrakten. Felterne er ikke udfyldt endnu.',
    'Gustav flytter den 2. marts. Kontrakten skal udfyldes, fryses, sendes og underskrives inden.',
  ],
  tilstand: 'kontrakt.udfyldes',
  forloeb: { kontrakt: 'kladde' },
  handlinger: [bestilt(GUSTAV, GUSTAVS)],
});

const LARS: Sag = {
  nr: 45,
  navn: 'Lars Hedegaard-Muus',
  foedt: '1974-07-29',
  behov: 'Lars er 51 og har en rygmarvsskade og et misbrug, han er ude af.',
  oenske: 'Lars vil se havet fra sengen.',
  maal: 'Lars skal bo, hvor der er hjælp til kroppen og ingen fristelser.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Digegården',
  kroner: 5_680,
  timer: 36,
};
const LARS_KOEBT = { ansoegt: '2025-12-17', fravalgte: ['Svanesøen', 'Strandparken'] } as const;

export const lars: Story = fortalt(LARS, {
  navn: 'Lars’ kontrakt er klar til at blive sendt',
  tekst: [
    'Kontrakten med Digegården (§ 108) er udfyldt og frosset. Den kan ikke ændres længere uden at blive gjort til kladde igen.',
    'Karin skal sende den. Begge skal have skrevet under, før Lars flytter ind den 2. marts.',
  ],
  tilstand: 'kontrakt.udfyldes',
  forloeb: { kontrakt: 'klar' },
  handlinger: [
    bestilt(LARS, LARS_KOEBT),
    [
      iKontrakten('2026-02-10', 'karin').udfyld(papiret(LARS, LARS_KOEBT)),
      iKontrakten('2026-02-10', 'karin').klargoer({}),
    ],
  ],
});

const MAJA: Sag = {
  nr: 46,
  navn: 'Maja Birkholm',
  foedt: '2005-10-03',
  behov: 'Maja er 20 og har autisme. Hun er færdig på sin STU og bor hos sin mor.',
  oenske: 'Maja vil have sit eget badeværelse.',
  maal: 'Maja skal kunne bo i egen lejlighed om to år.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Springbrættet',
  kroner: 1_840,
  timer: 9,
};
const MAJAS = { ansoegt: '2025-12-11', fravalgte: ['Pilehaven', 'Mejsehuset'] } as const;

export const maja: Story = fortalt(MAJA, {
  navn: 'Majas kontrakt er underskrevet i god tid',
  tekst: [
    'Springbrættet (§ 107) og lederen har begge skrevet under. Maja flytter ind den 2. marts.',
    'Alt er gjort. Sagen venter kun på dagen, og ingen bliver rykket for noget.',
  ],
  tilstand: 'kontrakt.underskrevet',
  forloeb: { kontrakt: 'underskrevet' },
  handlinger: [bestilt(MAJA, MAJAS), underskrevet(MAJA, MAJAS)],
});

const HELLE: Sag = {
  nr: 47,
  navn: 'Helle Frandsen-Bro',
  foedt: '1981-03-12',
  behov: 'Helle er 44 og har multihandicap. Hun har boet på børneinstitution og siden hos sine forældre.',
  oenske: 'Helle bliver glad, når der bliver sunget.',
  maal: 'Helle skal have et hjem med den pleje, hun har haft hos sine forældre.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Svanesøen',
  kroner: 3_280,
  timer: 34,
};
const HELLES = { ansoegt: '2025-12-09', fravalgte: ['Digegården', 'Mosegården'] } as const;

export const helle: Story = fortalt(HELLE, {
  navn: 'Svanesøen har ikke skrevet under på Helles kontrakt',
  tekst: [
    'Lederen skrev under i januar. Svanesøen (§ 108) skulle have svaret senest den 11. februar og har ikke gjort det.',
    'Helle flytter ind den 2. marts. Mette kan se, at bolden ligger hos leverandøren, og hvornår der skal rykkes.',
  ],
  tilstand: 'kontrakt.tilUnderskrift',
  forloeb: { kontrakt: 'tilUnderskrift' },
  handlinger: [
    bestilt(HELLE, HELLES),
    sendtKontrakt(HELLE, HELLES),
    [lederSkrevUnder(bankdage(dageneFor(HELLES).sendt, 2), 'birgitte')],
  ],
});

const URSULA: Sag = {
  nr: 48,
  navn: 'Ursula Lindemark',
  foedt: '1996-05-25',
  behov: 'Ursula er 29 og har en spiseforstyrrelse og autisme. Hun kan ikke være alene om et måltid.',
  oenske: 'Ursula vil have, at det er de samme, der sidder ved bordet.',
  maal: 'Ursula skal veje det samme i et halvt år.',
  raadgiver: 'jonas',
  forhandler: 'henrik',
  paragraf: 'par107',
  tilbud: 'Æblehaven',
  kroner: 3_610,
  timer: 16,
};
const URSULAS = { ansoegt: '2025-11-05', fravalgte: ['Slusen', 'Birkely'] } as const;

export const ursula: Story = fortalt(URSULA, {
  navn: 'Ursula bor der, men kontrakten er ikke underskrevet',
  tekst: [
    'Ursula flyttede ind på Æblehaven (§ 107) den 2. februar. Hjælpen ventede ikke på papiret, og leverandøren har stadig ikke skrevet under.',
    'Kontrakten er i kraft og rød. Priser, opfølgning og varsel virker, som om den var underskrevet.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    bestilt(URSULA, URSULAS),
    sendtKontrakt(URSULA, URSULAS),
    [lederSkrevUnder(bankdage(dageneFor(URSULAS).sendt, 2), 'birgitte')],
    flyttetInd(URSULA, URSULAS).slice(0, 2),
  ],
});

const OTTO: Sag = {
  nr: 49,
  navn: 'Otto Brinkmose',
  foedt: '2003-01-20',
  behov: 'Otto er 23 og har ADHD og gæld. Han er sagt op af sin bolig.',
  oenske: 'Otto vil have et værelse, til gælden er væk.',
  maal: 'Otto skal undgå at blive hjemløs.',
  raadgiver: 'malik',
  forhandler: 'karin',
  paragraf: 'par107',
  tilbud: 'Broen',
  kroner: 2_260,
  timer: 6,
};
const OTTOS = { ansoegt: '2026-01-05', fravalgte: ['Pilehaven', 'Kajen'] } as const;

export const otto: Story = fortalt(OTTO, {
  navn: 'Ottos afslag skal skrives',
  tekst: [
    'Udvalget mente, at Ottos boligproblem ikke er et botilbud (§ 107), og lederen gav afslag på mødet den 5. februar.',
    'Han har ikke fået det at vide endnu. Malik skal sende afgørelsen, og systemet spørger, om der skal partshøres først.',
  ],
  tilstand: 'afslag.tilAfgoerelse',
  handlinger: [
    paaDagsordenen(OTTO, OTTOS),
    [
      gjorde('2026-02-05', 'birgitte').givAfslag((s) => ({
        habilErklaeret: true,
        beslutningstagere: [{ personId: s.person('birgitte') }],
        grund: 'udenForMaalgruppe',
        begrundelseFaglig:
          'Otto mangler en bolig, ikke et botilbud. Boligkontoret og gældsrådgivningen skal ind i billedet.',
        begrundelseOekonomisk: null,
      })),
    ],
  ],
});
