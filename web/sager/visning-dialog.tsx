import { type FormEvent, useState } from 'react';
import type { VisningSvar } from '#machines/svar.ts';
import { ApiError } from '../api.ts';
import { SubmitButton } from '../components/submit-button.tsx';
import { TextField } from '../components/text-field.tsx';

/** A view's name, and whether the work begins with it. */
export function VisningDialog(props: {
  /** Null makes a new one. */
  visning: VisningSvar | null;
  onSave: (given: { navn: string; start: boolean }) => Promise<void>;
  onDelete: (() => Promise<void>) | null;
  onClose: () => void;
}) {
  const { visning, onSave, onDelete, onClose } = props;
  const [navn, setNavn] = useState(visning?.navn ?? '');
  const [start, setStart] = useState(visning?.start ?? false);
  const [busy, setBusy] = useState(false);
  const [fejl, setFejl] = useState<string | undefined>(undefined);

  async function doing(act: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    setFejl(undefined);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFejl(error.reasons.find(({ felt }) => felt === 'navn')?.tekst ?? error.message);
    } finally {
      setBusy(false);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (navn.trim() === '') return setFejl('Giv visningen et navn.');
    doing(() => onSave({ navn, start }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <h2 id="visning-titel">{visning ? 'Ret visningen' : 'Gem som visning'}</h2>
      <TextField
        id="visning-navn"
        label="Navn"
        hint="Kun du ser navnet. Skriv ikke en borgers navn."
        required
        error={fejl}
        value={navn}
        onChange={setNavn}
      />
      <label className="choice">
        <input type="checkbox" checked={start} onChange={(event) => setStart(event.target.checked)} />
        Begynd her, når jeg logger ind
      </label>
      <p className="muted">
        Filtrene står i sidens adresse: send den til en kollega, og hun ser det samme, dog sine egne sager, hvor du ser
        dine.
      </p>
      <div className="dialog-end">
        <SubmitButton busy={busy}>Gem</SubmitButton>
        {onDelete && (
          <button type="button" className="btn" onClick={() => doing(onDelete)}>
            Slet visningen
          </button>
        )}
        <button type="button" className="btn btn-quiet" onClick={onClose}>
          Luk
        </button>
      </div>
    </form>
  );
}
