import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { isPlainKey } from './keys.ts';
import { TASTER } from './taster.ts';

interface Genveje {
  /** Whether a single letter does something; it can be switched off (WCAG 2.1.4). */
  readonly on: boolean;
  readonly show: () => void;
}

const Context = createContext<Genveje>({ on: true, show: () => {} });

export const useGenveje = () => useContext(Context);

/** A choice of this person at this machine; it says nothing of any sag. */
const STORED = 'enkelttaster';

/** The keys that work everywhere, and the list of all of them. */
export function GenvejeProvider({ children }: { children: ReactNode }) {
  const [on, setOn] = useState(() => localStorage.getItem(STORED) !== 'fra');
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useCallback(() => dialog.current?.showModal(), []);

  function choose(wanted: boolean) {
    localStorage.setItem(STORED, wanted ? 'til' : 'fra');
    setOn(wanted);
  }

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (!isPlainKey(event)) return;
      if (event.key === '?') show();
      else if (event.key === '/') searchField()?.select();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on, show]);

  return (
    <Context value={{ on, show }}>
      {children}
      <dialog ref={dialog} className="dialog dialog-wide" aria-labelledby="taster-titel">
        <h2 id="taster-titel">Genvejstaster</h2>
        {TASTER.map(({ hvor, taster }) => (
          <section key={hvor} className="taster">
            <h3>{hvor}</h3>
            <dl>
              {taster.map(({ tast, tekst, enkelt }) => (
                <div key={tekst} className={enkelt && !on ? 'muted' : undefined}>
                  <dt>
                    {tast.map((t) => (
                      <kbd key={t}>{t}</kbd>
                    ))}
                  </dt>
                  <dd>
                    {tekst}
                    {enkelt && !on && ' (slået fra)'}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className="choice">
          <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} />
          Enkelte bogstaver og tegn er genveje
        </label>
        <p className="muted">
          Slå dem fra, hvis du taler til skærmen eller kommer til at ramme tasterne. Listen her findes også i menuen ved
          dit navn.
        </p>
        <div className="dialog-end">
          <button type="button" className="btn btn-primary" onClick={() => dialog.current?.close()}>
            Luk
          </button>
        </div>
      </dialog>
    </Context>
  );
}

/** The field of the page that searches in what it shows, else the one of the frame. */
function searchField(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('[data-soeg]') ?? document.querySelector<HTMLInputElement>('#soeg');
}
