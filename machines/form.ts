import type { Chart, ErasedEvent, Valgmulighed } from './chart.ts';
import type { FeltArt, Felter } from './felter.ts';
import type { Betingelse, Sammenligning } from './formular.ts';
import { showFields } from './show-field.ts';
import { feltOrd, hjaelp, label, valgTekst } from './words.ts';

/** One field of a form, in words: all that a screen needs to draw it. */
export interface FormFelt {
  readonly navn: string;
  readonly art: FeltArt;
  readonly label: string;
  readonly hjaelp: string | null;
  readonly kraevet: boolean;
  /** Closed list, or what the sag's own facts offer (kandidat, pristilbud, emne); null where the register is asked. */
  readonly muligheder: readonly Valgmulighed[] | null;
  /** The fewest of a list that must be chosen or written; 0 is that none is an answer. */
  readonly mindst: number;
  /** Decimals that may be written in a number. */
  readonly decimaler: number;
  /** Columns of a list of rows. */
  readonly felter: readonly FormFelt[] | null;
  /** The role that a person must have, else null. */
  readonly rolle: string | null;
  /** The heading of the part of the form that it stands in; null in a form of one part. */
  readonly afsnit: string | null;
  /** Asked for only while another field is answered so; not asked for, it is sent empty. */
  readonly kunNaar: Betingelse | null;
  /** It does not concern this forløb: never asked for, and sent empty. */
  readonly uvedkommende: boolean;
  /** What the new value is held against; each as it is sent, and in words, a line for each row. */
  readonly sammenlign: readonly {
    readonly titel: string;
    readonly tekst: readonly string[];
    readonly vaerdi: unknown;
  }[];
}

/**
 * The form of an event of this chart, made from its schema, in the order of its parts; `valg` are the choices that the
 * facts give, and without facts (an opening) everything concerns it.
 */
export function formOf(
  chart: Chart,
  type: string,
  valg: Readonly<Record<string, readonly Valgmulighed[]>>,
  facts: unknown = null,
): FormFelt[] {
  const event = chart.events.get(type);
  if (!event) return [];
  const felter = felterOf(chart, type, event.felter, valg);
  const formular = chart.formularer.get(type);
  if (!formular) return felter;
  const fremmede = new Set(facts === null ? [] : formular.uvedkommende(facts));
  const sammenlignes = facts === null ? INTET : formular.sammenlign(facts);
  const laid = felter.map((felt) => ({
    ...felt,
    kunNaar: formular.kunNaar.get(felt.navn) ?? null,
    uvedkommende: fremmede.has(felt.navn),
    sammenlign: (sammenlignes.get(felt.navn) ?? []).map((s) => ({
      ...s,
      tekst: iOrd(chart, event, felt.navn, s.vaerdi),
    })),
  }));
  if (formular.afsnit.length === 0) return laid;
  return formular.afsnit.flatMap(({ titel, felter: navne }) =>
    navne.flatMap((navn) => laid.filter((felt) => felt.navn === navn).map((felt) => ({ ...felt, afsnit: titel }))),
  );
}

const INTET: ReadonlyMap<string, readonly Sammenligning[]> = new Map();

/** A value without its words for columns: what is held against another stands beside those. */
function iOrd({ labels }: Chart, { type, felter }: ErasedEvent, navn: string, vaerdi: unknown): readonly string[] {
  const felt = felter[navn];
  const words = (columns: Felter, row: object, kolonneI: string | null) =>
    showFields(labels, type, columns, { ...row }, () => null, kolonneI)
      .map(({ tekst }) => tekst)
      .join(' · ');
  if (!felt) return [];
  if (!felt.felter || !Array.isArray(vaerdi)) return [words({ [navn]: felt }, { [navn]: vaerdi }, null)];
  const columns = felt.felter;
  return vaerdi.map((row: object) => words(columns, row, navn));
}

function felterOf(
  chart: Chart,
  type: string,
  felter: Felter,
  valg: Readonly<Record<string, readonly Valgmulighed[]>>,
  kolonneI: string | null = null,
): FormFelt[] {
  const { labels } = chart;
  return Object.entries(felter).map(([navn, f]) => {
    const ord = feltOrd(labels, type, navn, kolonneI);
    const liste = f.art === 'emne' ? f.liste : f.art;
    return {
      navn,
      art: f.art,
      label: label(ord, navn),
      hjaelp: hjaelp(ord),
      kraevet: f.kraevet,
      muligheder: f.muligheder
        ? f.muligheder.map((id) => ({ id, tekst: valgTekst(labels, navn, id) }))
        : f.art === 'kandidat' || f.art === 'pristilbud' || f.art === 'emne'
          ? (valg[liste ?? ''] ?? [])
          : null,
      mindst: f.mindst ?? 0,
      decimaler: f.art === 'timer' || f.art === 'oere' ? 2 : (f.decimaler ?? 0),
      felter: f.felter ? felterOf(chart, type, f.felter, valg, navn) : null,
      rolle: f.rolle ?? null,
      afsnit: null,
      kunNaar: null,
      uvedkommende: false,
      sammenlign: [],
    };
  });
}
