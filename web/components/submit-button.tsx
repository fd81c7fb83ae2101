/** The button that sends a form. While it works it says so, stays where it is and cannot be pressed twice. */
export function SubmitButton({ busy, children }: { busy: boolean; children: string }) {
  return (
    <button
      type="submit"
      className="btn btn-primary"
      aria-disabled={busy}
      onClick={(event) => busy && event.preventDefault()}
    >
      {busy ? 'Sender …' : children}
    </button>
  );
}
