import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Icon } from '../components/icon.tsx';
import { readSearch } from '../sager/search.ts';
import { useSoegning } from './soegning.tsx';

/** One field for all that is looked for. What names a person goes in a body; a sagsnummer goes in the address. */
export function SearchField() {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { setSoegning } = useSoegning();

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        input.current?.select();
      }
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  function submit(event: FormEvent) {
    event.preventDefault();
    const search = readSearch(text);
    if (search === null) return input.current?.focus();
    setText('');
    setSoegning('sagsnummer' in search ? null : search);
    navigate({ to: '/sager', search: 'sagsnummer' in search ? { q: search.sagsnummer, ansvarlig: 'alle' } : {} });
  }

  return (
    <search className="header-search">
      <form onSubmit={submit}>
        <label className="sr-only" htmlFor="soeg">
          Find borger eller sag
        </label>
        <input
          id="soeg"
          ref={input}
          type="text"
          autoComplete="off"
          placeholder="Navn, CPR eller sagsnummer"
          aria-keyshortcuts="Control+K Meta+K"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="btn-icon" aria-label="Søg">
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
