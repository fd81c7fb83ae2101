import type { Brev } from './brev.ts';

/** The mail by which somebody chooses a password; it names nobody. */
export function adgangskodeBrev(href: string): Brev {
  return {
    subject: 'Vælg din adgangskode til Indkøbsmodellen',
    goer: 'Vælg en adgangskode, så du kan logge ind.',
    hvorfor: 'Du får mailen, fordi jeres administrator har givet dig adgang, eller fordi du har brug for en ny kode.',
    punkter: [
      {
        tekst: 'Vælg adgangskode',
        linjer: ['Linket virker én gang, i 72 timer fra mailen er sendt. Et tidligere link virker ikke længere.'],
        href,
      },
    ],
    aendr: 'Giv ikke linket videre. Venter du ikke mailen, så sig det til jeres administrator.',
  };
}
