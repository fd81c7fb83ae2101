/** What became of a mail, for those who know the sag and not the post. The code is ours, never a server's words. */
export function postfejlTekst(fejl: string): string {
  const [code = ''] = fejl.split(' ');
  if (fejl === 'adresse') return 'E-mailadressen er ikke gyldig.';
  if (/^5\d\d$/.test(code)) return `Modtagerens mailserver afviste den (${code}).`;
  return 'Den kunne ikke afleveres i fem dage.';
}
