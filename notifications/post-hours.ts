import { erBankdag, type Lukkedage } from '#machines/kalender/bankdage.ts';
import type { Instant } from '#machines/kalender/dato.ts';
import { datoI, klokkeslaetI } from '#machines/kalender/instant.ts';

/** Whether gathered mails go now: on a bankdag of the kommune from 07:00 to 17:00 in Copenhagen. */
export function erPosttid(now: Instant, lukkedage: Lukkedage): boolean {
  const klokken = klokkeslaetI(now);
  return klokken >= '07:00' && klokken < '17:00' && erBankdag(datoI(now), lukkedage);
}
