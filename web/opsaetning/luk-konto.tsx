import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { Panel } from '../components/panel.tsx';
import { type Bruger, retBruger } from './api.ts';
import { ansvarQuery, readAgain } from './queries.ts';
import { SpoergFoerst } from './spoerg-foerst.tsx';

/** The end of an account, once nothing hangs on it, and its opening again. */
export function LukKonto({ bruger, onGjort }: { bruger: Bruger; onGjort: (tekst: string) => void }) {
  const { data: ansvar } = useQuery(ansvarQuery(bruger.id));
  const [fejl, setFejl] = useState<string | null>(null);
  const { id, navn, email, roller, teams, beloebsgraense, version, active } = bruger;

  async function saet(next: boolean) {
    setFejl(null);
    try {
      await retBruger(id, { navn, email, roller, teams, beloebsgraense, version, active: next });
      onGjort(next ? `${navn}s konto er åben igen` : `${navn}s konto er lukket`);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFejl(error.message);
    }
    readAgain();
  }

  const antal = new Set(ansvar?.sager.map(({ sagsnummer }) => sagsnummer)).size;
  return (
    <Panel title={active ? 'Luk kontoen' : 'Åbn kontoen igen'}>
      {fejl && <Banner tone="error" title={fejl} takesFocus />}
      {active && antal > 0 && (
        <p>
          {navn} er ansvarlig for {antal === 1 ? 'én sag' : `${antal} sager`}. En leder overdrager dem under «Overdrag
          sager»; så kan kontoen lukkes. Skal {navn} ud med det samme, så spær adgangen ovenfor.
        </p>
      )}
      {active && antal === 0 && (
        <>
          <p>Kontoen lukkes, når nogen holder op. Den slettes ikke: gamle sager siger stadig, hvem der gjorde hvad.</p>
          <div className="form-end">
            <SpoergFoerst
              knap="Luk kontoen"
              titel={`Luk ${navn}s konto?`}
              ja="Ja, luk kontoen"
              onJa={() => saet(false)}
            >
              <p>
                {navn} logges ud, får ingen mails og kan ikke vælges. Vikariater for eller ved {navn} stopper. Kontoen
                kan åbnes igen.
              </p>
            </SpoergFoerst>
          </div>
        </>
      )}
      {!active && (
        <div className="form-end">
          <button type="button" className="btn" onClick={() => saet(true)}>
            Åbn kontoen igen
          </button>
        </div>
      )}
    </Panel>
  );
}
