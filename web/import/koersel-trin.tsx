import type { Slags } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';
import { type Laesning, overskriftFor } from '#machines/indlaesning/portioner.ts';
import { rapportCsv } from '#machines/indlaesning/rapport.ts';
import { Banner } from '../components/banner.tsx';
import type { Tabel } from './api.ts';
import { gemFil } from './gem-fil.ts';
import { Rapport } from './rapport.tsx';
import { antalAf, opsummering } from './tekst.ts';
import type { Koersel } from './use-koersel.ts';

/** A run: how far it is, what came of it, and what can be done next. */
export function KoerselTrin(props: {
  slags: Slags;
  koersel: Koersel;
  tabel: Tabel;
  laesning: Laesning;
  onStands: () => void;
  onIndlaes: () => void;
  onProev: () => void;
  onKolonner: () => void;
  onForfra: () => void;
}) {
  const { slags, koersel, tabel, laesning } = props;
  const { proeve, stand, naaet, ialt, svar } = koersel;
  const overskrifter = tabel.raekker[laesning.overskrift] ?? [];
  const kolonne = (felt: string) => {
    const label = KOLONNER[slags].find((k) => k.felt === felt)?.label ?? felt;
    return overskriftFor(felt, laesning.valgt, overskrifter, label);
  };
  const celle = (nr: number, felt: string) => String(tabel.raekker[nr - 1]?.[laesning.valgt.indexOf(felt)] ?? '');
  const nye = antalAf(svar, 'ny');

  if (stand === 'koerer')
    return (
      <div className="panel import-progress">
        <p id="fremdrift" role="status">
          {proeve ? 'Prøver' : 'Indlæser'}: {naaet} af {ialt} rækker.
        </p>
        <progress aria-labelledby="fremdrift" max={ialt} value={naaet} />
        <button type="button" className="btn" onClick={props.onStands}>
          Stands
        </button>
      </div>
    );

  return (
    <>
      {stand !== 'faerdig' && (
        <Banner
          tone="warning"
          title={`${stand === 'standset' ? 'Standset' : 'Afbrudt'} efter ${naaet} af ${ialt} rækker`}
          takesFocus
        >
          {koersel.hvorfor && <p>{koersel.hvorfor}</p>}
          <p>
            {proeve
              ? 'Intet er gemt.'
              : 'Det, der er indlæst, bliver stående. Fortsæt, eller indlæs filen igen senere: intet bliver indlæst to gange.'}
          </p>
        </Banner>
      )}
      {stand === 'faerdig' && (
        <Banner {...opsummering(svar, slags, proeve)} takesFocus>
          <p>{proeve ? 'Intet er gemt endnu.' : 'Indlæses filen igen, sker der ikke mere: det, der er her, findes.'}</p>
        </Banner>
      )}
      <div className="form-end import-next">
        {stand !== 'faerdig' && (
          <button type="button" className="btn btn-primary" onClick={proeve ? props.onProev : props.onIndlaes}>
            {proeve ? 'Prøv forfra' : 'Fortsæt'}
          </button>
        )}
        {stand === 'faerdig' && proeve && nye > 0 && (
          <button type="button" className="btn btn-primary" onClick={props.onIndlaes}>
            {`Indlæs ${nye} ${nye === 1 ? 'række' : 'rækker'}`}
          </button>
        )}
        {svar.length > 0 && (
          <button
            type="button"
            className="btn"
            onClick={() => gemFil(`indlaesning-${slags}.csv`, rapportCsv(svar, { kolonne, indlaest: !proeve }))}
          >
            Hent rapporten
          </button>
        )}
        {proeve && (
          <button type="button" className="btn" onClick={props.onKolonner}>
            Tilbage til kolonnerne
          </button>
        )}
        <button type="button" className="btn" onClick={props.onForfra}>
          Vælg en anden fil
        </button>
      </div>
      <Rapport svar={svar} proeve={proeve} kolonne={kolonne} celle={celle} />
    </>
  );
}
