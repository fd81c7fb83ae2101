import type { TagTone } from '../components/tag.tsx';
import { tidspunkt } from '../ord.ts';
import type { Bruger } from './api.ts';

/** Whether a person can log in, in words. */
export function adgangOf({ active, harAdgangskode, linkUdloeber, linkMail }: Bruger): {
  readonly tone: TagTone | null;
  readonly kort: string;
  readonly tekst: string;
} {
  if (!active)
    return {
      tone: 'rolig',
      kort: 'Lukket',
      tekst: 'Kontoen er lukket. Den findes, så gamle sager stadig siger, hvem der gjorde hvad.',
    };
  const link = linkUdloeber === null ? '' : ` Et link til at vælge adgangskode gælder til ${tidspunkt(linkUdloeber)}.`;
  if (linkMail === 'fejlet' && !harAdgangskode)
    return {
      tone: 'roed',
      kort: 'Mailen kom ikke frem',
      tekst: `Mailen med linket kunne ikke leveres. Ret e-mailadressen, eller giv linket på en anden måde.${link}`,
    };
  if (linkMail === 'venter')
    return { tone: 'blaa', kort: 'Mail på vej', tekst: `En mail med et link er på vej.${link}` };
  if (harAdgangskode)
    return { tone: null, kort: 'Kan logge ind', tekst: `Har valgt en adgangskode og kan logge ind.${link}` };
  return linkUdloeber === null
    ? {
        tone: 'gul',
        kort: 'Mangler et link',
        tekst: 'Kan ikke logge ind: der er hverken en adgangskode eller et link, der gælder.',
      }
    : { tone: 'blaa', kort: 'Har fået et link', tekst: `Har ikke valgt adgangskode endnu.${link}` };
}
