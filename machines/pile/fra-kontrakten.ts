import type { StoredEvent } from '../chart.ts';
import type { GenforhandlingMedfoert, VilkaarAendretMedfoert } from '../genforhandling/medfoert.ts';
import type {
  KontraktBetalingRettetMedfoert,
  KontraktOphoertMedfoert,
  KontraktOpsagtMedfoert,
  KontraktVilkaarMedfoert,
} from '../indkoebssag/medfoert.ts';
import type { Facts } from '../kontrakt/facts.ts';
import type { LinjerAendretMedfoert } from '../opfoelgning/medfoert.ts';
import type { Kilde } from '../pil.ts';

/* What the arrows that lead from a kontrakt carry, and when they lead on. */

export const erIKraft = (f: Facts): boolean => f.iKraft !== null;

export const beggeHarUnderskrevet = ({ underskrifter }: Facts): boolean =>
  underskrifter.koeber !== null && underskrifter.leverandoer !== null;

/** The day on which the last of them did. */
export const underskrevet = (f: Facts, { today }: StoredEvent) => {
  const { koeber, leverandoer } = f.underskrifter;
  const dato = [koeber?.dato ?? today, leverandoer?.dato ?? today].sort().at(-1) ?? today;
  return { medfoert: { dato, foersteOpfoelgning: foersteOpfoelgning(f) } };
};

const foersteOpfoelgning = ({ linjer }: Facts) => linjer.flatMap((l) => l.foersteOpfoelgning ?? []).sort()[0] ?? null;

export const linjer = (f: Facts) => f.linjer.map(({ paragraf }, n) => ({ nr: n + 1, paragraf }));

export const vilkaar = (f: Facts) => ({
  medfoert: {
    linjer: linjer(f),
    aarsprisOere: f.aarsprisOere,
    priser: f.priser.map(({ fra, aarsprisOere }) => ({ fra, aarsprisOere })),
    slutdato: lastOf(f.linjer.map((linje) => linje.slutdato)),
  } satisfies KontraktVilkaarMedfoert,
});

/** The day on which all has ended; null when a line runs on. */
function lastOf(slutdatoer: readonly Facts['linjer'][number]['slutdato'][]) {
  const known = slutdatoer.filter((dato) => dato !== null);
  return known.length === slutdatoer.length ? (known.sort().at(-1) ?? null) : null;
}

export const opsagt = ({ opsigelse }: Facts) => {
  if (opsigelse === null) throw new Error('a notice was let through that the kontrakt did not note');
  const { af, modtaget, slutdato, nytKoeb } = opsigelse;
  return { medfoert: { af, modtaget, slutdato, nytKoeb: nytKoeb !== null } satisfies KontraktOpsagtMedfoert };
};

export const ophoert = ({ ophoer }: Facts) => {
  if (ophoer === null) throw new Error('a kontrakt ended that did not note it');
  const { aarsag, slutdato, sidsteBetalingsdag, nytKoeb } = ophoer;
  return { medfoert: { aarsag, slutdato, sidsteBetalingsdag, nytKoeb } satisfies KontraktOphoertMedfoert };
};

export const erOphoert = ({ ophoer }: Facts): boolean => ophoer !== null;

export const betalingen = ({ ophoer }: Facts) => ({
  medfoert: { sidsteBetalingsdag: ophoer?.sidsteBetalingsdag ?? null } satisfies KontraktBetalingRettetMedfoert,
});

/** This very event is a request for genforhandling. */
export const erAnmodning = (f: Facts, event: StoredEvent): boolean => f.genforhandlinger.at(-1)?.seq === event.seq;

export const anmodning = (f: Facts, _event: StoredEvent, { forloebId }: Kilde) => {
  const [anmodet] = f.genforhandlinger.slice(-1);
  if (!anmodet) throw new Error('a request was let through that the kontrakt did not note');
  return {
    medfoert: {
      sagId: f.sagId,
      kontraktId: forloebId,
      fra: anmodet.fra,
      art: anmodet.art,
      henvendelse: anmodet.henvendelse,
      kanal: anmodet.kanal,
      forhandler: f.forhandler,
      raekkefoelge: f.raekkefoelge,
      ...forhandletVilkaar(f),
    } satisfies GenforhandlingMedfoert,
  };
};

/** What a genforhandling builds on. */
const forhandletVilkaar = (f: Facts) => ({
  variant: f.variant,
  linjer: f.linjer,
  aarsprisOere: f.aarsprisOere,
  priser: f.priser,
  paragraffer: f.paragraffer,
  timerPrUge: timerPrUge(f),
  leverandoernavn: f.leverandoer?.leverandoer ?? null,
});

/** This very event has set a price: what is disputed has not. */
export const harNyPris = (f: Facts, { seq }: StoredEvent): boolean => f.priser.some((pris) => pris.seq === seq);

/** To those that are negotiated while it changes. */
export const aendredeVilkaar =
  (ved: VilkaarAendretMedfoert['ved']) =>
  (f: Facts, _event: StoredEvent, { forloebId }: Kilde) => ({
    medfoert: { kontraktId: forloebId, ved, ...forhandletVilkaar(f) } satisfies VilkaarAendretMedfoert,
  });

/** Hours of support a week over all lines that count them; null where none does. */
function timerPrUge({ linjer: all }: Facts): number | null {
  const counted = all.flatMap(({ antal, antalEnhed }) =>
    antalEnhed === 'timerPrUge' && antal !== null ? [antal] : [],
  );
  return counted.length ? Math.round(counted.reduce((a, b) => a + b, 0) * 100) / 100 : null;
}

export const bortfaldet = ({ ophoer }: Facts) => {
  if (ophoer === null) throw new Error('a kontrakt fell away that did not note it');
  return { medfoert: { aarsag: ophoer.aarsag } };
};

export const idag = (_f: Facts, { today }: StoredEvent) => ({ medfoert: { dato: today } });

/** To the follow-up that is open: until when there is help to follow up; who moves out earlier is followed up no longer. */
export const hjaelpensSlut = ({ opsigelse }: Facts) => ({
  medfoert: { dato: [opsigelse?.slutdato, opsigelse?.udflytning].filter((d) => d != null).sort()[0] ?? null },
});

/** To the follow-up that is open: what it has to conclude for, and the first day that the lines name (T15). */
export const opfoelgningensLinjer = (f: Facts, _event: StoredEvent, { forloebId }: Kilde) => ({
  medfoert: {
    kontraktId: forloebId,
    linjer: linjer(f),
    foersteOpfoelgning: foersteOpfoelgning(f),
  } satisfies LinjerAendretMedfoert,
});
