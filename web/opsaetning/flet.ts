import type { FormFelt } from '#machines/form.ts';
import { asRows, asText, asValgte, type FeltVaerdi, type FormVaerdier, isSame } from '../form/values.ts';

/** Two people wrote at once: what each changed, put together. */
export interface Flettet {
  /** What stands in the fields now: mine where I wrote, else theirs. */
  readonly values: FormVaerdier;
  /** Fields the other changed and I did not: they now stand as the other left them. */
  readonly taget: readonly Forskel[];
  /** Fields that both changed, differently: mine stands. */
  readonly strid: readonly Forskel[];
}

export interface Forskel {
  readonly label: string;
  readonly deres: string;
}

/** `base` is what both began with, `mine` what I have written, `deres` what the other saved. */
export function flet(
  schema: readonly FormFelt[],
  base: FormVaerdier,
  mine: FormVaerdier,
  deres: FormVaerdier,
): Flettet {
  const changedByThem = schema.filter(({ navn }) => !isSame(base[navn], deres[navn]));
  const iWrote = ({ navn }: FormFelt) => !isSame(base[navn], mine[navn]);
  const forskel = (felt: FormFelt): Forskel => ({ label: felt.label, deres: somTekst(felt, deres[felt.navn] ?? '') });
  const taget = changedByThem.filter((felt) => !iWrote(felt));
  return {
    values: { ...mine, ...Object.fromEntries(taget.map(({ navn }) => [navn, deres[navn] ?? ''])) },
    taget: taget.map(forskel),
    strid: changedByThem.filter((felt) => iWrote(felt) && !isSame(mine[felt.navn], deres[felt.navn])).map(forskel),
  };
}

function somTekst({ muligheder, felter, art }: FormFelt, value: FeltVaerdi): string {
  if (felter !== null)
    return (
      asRows(value)
        .map((row) => raekkeTekst(felter, row))
        .join('; ') || 'ingen'
    );
  const ord = (id: string) => muligheder?.find((m) => m.id === id)?.tekst ?? id;
  if (art === 'flervalg') return asValgte(value).map(ord).join(', ') || 'ingen';
  if (art === 'jaNej') return asText(value) === 'ja' ? 'Ja' : 'Nej';
  return ord(asText(value)) || 'tomt';
}

const raekkeTekst = (felter: readonly FormFelt[], row: FormVaerdier): string =>
  felter.map((felt) => somTekst(felt, row[felt.navn] ?? '')).join(' – ');
