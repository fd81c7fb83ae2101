import type { EventNavn, Payload } from '#machines/genforhandling/events.ts';
import type { Facts } from '#machines/genforhandling/facts.ts';
import type { Kontraktlinje } from '#machines/kontraktlinje.ts';
import { oere } from '#machines/pris/oere.ts';
import type { SamplesAf, VedAf } from '../sample.ts';

export type Ved = VedAf<Facts>;
export type Samples<K extends EventNavn> = SamplesAf<Facts, { readonly [E in K]: Payload<E> }>;

/** One line of the help that is bought, by the døgn. */
export const doegnlinje = ({ facts }: Ved, oerePrDoegn: number): Kontraktlinje => ({
  paragraf: facts.paragraffer[0] ?? null,
  antal: 365,
  antalEnhed: 'doegnPrAar',
  enhedsprisOere: oere(oerePrDoegn),
  prisEnhed: 'doegn',
  ikrafttraedelsesdato: null,
  slutdato: null,
  foersteOpfoelgning: null,
});

/** Terms and parties change no line. */
export const linjer = (ved: Ved, oerePrDoegn: number): readonly Kontraktlinje[] =>
  ved.facts.art === 'pris' ? [doegnlinje(ved, oerePrDoegn)] : [];

/** The help itself changes only with the price, and when it has been assessed (C13). */
export const flereTimer = ({ facts }: Ved) =>
  facts.art === 'pris' && facts.fagligVurdering !== null
    ? { omfang: ['timer' as const], timerEfter: 20 }
    : { omfang: [], timerEfter: null };
