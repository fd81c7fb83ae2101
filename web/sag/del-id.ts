/** The id of the place on the sag's page where a forløb is shown; a link from elsewhere ends there. */
export const delId = (forloebId: string): string => `forloeb-${forloebId}`;
