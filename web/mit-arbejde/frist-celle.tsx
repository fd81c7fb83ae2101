import type { Dato } from '#machines/kalender/dato.ts';
import type { ArbejdeItem } from '#machines/svar.ts';
import { Tag } from '../components/tag.tsx';
import { dageTekst, dageTil, fristTone, kortDato } from '../ord.ts';

/** How long there is, in words first; then which frist it is, and why, for whoever asks. */
export function FristCelle({ frist, dato }: { frist: NonNullable<ArbejdeItem['frist']>; dato: Dato }) {
  const dage = dageTil(dato, frist.dato);
  const tone = fristTone(dage);
  return (
    <>
      <div className="due">
        <strong>{kortDato(frist.dato)}</strong>
        {tone === 'rolig' ? <span className="muted">{dageTekst(dage)}</span> : <Tag tone={tone}>{dageTekst(dage)}</Tag>}
      </div>
      {frist.senest !== null && frist.senest !== frist.dato && (
        <div className="muted">Gør det senest {kortDato(frist.senest)}</div>
      )}
      <details className="why">
        <summary>{frist.navn}</summary>
        <p>{frist.forklaring}</p>
      </details>
    </>
  );
}
