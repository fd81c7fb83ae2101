import { flyttetTilArbejdsdag } from '../../kalender/bankdage.ts';
import { type Dato, plusUger } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Klage } from '../facts.ts';
import { KLAGEFRIST_UGER, modtagetAf } from '../frister/lov.ts';
import { erGenoptaget } from '../om-kontrakten.ts';
import { erFlyttetInd } from '../om-sagen.ts';
import { medKravOmAfgoerelse } from './afgoerelse.ts';
import { vasketTilBehovEfterKlage } from './tilbage.ts';

const INGEN_LUKKEDAGE: ReadonlySet<Dato> = new Set();

export const klage: Pick<Noter, 'modtagKlage' | 'klageAfgjort' | 'klageMedhold'> = {
  modtagKlage: (f, { facts, seq }) =>
    f.afgoerelse === null
      ? f
      : {
          ...f,
          klager: [
            ...f.klager,
            {
              afgoerelseSeq: f.afgoerelse.seq,
              modtaget: facts.modtaget,
              kanal: facts.kanal,
              klagetAf: facts.klagetAf,
              klagefrist: klagefrist(f.afgoerelse),
              paragraffer: f.afgoerelse.paragraffer,
              udfald: null,
              seq,
            },
          ],
        },

  klageAfgjort: (f, { medfoert }) => medUdfald(f, medfoert.afgoerelseSeq, medfoert.udfald),

  /**
   * A refusal is decided anew from the need; a sag that has ended is in another sag; elsewhere the borger gets a new
   * afgørelse here. Of a medhold in part the rest is still open: it goes on to Ankestyrelsen.
   */
  klageMedhold: (f, { medfoert, today, seq }) => {
    const hoert =
      medfoert === null || medfoert.udfald === 'delvistMedhold'
        ? f
        : medUdfald(f, medfoert.afgoerelseSeq, medfoert.udfald);
    if (f.lukning !== null)
      return f.doed === null
        ? { ...hoert, nyeSager: [...f.nyeSager, { aarsag: 'klageMedhold', dato: today, seq }] }
        : hoert;
    const genoptaget = { ...hoert, genoptaget: erGenoptaget(f) ? f.genoptaget : { dato: today, seq } };
    if (erAfslaaet(f)) return vasketTilBehovEfterKlage(genoptaget);
    return f.doed === null ? medKravOmAfgoerelse(genoptaget, { aarsag: 'klage', dato: today, seq }) : genoptaget;
  },
};

/** In afslag: told no, and not helped acutely all the same. */
const erAfslaaet = (f: Facts): boolean => f.beslutning?.udfald === 'afslag' && !erFlyttetInd(f);

/** T24 as far as it is known without the kommune's own closing days; where all was granted there is none. */
function klagefrist(a: NonNullable<Facts['afgoerelse']>): Dato | null {
  if (a.udfald === 'fuld') return null;
  const uger = a.klagefristUger ?? KLAGEFRIST_UGER;
  return flyttetTilArbejdsdag(plusUger(modtagetAf(a, INGEN_LUKKEDAGE), uger), INGEN_LUKKEDAGE);
}

const medUdfald = (f: Facts, afgoerelseSeq: number, udfald: Klage['udfald']): Facts => ({
  ...f,
  klager: f.klager.map((k) => (k.afgoerelseSeq === afgoerelseSeq && k.udfald === null ? { ...k, udfald } : k)),
});
