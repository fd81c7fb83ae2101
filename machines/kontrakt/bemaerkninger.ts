import type { Bemaerkning } from '../bemaerkning.ts';
import { efterAlvor } from '../bemaerkning.ts';
import { plusBankdage } from '../kalender/bankdage.ts';
import { aarstal } from '../kalender/dato.ts';
import { datoPaaDansk } from '../kalender/paa-dansk.ts';
import { kronerTekst } from '../pris/kroner.ts';
import { type Oere, oere } from '../pris/oere.ts';
import type { Regler } from '../regler.ts';
import type { Facts } from './facts.ts';
import { TJEK } from './labels/tjek.ts';
import { startdag } from './om-kontrakten.ts';

/** Who freezes, sends or signs should know what was found. */
const VED = ['klargoer', 'sendTilUnderskrift', 'underskrivSomKoeber'];
/** KT-309, C14: so much may the price of a year be above what was decided: 100 kr. */
const TOLERANCE_OERE = 10_000;
/** KT-306: so late a signature has cost nothing, as a rule. */
const FORSINKET_BANKDAGE = 5;

const tekster = new Map(Object.entries(TJEK));

/** What is to be said of a kontrakt as it stands: what its text shows (5.1), its price (KT-309), its signatures (C20). */
export const bemaerkninger = (_tilstand: string, f: Facts, regler: Regler): readonly Bemaerkning[] =>
  [...iTeksten(f), ...prisen(f, regler), ...forSentUnderskrevet(f, regler)].sort(efterAlvor);

const iTeksten = ({ dokument }: Facts): readonly Bemaerkning[] =>
  (dokument?.tjek ?? []).flatMap((regel) => {
    const fund = tekster.get(regel);
    return fund ? [{ regel, ...fund, ved: VED }] : [];
  });

/** KT-309: above the ceiling of the decision, or above the price that was accepted. What came later has its own approval. */
function prisen(f: Facts, regler: Regler): readonly Bemaerkning[] {
  const pris = f.dokument === null ? null : (f.priser[0]?.aarsprisOere ?? null);
  if (pris === null) return [];
  const over = (loft: Oere | null): boolean => loft !== null && pris > reguleret(f, loft, regler) + TOLERANCE_OERE;
  const [hvad, loft] = over(f.prisloftOere)
    ? ['det besluttede prisloft', f.prisloftOere]
    : over(f.aftaltAarsprisOere)
      ? ['den accepterede pris', f.aftaltAarsprisOere]
      : [null, null];
  if (hvad === null || loft === null) return [];
  const tekst = `Kontraktens pris er ${kronerTekst(pris)} pr. år, ${kronerTekst(oere(pris - loft))} over ${hvad}, ${kronerTekst(loft)}. Ret prisen, eller lad lederen beslutte igen.`;
  return [{ regel: 'KT-309', klasse: 'oekonomiskRisiko', tekst, ved: VED }];
}

/** C14: what was decided follows the rates of the years after the start, to the one in which the kontrakt is written. */
function reguleret(f: Facts, loft: Oere, { parametre }: Regler): number {
  const fra = startdag(f);
  const til = f.dokument?.dato ?? null;
  if (fra === null || til === null) return loft;
  const satser = new Map(Object.entries(parametre.plSatser));
  let hoejst: number = loft;
  for (let aar = aarstal(fra) + 1; aar <= aarstal(til); aar += 1)
    hoejst = Math.ceil((hoejst * (10_000 + (satser.get(String(aar)) ?? 0))) / 10_000);
  return hoejst;
}

/** C20: told from the day of moving-in as it is known by now. */
function forSentUnderskrevet(f: Facts, { lukkedage }: Regler): readonly Bemaerkning[] {
  const start = startdag(f);
  const dato = f.underskrevet?.dato ?? null;
  if (start === null || dato === null || dato <= start) return [];
  const lidt = dato <= plusBankdage(start, FORSINKET_BANKDAGE, lukkedage);
  return [
    {
      regel: 'KT-306',
      klasse: lidt ? 'udenMeromkostning' : 'oekonomiskRisiko',
      tekst: `Kontrakten blev underskrevet af begge ${datoPaaDansk(dato)}, efter at hjælpen begyndte ${datoPaaDansk(start)}.`,
      ved: [],
    },
  ];
}
