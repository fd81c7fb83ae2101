import { useEffect, useRef } from 'react';
import { type Me, onSessionLost } from '../api.ts';
import { LoginForm } from '../log-ind/login-form.tsx';
import { queryClient } from '../queries.ts';

/** When the session has run out: the page stays as it is, covered, until the same person has logged in again. */
export function SessionDialog({ me }: { me: Me }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    onSessionLost(() => {
      if (!dialog.current?.open) dialog.current?.showModal();
    });
    return () => onSessionLost(() => {});
  }, []);

  function loggedIn(email: string) {
    if (email.trim().toLowerCase() !== me.email.toLowerCase()) return window.location.assign('/');
    dialog.current?.close();
    queryClient.invalidateQueries();
  }

  return (
    <dialog
      ref={dialog}
      className="dialog dialog-covering"
      aria-labelledby="session-titel"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="session-titel">Log ind igen</h2>
      <p>Du har været væk så længe, at du er logget ud. Det, du var i gang med, står her stadig.</p>
      <LoginForm email={me.email} onLoggedIn={loggedIn} idPrefix="igen" />
    </dialog>
  );
}
