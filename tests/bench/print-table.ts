/** Prints a table as the README quotes it. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const text = [`\n${title}\n`, line(head), line(head.map(() => '---')), ...rows.map(line), ''];
  process.stdout.write(`${text.join('\n')}\n`);
}

/** A number as it reads best: three digits that mean something. */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(3);
}
