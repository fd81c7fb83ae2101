import { fejl, ikkeFortid, ikkeFremtid, iRaekkefoelge } from '../../check-bygger.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Reason } from '../../refusal.ts';
import type { Checks } from '../checks.ts';
import type { Facts } from '../facts.ts';
import { foersteDag } from '../linjer.ts';

export const papirChecks: Checks = {
  /** C14: what is missing is a grade; only what contradicts itself is refused. */
  udfyld: (_, p) => [
    ...p.indsatser.flatMap((i, n) =>
      i.linje <= p.linjer.length
        ? []
        : [fejl('ukendtLinje', `indsatser.${n}.linje`, `Kontrakten har ${p.linjer.length} linjer.`)],
    ),
    ...iRaekkefoelge(
      foersteDag(p.linjer),
      p.paedagogiskPlanFrist,
      'paedagogiskPlanFrist',
      'Den pædagogiske plan kan ikke skulle ligge der, før hjælpen begynder.',
    ),
  ],
  accepterUdenBestilling: (_, p, { today }) => ikkeFortid(p, today, 'senest'),
  sendTilUnderskrift: (_, p, { today }) => [
    ...ikkeFremtid(p, today, 'sendt'),
    ...iRaekkefoelge(p.sendt, p.svarSenest, 'svarSenest', 'Svaret kan ikke skulle komme, før kontrakten er sendt.'),
  ],
  underskrivSomKoeber: (f, p, { today }) => underskrift(f, p, today),
  registrerEksternUnderskrift: (f, p, { today }) => underskrift(f, p, today),
  afvis: (_, p, { today }) => ikkeFremtid(p, today, 'dato'),
  leverandoerAfslaar: (_, p, { today }) => ikkeFremtid(p, today, 'dato'),
};

/** L-34: it is the frozen text that is signed, so not before it was frozen. */
const underskrift = (f: Facts, p: { readonly dato: Dato }, today: Dato): readonly Reason[] => [
  ...ikkeFremtid(p, today, 'dato'),
  ...iRaekkefoelge(
    f.frosset?.dato ?? null,
    p.dato,
    'dato',
    'Kontrakten er gjort klar senere end det. Det er den tekst, der er gjort klar, som skal være underskrevet.',
  ),
];
