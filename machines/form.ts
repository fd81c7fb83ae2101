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
 * facts give, and without facts (an opening) everything concerns it. Where the facts change nothing it is the same
 * array each time.
 */
export function formOf(chart: Chart, type: string, valg: Valg, facts: unknown = null): readonly FormFelt[] {
  const event = chart.events.get(type);
  if (!event) return [];
  const blank = blankForm(chart, event);
  const formular = facts === null ? undefined : chart.formularer.get(type);
  const fremmede = new Set(formular?.uvedkommende(facts));
  const sammenlignes = formular?.sammenlign(facts) ?? INTET;
  const form = blank.map((felt) => {
    const valgt = withChoices(felt, event.felter[felt.navn], valg);
    const sammenlign = sammenlignes.get(felt.navn);
    if (!sammenlign && !fremmede.has(felt.navn)) return valgt;
    return {
      ...valgt,
      uvedkommende: fremmede.has(felt.navn),
      sammenlign: (sammenlign ?? []).map((s) => ({ ...s, tekst: iOrd(chart, event, felt.navn, s.vaerdi) })),
    };
  });
  return form.every((felt, n) => felt === blank[n]) ? blank : form;
}

const blanks = new WeakMap<Chart, Map<string, readonly FormFelt[]>>();

/** The form as it is before anything is known: made once, for every page of every sag shows it. */
function blankForm(chart: Chart, event: ErasedEvent): readonly FormFelt[] {
  const own = blanks.get(chart) ?? new Map<string, readonly FormFelt[]>();
  blanks.set(chart, own);
  const known = own.get(event.type);
  if (known) return known;
  const made = laidOut(chart, event.type, felterOf(chart, event.type, event.felter));
  own.set(event.type, made);
  return made;
}

/** In the order of its parts, each field with its heading and its condition. */
function laidOut(chart: Chart, type: string, felter: readonly FormFelt[]): readonly FormFelt[] {
  const formular = chart.formularer.get(type);
  if (!formular) return felter;
  const laid = felter.map((felt) => ({ ...felt, kunNaar: formular.kunNaar.get(felt.navn) ?? null }));
  if (formular.afsnit.length === 0) return laid;
  return formular.afsnit.flatMap(({ titel, felter: navne }) =>
    navne.flatMap((navn) => laid.filter((felt) => felt.navn === navn).map((felt) => ({ ...felt, afsnit: titel }))),
  );
}

/** With what the facts of the sag give to choose from, in its columns too; the field itself where they give nothing. */
function withChoices(felt: FormFelt, f: Felter[string] | undefined, valg: Valg): FormFelt {
  const felter = felt.felter?.map((column) => withChoices(column, f?.felter?.[column.navn], valg)) ?? null;
  const inColumns = felter?.some((column, n) => column !== felt.felter?.[n]) ?? false;
  const own = f && valg[choiceOf(f) ?? ''];
  return inColumns || own?.length ? { ...felt, felter, muligheder: own ?? felt.muligheder } : felt;
}

/** Which of the chart's choices a field offers; null for one with a closed list, and for what the register is asked. */
function choiceOf({ art, liste, muligheder }: Felter[string]): string | null {
  if (muligheder) return null;
  if (art === 'emne') return liste ?? null;
  return art === 'kandidat' || art === 'pristilbud' ? art : null;
}

type Valg = Readonly<Record<string, readonly Valgmulighed[]>>;

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

function felterOf(chart: Chart, type: string, felter: Felter, kolonneI: string | null = null): FormFelt[] {
  const { labels } = chart;
  return Object.entries(felter).map(([navn, f]) => {
    const ord = feltOrd(labels, type, navn, kolonneI);
    return {
      navn,
      art: f.art,
      label: label(ord, navn),
      hjaelp: hjaelp(ord),
      kraevet: f.kraevet,
      muligheder:
        f.muligheder?.map((id) => ({ id, tekst: valgTekst(labels, navn, id) })) ?? (choiceOf(f) === null ? null : []),
      mindst: f.mindst ?? 0,
      decimaler: f.art === 'timer' || f.art === 'oere' ? 2 : (f.decimaler ?? 0),
      felter: f.felter ? felterOf(chart, type, f.felter, navn) : null,
      rolle: f.rolle ?? null,
      afsnit: null,
      kunNaar: null,
      uvedkommende: false,
      sammenlign: [],
    };
  });
}
