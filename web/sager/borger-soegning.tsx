import { useQuery } from '@tanstack/react-query';
import { findSagerOfBorger } from '../api.ts';
import { QueryView } from '../components/loading.tsx';
import { type Soegning, useSoegning } from '../ramme/soegning.tsx';
import { SagTabel } from './sag-tabel.tsx';

/** The sager of one borger. What was asked for is kept in memory only. */
export function BorgerSoegning({ soegning }: { soegning: Soegning }) {
  const { setSoegning } = useSoegning();
  const query = useQuery({ queryKey: ['soeg', soegning], queryFn: () => findSagerOfBorger(soegning), gcTime: 0 });
  const efter = 'navn' in soegning ? `navnet »${soegning.navn}«` : 'CPR-nummeret';
  return (
    <>
      <p className="search-result" role="status">
        Sager for {efter}
        {query.data && `: ${query.data.items.length === 0 ? 'ingen' : query.data.items.length}`}
        <button type="button" className="btn btn-small" onClick={() => setSoegning(null)}>
          Ryd søgningen
        </button>
      </p>
      <QueryView query={query} what="sagerne">
        {({ items }) => (
          <SagTabel
            items={items}
            empty={
              <div className="empty">
                <p className="empty-title">Ingen sager fundet</p>
                <p>
                  Du ser kun sager, du har del i. Søg på hele navnet eller alle ti cifre. Findes borgeren ikke, kan du
                  oprette en ny sag.
                </p>
              </div>
            }
          />
        )}
      </QueryView>
    </>
  );
}
