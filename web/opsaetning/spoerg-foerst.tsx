import { type ReactNode, useRef } from 'react';

/** A button for what cannot be undone at once: it says what follows, and asks. */
export function SpoergFoerst(props: {
  knap: string;
  titel: string;
  ja: string;
  onJa: () => Promise<void>;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = `spoerg-${props.knap.replaceAll(/\W+/g, '-')}`;
  return (
    <>
      <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
        {props.knap}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{props.titel}</h2>
        {props.children}
        <div className="dialog-end">
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              dialog.current?.close();
              props.onJa();
            }}
          >
            {props.ja}
          </button>
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            Ikke nu
          </button>
        </div>
      </dialog>
    </>
  );
}
