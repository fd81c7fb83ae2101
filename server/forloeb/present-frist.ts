import { type Frist, fristNoegle } from '#machines/frist.ts';
import type { ForloebId } from '#machines/ids.ts';
import { type Dato, dageMellem } from '#machines/kalender/dato.ts';
import { trinDatoer } from '#machines/paamindelser.ts';
import type { FristSvar } from '#machines/svar.ts';
import { hvemTekst } from './hvem-tekst.ts';
import { fristPlace } from './paamindet.ts';
import type { Viewing } from './viewing.ts';

/** A frist of a forløb as it stands today, with the days on which it calls and whom it has called. */
export function presentFrist(frist: Frist, forloebId: ForloebId, v: Viewing): FristSvar {
  const noegle = fristNoegle(frist);
  const dageTil = frist.dato === null ? null : dageMellem(v.today, frist.dato);
  return {
    ...frist,
    noegle,
    dageTil,
    stand: standOf(frist.hvem.art, frist, v.today),
    hvemTekst: hvemTekst(frist.hvem, v.names),
    stige: trinDatoer(frist, v.lukkedage).map(({ dato, rolle }) => ({ dato, til: rolle })),
    paamindet: v.paamindet.get(fristPlace(forloebId, noegle)) ?? [],
  };
}

/** What the borger did not use has run out; what one of ours or the supplier did not do is overdue. */
export function standOf(
  hvem: string,
  { dato, senest }: Pick<Frist, 'dato' | 'senest'>,
  today: Dato,
): FristSvar['stand'] {
  if (dato === null) return 'staarStille';
  if (dato < today) return hvem === 'borger' ? 'udloebet' : 'overskredet';
  return dageMellem(today, senest ?? dato) <= 3 ? 'naer' : 'loeber';
}
