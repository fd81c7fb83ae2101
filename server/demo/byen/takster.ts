import { kr } from '../stories/beloeb.ts';
import { melding } from '../stories/dele.ts';
import { iKontrakten } from '../stories/forloeb.ts';
import { gjorde, type Story } from '../stories/story.ts';
import { opfoelgninger, overtaget, takster } from './hverdagen.ts';
import { fortalt, type Sag } from './sag.ts';

/* What becomes of a price on 1 January (T10–T12). */

const KAJ: Sag = {
  nr: 50,
  navn: 'Kaj Østervang',
  foedt: '1953-11-08',
  behov: 'Kaj er 72 og døv og har en udviklingshæmning. Han har boet på Mosegården i treogtyve år.',
  oenske: 'Kaj vil have sin avis og sin plads.',
  maal: 'Kaj skal have en tryg alderdom blandt mennesker, der kan tegn.',
  raadgiver: 'signe',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Mosegården',
  kroner: 2_250,
  timer: 17,
  regulerede: [2024, 2025, 2026],
};

export const kaj: Story = fortalt(KAJ, {
  navn: 'Kajs pris er steget hvert år, og ingen har skændtes',
  tekst: [
    'Mosegården (§ 108) har i tre år skrevet om den nye takst før den 15. december og holdt sig under satsen. Så gælder den uden videre.',
    'Kontrakten kender prisen for hvert år, og økonomi har fået besked hver gang.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(KAJ, '2023-02-08', '2002-09-01', '2023-08-15'),
    takster(KAJ, 2024),
    opfoelgninger(KAJ, '2023-08-15'),
  ],
});

const LILLY: Sag = {
  nr: 51,
  navn: 'Lilly Hvass',
  foedt: '1960-04-18',
  behov: 'Lilly er 65 og har udviklingshæmning og svær gigt. Hun løftes ved alle skift.',
  oenske: 'Lilly vil sidde op, når der er besøg.',
  maal: 'Lilly skal have færre smerter og mere samvær.',
  raadgiver: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Granly',
  kroner: 3_560,
  timer: 28,
};

export const lilly: Story = fortalt(LILLY, {
  navn: 'Lillys takst steg mere end satsen',
  tekst: [
    'Granly (§ 108) ville have 5 procent mere fra nytår, og satsen er 3,1. Det kom i tide, men over satsen bestemmer leverandøren ikke selv.',
    'Lederen accepterede i januar, fordi der er ansat en fysioterapeut. Begrundelsen står ved prisen.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'indkaldt' },
  handlinger: [
    overtaget(LILLY, '2024-08-13', '2018-06-01', '2025-02-18'),
    takster(LILLY, 2025, 2025),
    opfoelgninger(LILLY, '2025-02-18'),
    [
      iKontrakten('2025-12-10', 'karin').registrerTakstregulering({
        modtaget: '2025-12-09',
        gaelderFra: '2026-01-01',
        nyePriser: [{ linjeId: '1', nyOere: kr(3_738) }],
        bemaerkning: 'De skriver, at der er ansat en fysioterapeut på fuld tid.',
      }),
      iKontrakten('2026-01-13', 'birgitte').accepterTakstregulering((f) => ({
        reguleringId: f.reguleringer.at(-1)?.id ?? '',
        begrundelse: 'Fysioterapeuten erstatter timer, vi ellers skulle købe ved siden af.',
      })),
      gjorde('2026-01-14', 'karin').meldTilOekonomi(
        melding({ art: 'pris', dato: '2026-01-01', beloebOere: kr(3_738 * 365) }),
      ),
    ],
  ],
});

const MOGENS: Sag = {
  nr: 52,
  navn: 'Mogens Thyrring',
  foedt: '1989-09-01',
  behov: 'Mogens er 36 og udadreagerende og har autisme. Han bor alene med to om sig.',
  oenske: 'Mogens vil køre i bil på de samme veje.',
  maal: 'Mogens skal kunne køre tur uden at nogen kommer til skade.',
  raadgiver: 'signe',
  forhandler: 'henrik',
  paragraf: 'par108',
  tilbud: 'Mågevænget',
  kroner: 6_200,
  timer: 37,
};

export const mogens: Story = fortalt(MOGENS, {
  navn: 'Mogens’ takst blev afvist',
  tekst: [
    'Mågevænget (§ 108) ville have 6.480 kr. i døgnet fra nytår i stedet for 6.200 og kunne ikke forklare hvorfor.',
    'Lederen afviste. Den gamle pris gælder hele 2026, og vil de have mere, er det en genforhandling.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(MOGENS, '2025-01-14', '2021-11-01', '2025-08-12'),
    opfoelgninger(MOGENS, '2025-08-12'),
    [
      iKontrakten('2025-12-12', 'henrik').registrerTakstregulering({
        modtaget: '2025-12-12',
        gaelderFra: '2026-01-01',
        nyePriser: [{ linjeId: '1', nyOere: kr(6_480) }],
        bemaerkning: 'En linje i en mail: »Ny takst pr. 1.1.«',
      }),
      iKontrakten('2026-01-09', 'birgitte').afvisTakstregulering((f) => ({
        reguleringId: f.reguleringer.at(-1)?.id ?? '',
        begrundelse: '4,5 procent uden begrundelse er over satsen. Den gamle pris gælder.',
      })),
    ],
  ],
});

const NORA: Sag = {
  nr: 53,
  navn: 'Nora Skovlyst',
  foedt: '1970-01-09',
  behov: 'Nora er 56 og døvblind. Hun taler ved at tegne bogstaver i hånden på den, hun taler med.',
  oenske: 'Nora vil på ferie med skib.',
  maal: 'Nora skal have sit sprog omkring sig hver dag.',
  raadgiver: 'palle',
  efterfoelger: 'mette',
  forhandler: 'karin',
  paragraf: 'par108',
  tilbud: 'Svanesøen',
  kroner: 3_140,
  timer: 30,
};

export const nora: Story = fortalt(NORA, {
  navn: 'Noras kontrakt følger rammeaftalen',
  tekst: [
    'Svanesøens kontrakt (§ 108) er skrevet efter rammeaftalen, så der kommer ingen takst hver december: prisen følger rammeaftalen, hvert andet år.',
    'Den for 2025 og 2026 kom i tide. Den næste skal være her den 1. december i år.',
  ],
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    overtaget(NORA, '2023-05-09', '2016-10-01', '2023-11-07', { variant: 'rammeaftale' }),
    opfoelgninger(NORA, '2023-11-07'),
    [
      iKontrakten('2024-11-21', 'karin').registrerRammeaftale({
        periodeFra: 2025,
        modtaget: '2024-11-20',
        aendret: true,
        aendringer: 'Tillægget til tolkning er lagt ind i grundtaksten.',
      }),
    ],
  ],
});
