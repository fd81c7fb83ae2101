import type { BemaerkningSvar, ForloebSvar } from '#machines/svar.ts';
import { Icon } from '../components/icon.tsx';
import { Panel } from '../components/panel.tsx';
import { Tag } from '../components/tag.tsx';

const TONE = {
  oekonomiskRisiko: 'roed',
  udenMeromkostning: 'gul',
  uhensigtsmaessigtValg: 'rolig',
} as const satisfies Record<BemaerkningSvar['klasse'], string>;

/** What was found in it: it stops nobody, and says what to do. */
export function Bemaerkninger({ forloeb: { bemaerkninger } }: { forloeb: ForloebSvar }) {
  if (bemaerkninger.length === 0) return null;
  return (
    <Panel title="Bemærkninger">
      <ul className="remarks">
        {bemaerkninger.map(({ regel, klasse, klasseTekst, tekst }) => (
          <li key={regel + tekst}>
            <Tag tone={TONE[klasse]}>{klasseTekst}</Tag> {tekst} <span className="muted">({regel})</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The same at the act that approves it or hands it on. */
export function VedHandlingen({ bemaerkninger }: { bemaerkninger: readonly string[] }) {
  if (bemaerkninger.length === 0) return null;
  return (
    <div className="act-warning">
      <Icon name="warning" />
      <ul className="remarks">
        {bemaerkninger.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </div>
  );
}
