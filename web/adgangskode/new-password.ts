export const MINDST = 12;

/** Why this password cannot be used, or null. */
export function passwordFault(password: string, again: string): string | null {
  if (password.length < MINDST) return `Adgangskoden skal være mindst ${MINDST} tegn.`;
  return password === again ? null : 'De to adgangskoder er ikke ens.';
}

/** The one-time token of the link stands after the #, so that no server log sees it. */
export function tokenOf(hash: string): string {
  return decodeURIComponent(hash.replace(/^#/, ''));
}
