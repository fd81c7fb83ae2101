import type { FristSvar } from '#machines/svar.ts';
import { Panel } from '../components/panel.tsx';
import { Tag, type TagTone } from '../components/tag.tsx';
import { dageTekst, FRIST_ART_TEKST, kortDato, ROLLE_TEKST } from '../ord.ts';

const TONE: Record<FristSvar['stand'], TagTone> = {
  loeber: 'rolig',
  naer: 'gul',
  overskredet: 'roed',
  udloebet: 'rolig',
  staarStille: 'rolig',
};

/** By when, the nearest first; each explains itself. */
export function Frister({ frister, titel = 'Frister' }: { frister: readonly FristSvar[]; titel?: string }) {
  const sorted = [...frister].sort((a, b) => (a.dato ?? '9999').localeCompare(b.dato ?? '9999'));
  return (
    <Panel title={titel}>
      {sorted.length === 0 && <p className="muted">Der løber ingen frister.</p>}
      <ul className="frister">
        {sorted.map((frist) => (
          <Frist key={frist.noegle} frist={frist} />
        ))}
      </ul>
    </Panel>
  );
}

function Frist({ frist }: { frist: FristSvar }) {
  const { navn, dato, senest, stand, dageTil, hvemTekst, forklaring, stige, art, udloeser } = frist;
  return (
    <li className={`frist frist-${stand}`}>
      <p className="frist-name">{navn}</p>
      <p className="due">
        {dato === null || dageTil === null ? (
          <Tag>Står stille</Tag>
        ) : (
          <>
            <strong>{kortDato(dato)}</strong>
            <Tag tone={TONE[stand]}>{stand === 'udloebet' ? 'udløbet' : dageTekst(dageTil)}</Tag>
          </>
        )}
      </p>
      {senest !== null && senest !== dato && <p>Gør det senest {kortDato(senest)}</p>}
      <p className="muted">
        {hvemTekst} · {FRIST_ART_TEKST[art]}
      </p>
      <details className="why">
        <summary>Hvorfor{dato === null ? '' : ' den dato'}?</summary>
        <p>{forklaring}</p>
        {udloeser.dato && (
          <p>
            Regnet fra {kortDato(udloeser.dato)}: {udloeser.tekst}
          </p>
        )}
        {stige.length > 0 && (
          <>
            <p>Påmindelser:</p>
            <ul>
              {stige.map((trin) => (
                <li key={`${trin.dato} ${trin.til}`}>
                  {kortDato(trin.dato)} til {ROLLE_TEKST[trin.til].toLowerCase()}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}
