import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { findOverskrifter, foreslaa } from '#machines/indlaesning/foreslaa.ts';
import type { Slags } from '#machines/indlaesning/kolonne.ts';
import { KOLONNER } from '#machines/indlaesning/kolonner.ts';
import { type Laesning, raekkerAf } from '#machines/indlaesning/portioner.ts';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { QueryView } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { type Step, StepTracker } from '../components/step-tracker.tsx';
import { indlaeser, useMe } from '../ramme/use-me.ts';
import { getKolonner, putKolonner, readFile, type Tabel } from './api.ts';
import { FilTrin } from './fil-trin.tsx';
import { KoerselTrin } from './koersel-trin.tsx';
import { KolonneTrin } from './kolonne-trin.tsx';
import { useKoersel } from './use-koersel.ts';

/** What the kommune has already – running contracts, tilbud – read from a file. */
export function Indlaes() {
  const mine = indlaeser(useMe());
  const [slags, setSlags] = useState<Slags | null>(mine[0] ?? null);
  const husket = useQuery({ queryKey: ['indlaes-kolonner', slags], queryFn: () => getKolonner(slags ?? 'tilbud') });
  if (slags === null)
    return (
      <Page title="Indlæs fra fil">
        <p className="empty">
          Kontrakter indlæses af en rådgiver eller kontraktforhandler, tilbud af kontraktforhandleren eller
          administratoren.
        </p>
      </Page>
    );
  return (
    <QueryView query={husket} what="indlæsningen" page="Indlæs fra fil">
      {({ items }) => (
        <Forloeb
          key={slags}
          slags={slags}
          mulige={mine}
          onSlags={setSlags}
          husket={new Map(items.map(({ overskrift, felt }) => [overskrift, felt]))}
        />
      )}
    </QueryView>
  );
}

const TRIN = ['Fil', 'Kolonner', 'Prøvekørsel', 'Indlæst'] as const;

interface Valg {
  readonly fil: File;
  readonly tabel: Tabel;
  readonly laesning: Laesning;
}

function Forloeb(props: {
  slags: Slags;
  mulige: readonly Slags[];
  onSlags: (slags: Slags) => void;
  husket: ReadonlyMap<string, string | null>;
}) {
  const { slags, husket } = props;
  const { teams } = useMe();
  const client = useQueryClient();
  const [valg, setValg] = useState<Valg | null>(null);
  const [laeser, setLaeser] = useState(false);
  const [fejl, setFejl] = useState<string | null>(null);
  const [husk, setHusk] = useState(true);
  const { koersel, koer, stands, nulstil } = useKoersel(slags);
  const skriver = koersel !== null && !koersel.proeve && koersel.stand === 'koerer';
  useBlocker({
    shouldBlockFn: () =>
      skriver && !window.confirm('Indlæsningen er i gang. Det, der er indlæst, bliver stående. Forlad siden?'),
    enableBeforeUnload: () => skriver,
  });

  async function laes(fil: File, ark = 0) {
    setLaeser(true);
    setFejl(null);
    try {
      const tabel = await readFile(fil, ark);
      const overskrift = findOverskrifter(tabel.raekker, slags, husket);
      const valgt = foreslaa(tabel.raekker[overskrift] ?? [], slags, husket);
      const [team, ...flere] = teams;
      const faste = team && flere.length === 0 && slags === 'kontrakter' ? { team: team.navn } : {};
      setValg({ fil, tabel, laesning: { overskrift, valgt, faste } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFejl(error.message);
    } finally {
      setLaeser(false);
    }
  }

  async function proev() {
    if (!valg) return;
    const overskrifter = valg.tabel.raekker[valg.laesning.overskrift] ?? [];
    if (husk) {
      const items = overskrifter.map((o, n) => ({ overskrift: String(o), felt: valg.laesning.valgt[n] ?? null }));
      // What is remembered is a help for the next file; that it could not be stops nothing here.
      await putKolonner(slags, { items }).catch(() => {});
      client.invalidateQueries({ queryKey: ['indlaes-kolonner', slags] });
    }
    await koer(raekkerAf(valg.tabel.raekker, valg.laesning), true);
  }

  async function indlaes(fra = koersel?.proeve === false ? koersel.svar : []) {
    if (!valg) return;
    await koer(raekkerAf(valg.tabel.raekker, valg.laesning), false, fra);
    client.invalidateQueries();
  }

  function forfra() {
    nulstil();
    setValg(null);
    setFejl(null);
  }

  const trin = koersel ? (koersel.proeve ? 2 : 3) : valg ? 1 : 0;
  return (
    <Page
      title={slags === 'tilbud' ? 'Indlæs tilbud' : 'Indlæs løbende kontrakter'}
      hasErrors={fejl !== null}
      wide={trin > 0}
    >
      <StepTracker
        label="Indlæsningens trin"
        steps={TRIN.map((label, n) => stepOf(label, n, trin, koersel?.stand === 'faerdig'))}
      />
      {fejl && (
        <Banner tone="error" title="Filen kan ikke læses" takesFocus>
          <p>{fejl}</p>
        </Banner>
      )}
      {koersel && valg ? (
        <KoerselTrin
          slags={slags}
          koersel={koersel}
          tabel={valg.tabel}
          laesning={valg.laesning}
          onStands={stands}
          onIndlaes={() => indlaes()}
          onProev={proev}
          onKolonner={nulstil}
          onForfra={forfra}
        />
      ) : valg ? (
        <KolonneTrin
          slags={slags}
          kolonner={KOLONNER[slags]}
          fil={valg.fil.name}
          tabel={valg.tabel}
          laesning={valg.laesning}
          foreslaaFor={(overskrift) => foreslaa(valg.tabel.raekker[overskrift] ?? [], slags, husket)}
          husk={husk}
          onHusk={setHusk}
          onArk={(ark) => laes(valg.fil, ark)}
          onLaesning={(laesning) => setValg({ ...valg, laesning })}
          onProev={proev}
          onTilbage={forfra}
        />
      ) : (
        <FilTrin slags={slags} mulige={props.mulige} onSlags={props.onSlags} laeser={laeser} onFil={laes} />
      )}
    </Page>
  );
}

const stepOf = (label: string, n: number, trin: number, faerdig: boolean): Step => ({
  id: label,
  label,
  status: n < trin || (n === trin && n === 3 && faerdig) ? 'faerdig' : n === trin ? 'nu' : 'mangler',
});
