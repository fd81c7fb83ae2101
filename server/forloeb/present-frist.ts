import { type Frist, fristNoegle } from '#machines/frist.ts';
import { dageFoer } from '#machines/kalender/bankdage.ts';
import { type Dato, dageMellem, plusDage } from '#machines/kalender/dato.ts';
import type { FristSvar } from '#machines/svar.ts';
import { hvemTekst } from './hvem-tekst.ts';
import type { Viewing } from './viewing.ts';

/** A frist as it stands today, with the days on which it calls. */
export function presentFrist(frist: Frist, v: Viewing): FristSvar {
  const dageTil = frist.dato === null ? null : dageMellem(v.today, frist.dato);
  return {
    ...frist,
    noegle: fristNoegle(frist),
    dageTil,
    stand: standOf(frist.hvem.art, frist, v.today),
    hvemTekst: hvemTekst(frist.hvem, v.names),
    stige: frist.dato === null ? [] : stigeOf(frist, frist.dato, v.lukkedage),
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

/** C25: days before are moved to the nearest earlier bankdag, days after are not. */
const stigeOf = (frist: Frist, dato: Dato, lukkedage: ReadonlySet<Dato>): FristSvar['stige'] =>
  frist.trin.map((t) => ({
    dato: t.dage <= 0 ? dageFoer(dato, -t.dage, lukkedage) : plusDage(dato, t.dage),
    til: t.til,
  }));
