import type { Rolle } from './actor.ts';
import type { Frist } from './frist.ts';
import { dageFoer, erBankdag, type Lukkedage, plusBankdage } from './kalender/bankdage.ts';
import { compareDato, type Dato, plusDage } from './kalender/dato.ts';

/** What of a frist decides when it calls and whom. */
export type Kaldende = Pick<Frist, 'dato' | 'senest' | 'hvem' | 'trin' | 'stiger'>;

/** A rung of the frist's own ladder, or a step up when the day has passed and nobody acted. */
export type PaamindelseSlags = 'trin' | 'ejer' | 'vikar' | 'leder';

export interface Paamindelse {
  /** Which call it is of the frist as it is dated now; a frist that moves calls anew. */
  readonly id: string;
  readonly slags: PaamindelseSlags;
  /** The role of a rung; null for a step up. */
  readonly rolle: Rolle | null;
  /** The bankdag on which it calls. */
  readonly dato: Dato;
}

/** Bankdage after the day to act (3.3): whose it is, who stands in for him, then the leder. */
const STIGER: readonly (readonly [Exclude<PaamindelseSlags, 'trin'>, number])[] = [
  ['ejer', 1],
  ['vikar', 2],
  ['leder', 4],
];

/** All the calls of a frist that should have been made by today, the first first; none while it stands still. */
export function remindersDue(frist: Kaldende, today: Dato, lukkedage: Lukkedage): readonly Paamindelse[] {
  return [...trinDatoer(frist, lukkedage), ...stigning(frist, lukkedage)]
    .filter(({ dato }) => dato <= today)
    .sort((a, b) => compareDato(a.dato, b.dato));
}

/** The ladder with its days. C25: days before move to the nearest earlier bankdag, days after to the nearest later. */
export function trinDatoer(
  { dato, trin }: Kaldende,
  lukkedage: Lukkedage,
): readonly (Paamindelse & { readonly rolle: Rolle })[] {
  if (dato === null) return [];
  return trin.map(({ dage, til }) => ({
    id: `trin/${dage}/${til}/${dato}`,
    slags: 'trin',
    rolle: til,
    dato: dage <= 0 ? dageFoer(dato, -dage, lukkedage) : bankdagFra(plusDage(dato, dage), lukkedage),
  }));
}

/**
 * What binds the supplier or the borger has only its own rungs: nobody here has failed to act. Whom a ladder itself
 * calls after the date is not called a second time for it (C25).
 */
function stigning({ dato, senest, hvem, trin, stiger }: Kaldende, lukkedage: Lukkedage): readonly Paamindelse[] {
  const dag = senest ?? dato;
  if (!stiger || dato === null || dag === null || hvem.art === 'leverandoer' || hvem.art === 'borger') return [];
  const bagefter = trin.filter(({ dage }) => dage > 0).map(({ til }) => til);
  const egen = {
    ejer: hvem.art === 'rolle' && bagefter.includes(hvem.rolle),
    vikar: false,
    leder: bagefter.includes('leder'),
  };
  return STIGER.filter(([slags]) => !egen[slags]).map(([slags, n]) => ({
    id: `${slags}/${dato}`,
    slags,
    rolle: null,
    dato: plusBankdage(dag, n, lukkedage),
  }));
}

/** `d` itself when it is a bankdag, otherwise the nearest later one. */
export function bankdagFra(d: Dato, lukkedage: Lukkedage): Dato {
  return erBankdag(d, lukkedage) ? d : plusBankdage(d, 1, lukkedage);
}
