import type { Brev } from './brev.ts';

/** Told to whoever could log in already: somebody now holds a link that opens the account. It names nobody. */
export function linkLavetBrev(baseUrl: string): Brev {
  return {
    subject: 'Der er lavet et link til at vælge en ny adgangskode for dig',
    goer: 'Har du selv bedt om et nyt link, skal du ikke gøre noget.',
    hvorfor: 'Du får mailen, fordi en administrator har lavet et link, der kan vælge en ny adgangskode til din konto.',
    punkter: [
      {
        tekst: 'Har du ikke bedt om det?',
        linjer: ['Sig det til din leder med det samme, og bed om, at din adgang spærres, til det er opklaret.'],
        href: `${baseUrl}/log-ind`,
      },
    ],
    aendr: 'Mailen sendes altid, når et link gives videre i hånden. Den kan ikke slås fra.',
  };
}
