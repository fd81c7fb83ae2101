import { datoI, instant } from '#machines/kalender/instant.ts';
import type { DemoMail } from '#server/demo/routes.ts';

/** "2026-09-02 Løbende opfølgning 1. oktober 2026": the day of a mail, and what it tells of a sag. */
export type Told = string;

/** Every mail of the demo, the newest first, page by page. */
export async function readMailbox(origin: string): Promise<readonly DemoMail[]> {
  const mails: DemoMail[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const res = await fetch(`${origin}/api/demo/post${next && `?before=${encodeURIComponent(next)}`}`);
    const page = (await res.json()) as { items: readonly DemoMail[]; next: string | null };
    mails.push(...page.items);
    next = page.next;
  }
  return mails;
}

/**
 * What each person was told of a sag, by the day: a mail that follows from an act by its subject, the mail of the day by
 * its line about the sag. The oldest first.
 */
export function toldAbout(mails: readonly DemoMail[], sagsnummer: string): Readonly<Record<string, readonly Told[]>> {
  const told: Record<string, Told[]> = {};
  const about = `(sag ${sagsnummer})`;
  for (const { til, emne, tekst, at } of mails.toReversed()) {
    const day = datoI(instant(at));
    const lines = tekst.split('\n').filter((line) => line.startsWith('- ') && line.includes(about));
    const things = lines.length ? lines.map((line) => line.slice(2)) : emne.includes(about) ? [emne] : [];
    const who = til.split('@')[0] ?? til;
    for (const thing of things) told[who] = [...(told[who] ?? []), `${day} ${thing.replace(` ${about}`, '')}`];
  }
  return told;
}
