interface Tast {
  readonly tast: readonly string[];
  readonly tekst: string;
  /** A single letter or sign, which can be switched off. */
  readonly enkelt?: true;
}

/** Every key that does something beside what the browser does by itself, by where it works. */
export const TASTER: readonly { readonly hvor: string; readonly taster: readonly Tast[] }[] = [
  {
    hvor: 'Overalt',
    taster: [
      { tast: ['Ctrl', 'K'], tekst: 'Find borger eller sag' },
      { tast: ['/'], tekst: 'Søg i det, siden viser', enkelt: true },
      { tast: ['?'], tekst: 'Vis genvejstasterne', enkelt: true },
    ],
  },
  {
    hvor: 'I lister og blandt en sags handlinger',
    taster: [
      { tast: ['j'], tekst: 'Til den næste', enkelt: true },
      { tast: ['k'], tekst: 'Til den forrige', enkelt: true },
      { tast: ['↓', '↑'], tekst: 'Det samme, når en linje er valgt' },
      { tast: ['Enter'], tekst: 'Åbn den' },
    ],
  },
  {
    hvor: 'På en sag',
    taster: [
      { tast: ['n'], tekst: 'Til næste skridt', enkelt: true },
      { tast: ['f'], tekst: 'Til fristerne', enkelt: true },
      { tast: ['h'], tekst: 'Til historikken', enkelt: true },
      { tast: ['u'], tekst: 'Tilbage til listen', enkelt: true },
    ],
  },
  {
    hvor: 'I en formular',
    taster: [{ tast: ['Ctrl', 'Enter'], tekst: 'Send det, du har udfyldt' }],
  },
];
