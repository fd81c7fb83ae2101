import { type Dato, endOfMonth, plusDage, plusMaaneder } from './dato.ts';
import { loebendeMaanedPlusDage, loebendeMaanedPlusMaaneder } from './loebende-maaned.ts';
import { antalOf, FORMS, simplifyVarsel, unitOf } from './varsel-sprog.ts';

/** A notice rule (T01–T03): løbende måned + dage, løbende måned + måneder, dage, måneder. `antal` is whole, 1 or more. */
export type VarselRegel = {
  readonly art: 'lmDage' | 'lmMaaneder' | 'dage' | 'maaneder';
  readonly antal: number;
};

/** The rule that a text states, or in Danish why it cannot be read. */
export type VarselSvar =
  | { readonly ok: true; readonly regel: VarselRegel }
  | { readonly ok: false; readonly grund: string };

const MOST_DAGE = 366;
const MOST_MAANEDER = 36;
const LONGEST_TEXT = 200;

/**
 * Reads a notice as people write it in a contract ("LM+30", "løbende måned plus 1 måned", "3 måneders varsel").
 * Weeks become 7 days each. What can be read in two ways, or not at all, is refused with a reason; nothing is guessed.
 */
export function parseVarsel(text: string): VarselSvar {
  if (text.length > LONGEST_TEXT) return refuse(UNREADABLE);
  const t = simplifyVarsel(text);
  if (t === '') return refuse('Varslet er ikke udfyldt.');
  if (FORMS.otherDays.test(t)) return refuse(OTHER_DAYS);
  if (FORMS.plusLm.test(t)) return refuse(ORDER_UNCLEAR);

  const bare = FORMS.lmPlusBare.exec(t);
  if (bare) return withoutUnit(bare);

  const lm = FORMS.lmPlus.exec(t) ?? FORMS.afterLm.exec(t);
  if (lm) return withUnit(lm, { dage: 'lmDage', maaneder: 'lmMaaneder' });

  const toMonthEnd = FORMS.toMonthEnd.exec(t);
  if (toMonthEnd) return upToMonthEnd(toMonthEnd);

  const alone = FORMS.alone.exec(t);
  return alone ? withUnit(alone, { dage: 'dage', maaneder: 'maaneder' }) : refuse(UNREADABLE);
}

/** The rule as a contract writes it: "løbende måned + 30 dage". `parseVarsel` reads it back. */
export function varselTekst({ art, antal }: VarselRegel): string {
  const foran = art === 'lmDage' || art === 'lmMaaneder' ? 'løbende måned + ' : '';
  if (art === 'lmDage' || art === 'dage') return `${foran}${antal} ${antal === 1 ? 'dag' : 'dage'}`;
  return `${foran}${antal} ${antal === 1 ? 'måned' : 'måneder'}`;
}

/** The last day of the contract when notice was received on `modtaget`; the next day is free (T01). */
export function udloebEfterVarsel(regel: VarselRegel, modtaget: Dato): Dato {
  switch (regel.art) {
    case 'lmDage':
      return loebendeMaanedPlusDage(modtaget, regel.antal);
    case 'lmMaaneder':
      return loebendeMaanedPlusMaaneder(modtaget, regel.antal);
    case 'dage':
      return plusDage(modtaget, regel.antal);
    case 'maaneder':
      return plusMaaneder(modtaget, regel.antal);
    default:
      return regel.art satisfies never;
  }
}

/**
 * What the other reading of "løbende måned + N dage" gives: N days first, then to the end of that month (3.1, Q3).
 * It may lie on either side of `udloebEfterVarsel`. Null for a rule that can be read in one way only.
 */
export function andenLaesning(regel: VarselRegel, modtaget: Dato): Dato | null {
  return regel.art === 'lmDage' ? endOfMonth(plusDage(modtaget, regel.antal)) : null;
}

const UNREADABLE =
  'Varslet kan ikke læses. Skriv fx »løbende måned + 30 dage«, »løbende måned + 1 måned«, »30 dage« eller »3 måneder«.';
const UNIT_MISSING = 'Skriv, om der menes dage eller måneder, fx »løbende måned + 3 måneder«.';
const OTHER_DAYS = 'Et varsel i arbejdsdage, hverdage eller bankdage er ikke en kendt regel. Skriv dage eller måneder.';
const DAYS_TO_MONTH_END =
  'Et antal dage til udgangen af en måned er ikke en kendt regel. Skriv »løbende måned + 30 dage«, hvis dagene regnes fra månedens udgang.';
const ORDER_UNCLEAR = 'Rækkefølgen er uklar. Skriv »løbende måned + 30 dage«, hvis dagene regnes fra månedens udgang.';

function withUnit(
  [, antal = '', enhed = '']: RegExpExecArray,
  art: { dage: 'lmDage' | 'dage'; maaneder: 'lmMaaneder' | 'maaneder' },
): VarselSvar {
  switch (unitOf(enhed)) {
    case 'maaneder':
      return withinLimits({ art: art.maaneder, antal: antalOf(antal) });
    case 'uger':
      return withinLimits({ art: art.dage, antal: 7 * antalOf(antal) });
    case 'dage':
      return withinLimits({ art: art.dage, antal: antalOf(antal) });
  }
}

/** "LM+30" can only be days; "LM+3" is written for days by some and for months by others. */
function withoutUnit([, antal = '']: RegExpExecArray): VarselSvar {
  return antalOf(antal) > 12 ? withinLimits({ art: 'lmDage', antal: antalOf(antal) }) : refuse(UNIT_MISSING);
}

/** EOM(d + N måneder) and LM+Nm are the same day for every d; with days they are not. */
function upToMonthEnd([, antal = '', enhed = '']: RegExpExecArray): VarselSvar {
  if (unitOf(enhed) !== 'maaneder') return refuse(DAYS_TO_MONTH_END);
  return withinLimits({ art: 'lmMaaneder', antal: antalOf(antal) });
}

function withinLimits(regel: VarselRegel): VarselSvar {
  const most = regel.art === 'lmDage' || regel.art === 'dage' ? MOST_DAGE : MOST_MAANEDER;
  if (regel.antal >= 1 && regel.antal <= most) return { ok: true, regel };
  return refuse(`Antallet skal være mindst 1 og højst ${MOST_DAGE} dage eller ${MOST_MAANEDER} måneder.`);
}

function refuse(grund: string): VarselSvar {
  return { ok: false, grund };
}
