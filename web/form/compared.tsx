import type { FormFelt } from '#machines/form.ts';
import { kronerTekst } from '#machines/pris/kroner.ts';
import { type Oere, oere } from '#machines/pris/oere.ts';
import type { FeltVaerdi } from './values.ts';
import { yearPriceOf, yearPriceWritten } from './year-price.ts';

/** What a new value is held against: how it is today and what was proposed, and what it makes of a year. */
export function Compared({ felt, value }: { felt: FormFelt; value: FeltVaerdi }) {
  const [first] = felt.sammenlign;
  const before = yearPriceOf(first?.vaerdi);
  const now = yearPriceWritten(felt, value);
  return (
    <dl className="compared">
      {felt.sammenlign.map(({ titel, tekst, vaerdi }) => (
        <div key={titel}>
          <dt>{titel}</dt>
          {tekst.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
          <YearPrice price={yearPriceOf(vaerdi)} before={vaerdi === first?.vaerdi ? null : before} />
        </div>
      ))}
      {now !== null && (
        <div className="compared-now">
          <dt>Som det står her</dt>
          <YearPrice price={now} before={before} />
        </div>
      )}
    </dl>
  );
}

function YearPrice({ price, before }: { price: Oere | null; before: Oere | null }) {
  if (price === null) return null;
  return (
    <dd>
      <strong>{kronerTekst(price)} pr. år</strong>
      {before !== null && `, ${differenceTekst(price, before)}`}
    </dd>
  );
}

/** "36.500,00 kr. mere end i dag (4,1 %)". */
export function differenceTekst(price: Oere, before: Oere): string {
  if (price === before) return 'det samme som i dag';
  const beloeb = kronerTekst(oere(Math.abs(price - before)));
  const procent = ((Math.abs(price - before) / before) * 100).toFixed(1).replace('.', ',');
  return `${beloeb} ${price > before ? 'mere' : 'mindre'} end i dag (${procent} %)`;
}
