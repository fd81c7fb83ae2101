import { useQuery } from '@tanstack/react-query';
import { useMe } from '../ramme/use-me.ts';
import { opsaetningQuery } from './queries.ts';

/** For which sager a change counts: those that run keep the rules they were opened with. */
export function GaelderNyeSager() {
  const antal = useAntalSager();
  return (
    <p className="gaelder">
      <strong>Gælder for sager, der oprettes fra nu af.</strong>{' '}
      {antal === null || antal === 0
        ? 'Sager, der allerede er i gang, beholder de regler, de blev oprettet med.'
        : `${antal === 1 ? 'Den ene sag' : `De ${antal} sager`}, der er i gang, beholder de regler, ${antal === 1 ? 'den' : 'de'} blev oprettet med.`}
    </p>
  );
}

export function GaelderStraks({ tekst }: { tekst: string }) {
  return (
    <p className="gaelder">
      <strong>Gælder straks.</strong> {tekst}
    </p>
  );
}

/** Null for who may not know. */
function useAntalSager(): number | null {
  const admin = useMe().roller.includes('administrator');
  const { data } = useQuery({ ...opsaetningQuery, enabled: admin });
  return data?.sager ?? null;
}
