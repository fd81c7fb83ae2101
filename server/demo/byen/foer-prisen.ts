import { gjorde, type Story } from '../stories/story.ts';
import { beskrevet, foerPrisen, soegt } from './paa-vejen.ts';
import { fortalt, type Sag } from './sag.ts';

/* Sager on their way to a place that have no price yet, and those that never got one. */

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
