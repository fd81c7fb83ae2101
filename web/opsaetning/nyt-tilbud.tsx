import { useNavigate } from '@tanstack/react-router';
import { opretTilbud } from './api.ts';
import { RetForm } from './ret-form.tsx';
import { OpsaetningSide } from './side.tsx';
import { feltITilbud, halvTakst, NYT_TILBUD_SCHEMA, nytTilbud, tilbudOf } from './tilbud-form.ts';

export function NytTilbud() {
  const navigate = useNavigate();
  return (
    <OpsaetningSide title="Opret tilbud" tilbage={{ to: '/opsaetning/tilbud', tekst: 'Tilbud' }}>
      <RetForm
        schema={NYT_TILBUD_SCHEMA}
        start={nytTilbud()}
        knap="Opret tilbud"
        tjek={halvTakst}
        feltAf={feltITilbud}
        gem={(payload) => opretTilbud(tilbudOf(payload))}
        frisk={null}
        onGemt={({ navn }) => {
          navigate({
            to: '/opsaetning/tilbud',
            state: {
              kvittering: { titel: `${navn} er oprettet`, tekst: 'Rådgiverne kan nu finde det i deres sager.' },
            },
            ignoreBlocker: true,
          });
          return null;
        }}
      />
    </OpsaetningSide>
  );
}
