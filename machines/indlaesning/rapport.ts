import type { RaekkeSvar } from './kolonne.ts';

const UDFALD = {
  ny: 'Indlæses',
  findes: 'Findes allerede',
  dobbelt: 'Står to gange i filen',
  fejl: 'Fejl',
} as const satisfies Record<RaekkeSvar['udfald'], string>;

/** The word for what becomes of a row; `indlaest` when it has. */
export function udfaldTekst(udfald: RaekkeSvar['udfald'], indlaest: boolean): string {
  return udfald === 'ny' && indlaest ? 'Indlæst' : UDFALD[udfald];
}

const OVERSKRIFTER = ['Række', 'Udfald', 'Kolonne', 'Hvad', 'Sådan rettes det', 'Sagsnummer'];

/**
 * The report as a CSV file that Danish Excel opens: one line for each fault, and one for each row without. `kolonne`
 * says what a field's column is called in the file. It repeats no cell, so that no name or CPR number is in it.
 */
export function rapportCsv(
  svar: readonly RaekkeSvar[],
  { kolonne, indlaest }: { kolonne: (felt: string) => string; indlaest: boolean },
): string {
  const linjer = svar.flatMap((raekke) => {
    const udfald = udfaldTekst(raekke.udfald, indlaest);
    const nummer = raekke.sag?.sagsnummer ?? '';
    const bemaerket = [
      ...raekke.bemaerkninger,
      ...(raekke.mangler.length ? [`Mangler i papirerne: ${raekke.mangler.join(', ')}.`] : []),
    ].join(' ');
    if (raekke.fejl.length === 0) return [[String(raekke.nr), udfald, '', bemaerket, '', nummer]];
    return raekke.fejl.map((fejl) => [
      String(fejl.nr),
      udfald,
      fejl.felt === null ? '' : kolonne(fejl.felt),
      fejl.hvad,
      fejl.loesning,
      nummer,
    ]);
  });
  return `\uFEFF${[OVERSKRIFTER, ...linjer].map((celler) => celler.map(csvCelle).join(';')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is told apart by a mark (B16); headings are the file's own. */
export function csvCelle(tekst: string): string {
  const sikker = /^[\s]*[=+\-@\t\r\n\0＝＋－＠|]/u.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(sikker) ? `"${sikker.replaceAll('"', '""')}"` : sikker;
}
