/* The ids of places on the sag's page; links from elsewhere end there too. */

/** Where a forløb is shown. */
export const delId = (forloebId: string): string => `forloeb-${forloebId}`;

/** Where all forløb of one kind are shown. */
export const afsnitId = (chart: string): string => `afsnit-${chart}`;
