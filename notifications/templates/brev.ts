/** What one of our mails says, before it is text or html. */
export interface Brev {
  readonly subject: string;
  /** The first line: what to do. */
  readonly goer: string;
  /** The second: why you got it. */
  readonly hvorfor: string;
  readonly punkter: readonly Punkt[];
  /** The last: how to change it. */
  readonly aendr: string;
}

interface Punkt {
  readonly tekst: string;
  readonly linjer: readonly string[];
  readonly href: string;
}

export interface Skrevet {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What is kept of the text, where not all of it may be. */
  readonly gemt?: string;
}

export function skriv({ subject, goer, hvorfor, punkter, aendr }: Brev): Skrevet {
  const blocks = punkter.map(({ tekst, linjer, href }) => [`- ${tekst}`, ...[...linjer, href].map((l) => `  ${l}`)]);
  return {
    subject,
    text: `${[`${goer}\n${hvorfor}`, ...blocks.map((b) => b.join('\n')), aendr].join('\n\n')}\n`,
    html: page(subject, [
      `<p><strong>${esc(goer)}</strong><br>${esc(hvorfor)}</p>`,
      `<ul>${punkter.map(item).join('')}</ul>`,
      `<p style="color:#555">${esc(aendr)}</p>`,
    ]),
  };
}

const item = ({ tekst, linjer, href }: Punkt): string =>
  `<li style="margin-bottom:12px"><a href="${esc(href)}">${esc(tekst)}</a>${linjer.map((l) => `<br>${esc(l)}`).join('')}</li>`;

const page = (title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${esc(title)}</title></head><body style="font-family:sans-serif;line-height:1.5">${parts.join('')}</body></html>`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const esc = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
