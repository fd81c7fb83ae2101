import type { StoredEvent } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import type { Noter } from '../events.ts';
import type { Facts, Kontrakt } from '../facts.ts';
import type { FraAarsag } from '../lister.ts';
import { erFlyttetInd } from '../om-sagen.ts';
import { medKravOmAfgoerelse } from './afgoerelse.ts';
import { medAfklaring, medNyKoebssag } from './ny-sag.ts';
import { udenAabenOpfoelgning } from './opfoelgning.ts';
import { udenKontrakt, vasketTilPris } from './tilbage.ts';

export const kontrakt: Pick<
  Noter,
  | 'opretKontrakt'
  | 'overtagKontrakt'
  | 'kontraktAabnet'
  | 'kontraktSendt'
  | 'kontraktUnderskrevet'
  | 'kontraktAfvist'
  | 'kontraktBortfaldet'
  | 'kontraktIKraft'
  | 'kontraktVilkaar'
  | 'kontraktOpsagt'
  | 'kontraktOpsigelseTrukket'
  | 'kontraktOphoert'
  | 'kontraktBetalingRettet'
> = {
  // What they open tells the sag itself; the new one takes the place of the one that has ended.
  opretKontrakt: udenKontrakt,
  overtagKontrakt: (f) => f,

  kontraktAabnet: (f, { medfoert, seq }) => ({
    ...udenKontrakt(f),
    kontraktOensker: [],
    kontrakt: {
      id: medfoert.kontraktId,
      papir: 'kladde',
      oensker: f.kontraktOensker,
      underskrevet: null,
      iKraft: medfoert.iKraft,
      opsagt: null,
      foersteOpfoelgning: null,
      opsigelseTrukket: null,
      ophoert: null,
      linjer: [],
      aarsprisOere: null,
      priser: [],
      slutdato: null,
      nySag: null,
      seq,
    },
  }),

  kontraktSendt: (f) => medKontrakt(f, { papir: 'sendt' }),
  kontraktUnderskrevet: (f, { medfoert: { dato, foersteOpfoelgning } }) =>
    medKontrakt(f, { papir: 'underskrevet', underskrevet: dato, foersteOpfoelgning }),
  kontraktAfvist: (f) => medKontrakt(f, { papir: 'kladde' }),

  /** Where the sag has left it by its own act, or help is given, nothing else is left behind. */
  kontraktBortfaldet: (f) => (f.kontrakt === null || erFlyttetInd(f) ? udenKontrakt(f) : vasketTilPris(f)),

  kontraktIKraft: (f) => medKontrakt(f, { iKraft: true }),

  kontraktVilkaar: (f, { medfoert }) => medKontrakt(f, medfoert),

  kontraktOpsagt: (f, event) => {
    const { af, modtaget, slutdato, nytKoeb } = event.medfoert;
    const fortsaetter = nytKoeb || af === 'leverandoer';
    const opsagt = medKontrakt(hjaelpenStopper(f, event, !fortsaetter), {
      opsagt: { af, modtaget, slutdato, nytKoeb, foerst: f.kontrakt?.opsagt?.foerst ?? event.seq, seq: event.seq },
    });
    const hoert = medAfklaring(opsagt, event, { hvorfor: fortsaetter ? 'andenDag' : 'stopper', slutdato });
    const aarsag = af === 'leverandoer' ? 'leverandoerOpsagde' : 'koeberOpsagde';
    return fortsaetter ? medNyKoebssag(hoert, event, { aarsag, hardFrist: slutdato }) : hoert;
  },

  kontraktOpsigelseTrukket: (f, event) => {
    const kraeves = { ...f, afgoerelseKraeves: f.afgoerelseKraeves.filter((k) => k.aarsag !== 'opsigelse') };
    const { today, seq } = event;
    const ny = stoppetErMeddelt(f)
      ? medKravOmAfgoerelse(kraeves, { aarsag: 'opsigelseTrukket', dato: today, seq })
      : kraeves;
    return medAfklaring(medKontrakt(ny, { opsagt: null, opsigelseTrukket: seq }), event, {
      hvorfor: 'trukket',
      slutdato: null,
    });
  },

  kontraktOphoert: (f, event) => {
    const { aarsag, slutdato, sidsteBetalingsdag, nytKoeb } = event.medfoert;
    // A notice before it has asked for what the help becomes.
    const stopper = aarsag === 'ophaevet' && !nytKoeb && f.kontrakt?.opsagt === null;
    const slut = medKontrakt(hjaelpenStopper(f, event, stopper), { ophoert: { aarsag, slutdato, sidsteBetalingsdag } });
    // The follow-up of the help ended with it; of one that only ran out nobody knows whether the help did.
    const udenOpfoelgning = aarsag === 'slutdato' ? slut : udenAabenOpfoelgning(slut);
    const hoert = medEndeligSlut(udenOpfoelgning, event, slutdato);
    return nytKoeb ? medNyKoebssag(hoert, event, { aarsag: 'ophaevet', hardFrist: slutdato }) : hoert;
  },

  // Of a kontrakt that another has taken the place of only that one knows.
  kontraktBetalingRettet: (f, { medfoert }) =>
    f.kontrakt === null || f.kontrakt.ophoert === null ? f : medBetalingsdag(f, medfoert.sidsteBetalingsdag),
};

/** The kontrakt that has ended, and, where the sag is closed, what it was closed with. */
const medBetalingsdag = (f: Facts, sidsteBetalingsdag: Dato | null): Facts => ({
  ...medKontrakt(f, { ophoert: f.kontrakt?.ophoert ? { ...f.kontrakt.ophoert, sidsteBetalingsdag } : null }),
  lukning: f.lukning && { ...f.lukning, sidsteBetalingsdag },
});

/** What was opened hears of the day it came to, unless it waits to hear that it is not needed. */
const medEndeligSlut = (f: Facts, event: StoredEvent, slutdato: Dato | null): Facts =>
  f.kontrakt?.nySag?.afklares?.hvorfor === 'stopper' ? f : medAfklaring(f, event, { hvorfor: 'andenDag', slutdato });

/** Help that stops is decided towards the borger too, apart from the kontrakt (domain.md 6). */
const hjaelpenStopper = (f: Facts, { today, seq }: StoredEvent, stopper: boolean): Facts =>
  stopper && f.doed === null && !harEtAndetTilbud(f)
    ? medKravOmAfgoerelse(f, { aarsag: 'opsigelse', dato: today, seq })
    : f;

/** The borger has been told that the help ends, and it does not after all. */
const stoppetErMeddelt = ({ doed, kontrakt, afgoerelse }: Facts): boolean =>
  doed === null &&
  kontrakt?.opsagt != null &&
  afgoerelse?.udfald === 'ophoer' &&
  afgoerelse.seq > kontrakt.opsagt.foerst;

/** The borger has gone, or goes, to another tilbud in a sag of its own: the help does not stop. */
const harEtAndetTilbud = ({ kontrakt, nyeSager }: Facts): boolean =>
  kontrakt === null || nyeSager.some(({ aarsag, seq }) => seq > kontrakt.seq && ET_ANDET_TILBUD.has(aarsag));

const ET_ANDET_TILBUD: ReadonlySet<FraAarsag> = new Set(['fritValg', 'leverandoerskifte', 'opfoelgning']);

const medKontrakt = (f: Facts, change: Partial<Kontrakt>): Facts =>
  f.kontrakt === null ? f : { ...f, kontrakt: { ...f.kontrakt, ...change } };
