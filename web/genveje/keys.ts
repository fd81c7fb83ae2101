/** Whether a key is meant for the page: nobody is writing or choosing, and nothing is held down with it. */
export function isPlainKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return true;
  if (target.isContentEditable || document.querySelector('dialog[open]')) return false;
  return !target.closest('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])');
}
