import { lederSkrevUnder } from '../stories/dele-kontrakt.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Story } from '../stories/story.ts';
import { bankdage } from './dage.ts';
import { bestilt, dageneFor, flyttetInd, paaDagsordenen, papiret, sendtKontrakt, underskrevet } from './koebt.ts';
import { fortalt, type Sag } from './sag.ts';

/* Sager that are decided, on their way to an order, a contract and the first day. */

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
