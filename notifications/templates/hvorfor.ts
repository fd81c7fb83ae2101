import type { Grund } from '#machines/modtagere.ts';

const ORD: Readonly<Record<Grund, string>> = {
  ansvarlig: 'sagen er din eller dit teams',
  naevnt: 'du er nævnt på sagen',
  vikar: 'du er vikar for den, det ellers er',
  leder: 'du er leder for sagen',
};

/** Why somebody got a mail, in a sentence: what he is to the sager in it. */
export function hvorfor(grunde: readonly Grund[]): string {
  const ord = [...new Set(grunde)].map((grund) => ORD[grund]);
  const last = ord.pop() ?? ORD.ansvarlig;
  return `Du får mailen, fordi ${ord.length ? `${ord.join(', ')}, eller ${last}` : last}.`;
}

export const AENDR =
  'Hvem der får mails om en sag, følger af, hvem den er tildelt, og hvem der er vikar. Det rettes på sagen eller af jeres administrator.';

export const linkTil = (baseUrl: string, sagId: string): string => `${baseUrl}/sager/${sagId}`;
