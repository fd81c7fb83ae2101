import { faellesOrd } from '#machines/faelles-ord.ts';
import type { FormFelt } from '#machines/form.ts';
import { PARAGRAFFER } from '#machines/paragraffer.ts';
import { showForm } from '../form/show.ts';
import { emptyValues } from '../form/values.ts';
import type { OpsatTilbud } from './api.ts';
import { felt } from './felt.ts';
import type { Staar } from './ret-form.tsx';

const ENHEDER = [
  { id: 'time', tekst: 'Pr. time' },
  { id: 'dag', tekst: 'Pr. dag' },
  { id: 'doegn', tekst: 'Pr. døgn' },
  { id: 'uge', tekst: 'Pr. uge' },
  { id: 'maaned', tekst: 'Pr. måned' },
  { id: 'aar', tekst: 'Pr. år' },
  { id: 'stk', tekst: 'Pr. stk.' },
];

export const enhedTekst = (enhed: string): string =>
  ENHEDER.find(({ id }) => id === enhed)?.tekst.toLowerCase() ?? enhed;

const i = (afsnit: string, felter: readonly FormFelt[]): FormFelt[] => felter.map((f) => ({ ...f, afsnit }));

const FELTER: readonly FormFelt[] = [
  ...i('Tilbuddet', [
    felt('navn', 'tekst', 'Tilbuddets navn'),
    felt('leverandoer', 'tekst', 'Leverandør', { hjaelp: 'Den, kontrakten skrives med.' }),
    felt('driftsform', 'valg', 'Driftsform', {
      muligheder: ['kommunalt', 'regionalt', 'selvejende', 'privat'].map((id) => ({ id, tekst: faellesOrd[id] ?? id })),
    }),
    felt('adresse', 'tekst', 'Adresse', { kraevet: false }),
    felt('cvr', 'tekst', 'CVR-nummer', { kraevet: false, hjaelp: 'Leverandørens, otte cifre.' }),
    felt('pNummer', 'tekst', 'P-nummer', { kraevet: false, hjaelp: 'Tilbuddets eget, ti cifre.' }),
    felt('tilbudsportalId', 'tekst', 'Nummer på Tilbudsportalen', {
      kraevet: false,
      hjaelp: 'Et nummer skiller det fra andre af samme navn og finder det igen, når en liste læses ind.',
    }),
  ]),
  ...i('Godkendelse og pladser', [
    felt('godkendt', 'jaNej', 'Er det godkendt af socialtilsynet og på Tilbudsportalen?', {
      hjaelp: 'Et tilbud, der ikke er, kan kun bruges akut, indtil det er (L-01).',
    }),
    felt('paragraffer', 'flervalg', 'Godkendt til', {
      mindst: 0,
      muligheder: PARAGRAFFER.map((id) => ({ id, tekst: faellesOrd[id] ?? id })),
    }),
    felt('pladser', 'antal', 'Pladser', { kraevet: false }),
    felt('ventetid', 'tekst', 'Ventetid', {
      kraevet: false,
      hjaelp: 'Som leverandøren siger det, fx »ca. 3 måneder«.',
    }),
  ]),
  ...i('Takst på Tilbudsportalen', [
    felt('takstBeloeb', 'oere', 'Takst', { kraevet: false, hjaelp: 'Tom, når den ikke kendes.' }),
    felt('takstEnhed', 'valg', 'Taksten er', { kraevet: false, muligheder: ENHEDER }),
    felt('takstDaekker', 'langTekst', 'Hvad taksten dækker, og hvad der kommer oveni', { kraevet: false }),
    felt('noteretDen', 'dato', 'Slået op den', {
      kraevet: false,
      hjaelp: 'Dagen, da det, der står her, sidst er set efter. En gammel takst er ingen pris.',
    }),
  ]),
];

export const NYT_TILBUD_SCHEMA = FELTER;

export const RET_TILBUD_SCHEMA: readonly FormFelt[] = [
  ...FELTER,
  ...i('I brug', [
    felt('active', 'jaNej', 'Kan det vælges i nye sager?', {
      hjaelp: 'Et tilbud slettes aldrig. Sager, der har valgt det, beholder det, som det var.',
    }),
  ]),
];

export const nytTilbud = (): Staar => ({ values: emptyValues(NYT_TILBUD_SCHEMA), version: 0 });

export function tilbudStaar({ version, takst, ...fields }: OpsatTilbud): Staar {
  const flat = { ...fields, takstBeloeb: takst?.oere, takstEnhed: takst?.enhed, takstDaekker: takst?.daekker };
  return { version, values: showForm(RET_TILBUD_SCHEMA, flat) };
}

/** What was read from the fields, as the register has it: an amount and its unit are one thing. */
export function tilbudOf(payload: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { takstBeloeb, takstEnhed, takstDaekker, paragraffer, ...rest } = payload;
  const takst = takstBeloeb === null ? null : { oere: takstBeloeb, enhed: takstEnhed, daekker: takstDaekker ?? '' };
  return { ...rest, paragraffer: paragraffer ?? [], takst };
}

/** A price says what it is a price of, and the other way round. */
export function halvTakst({ takstBeloeb, takstEnhed, takstDaekker }: Readonly<Record<string, unknown>>) {
  if (takstBeloeb !== null && takstEnhed === null)
    return [{ felt: 'takstEnhed', tekst: 'Taksten er: Vælg, hvad beløbet er prisen for.' }];
  if (takstBeloeb === null && (takstEnhed !== null || takstDaekker !== null))
    return [{ felt: 'takstBeloeb', tekst: 'Takst: Skriv beløbet, eller tøm de andre felter om taksten.' }];
  return [];
}

/** The field that a path of the server's belongs to. */
export const feltITilbud = (path: string): string =>
  ({ 'takst.oere': 'takstBeloeb', 'takst.enhed': 'takstEnhed', 'takst.daekker': 'takstDaekker' })[path] ?? path;
