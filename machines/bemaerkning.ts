/** How grave a finding is, the gravest first (domain.md 5.1). It grades and stops nobody (C14). */
export const BEMAERKNING_KLASSER = ['oekonomiskRisiko', 'udenMeromkostning', 'uhensigtsmaessigtValg'] as const;

/** What is to be said of a forløb as it stands: by which rule, how grave, in words that say what to do. */
export interface Bemaerkning {
  readonly regel: string;
  readonly klasse: (typeof BEMAERKNING_KLASSER)[number];
  readonly tekst: string;
  /** The acts at which whoever does them should know it. */
  readonly ved: readonly string[];
}

export const KLASSE_ORD: Readonly<Record<Bemaerkning['klasse'], string>> = {
  oekonomiskRisiko: 'Økonomisk risiko',
  udenMeromkostning: 'Fejl uden meromkostning',
  uhensigtsmaessigtValg: 'Uhensigtsmæssigt valg',
};

/** The gravest first. */
export const efterAlvor = (a: Pick<Bemaerkning, 'klasse'>, b: Pick<Bemaerkning, 'klasse'>): number =>
  BEMAERKNING_KLASSER.indexOf(a.klasse) - BEMAERKNING_KLASSER.indexOf(b.klasse);
