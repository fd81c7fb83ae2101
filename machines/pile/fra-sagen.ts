import type { StoredEvent } from '../chart.ts';
import type { Ev } from '../indkoebssag/events.ts';
import type { Facts, Kontrakt } from '../indkoebssag/facts.ts';
import type { FortsaetHjaelpMedfoert, SkiftTilbudMedfoert } from '../indkoebssag/medfoert.ts';
import { erAfvistBagefter, forladerHjaelpen } from '../indkoebssag/om-kontrakten.ts';
import { aftalteLinjer, erFlyttetInd, gaeldendeAarspris, valgtKandidat } from '../indkoebssag/om-sagen.ts';
import type { Dato } from '../kalender/dato.ts';
import type { KlageMedfoert } from '../klage/medfoert.ts';
import type { BortfaldMedfoert, KontraktMedfoert } from '../kontrakt/medfoert.ts';
import type { OpfoelgningMedfoert } from '../opfoelgning/medfoert.ts';
import type { Kilde } from '../pil.ts';

/* What the arrows that lead from a sag carry, and when they lead on. */

/** What every sag that another opens begins with. */
const stamdata = (f: Facts) => ({
  regler: f.regler,
  borgerId: f.borgerId,
  teamId: f.teamId,
  tildelt: f.tildelt,
  paragraffer: f.paragraffer,
  handlekommune: f.handlekommune,
  betalingskommune: f.betalingskommune,
});

/** This very event noted that it opens another sag. */
export const aabnerNySag = (f: Facts, event: StoredEvent): boolean => f.nyeSager.at(-1)?.seq === event.seq;

/** To a new sag in which the help goes on; the day the old one ends is its hard frist (C7, L-32). */
export const hjaelpenFortsaetter =
  (hardFrist: (f: Facts, event: StoredEvent) => Dato | null) =>
  (f: Facts, event: StoredEvent, { forloebId }: Kilde) => ({
    medfoert: {
      ...stamdata(f),
      fraSag: forloebId,
      aarsag: nySagensAarsag(f),
      hardFrist: hardFrist(f, event),
      oensketStart: hardFrist(f, event),
    } satisfies FortsaetHjaelpMedfoert,
  });

function nySagensAarsag(f: Facts): FortsaetHjaelpMedfoert['aarsag'] {
  const [nySag] = f.nyeSager.slice(-1);
  if (!nySag) throw new Error('a new sag without a reason');
  return nySag.aarsag;
}

/** To a new sag for another tilbud: with need, order and the wish (C10). */
export const skiftTilbud =
  <K extends 'fritValg' | 'leverandoerskifte'>(
    aarsag: K,
    mere: (f: Facts, event: Ev<K>) => Pick<SkiftTilbudMedfoert, 'oensketStart' | 'visiteretAarsprisOere'>,
  ) =>
  (f: Facts, event: StoredEvent, { forloebId }: Kilde) => ({
    medfoert: {
      ...stamdata(f),
      ...mere(f, event as Ev<K>),
      fraSag: forloebId,
      aarsag,
      hardFrist: null,
      kandidat: oensket(event),
      behov: f.behov,
      kravspecifikation: f.bestilling ?? f.kravspecifikation,
    } satisfies SkiftTilbudMedfoert,
  });

/** The wanted tilbud, as the register had it when it was chosen. */
function oensket({ opslag }: StoredEvent): SkiftTilbudMedfoert['kandidat'] {
  if (!opslag.tilbud) throw new Error('a change of tilbud was let through without its tilbud');
  const { id: tilbudId, ...tilbud } = opslag.tilbud;
  return { tilbudId, ...tilbud };
}

export const hjaelpenGives = (f: Facts): boolean => erFlyttetInd(f);

/** To the kontrakt that it opens: all that the sag knows, gaps and all (C3). */
export const kontraktensGrundlag = (f: Facts, event: StoredEvent, { forloebId }: Kilde) => {
  const k = valgtKandidat(f);
  const gammel = f.loebendeKontrakt;
  const papirer = erNySkrevet(event) ? null : gammel;
  return {
    medfoert: {
      sagId: forloebId,
      paragraffer: f.paragraffer,
      erstatter: f.tidligereKontrakter.at(-1) ?? null,
      forhandler: f.regler.switches.forhandler,
      ...skabelon(f, event),
      raekkefoelge: f.regler.parametre.underskriftsraekkefoelge,
      leverandoer: k && { tilbudId: k.tilbudId, navn: k.navn, leverandoer: k.leverandoer, driftsform: k.driftsform },
      linjer: erNySkrevet(event) ? udenUdloebneDage(aftalteLinjer(f), event.today) : aftalteLinjer(f),
      aarsprisOere: gaeldendeAarspris(f),
      prisloftOere: f.beslutning?.prisloftOere ?? f.ramme?.prisloftOere ?? null,
      planlagtStart: f.indflytning.aftalt?.dato ?? f.bestilling?.start ?? f.oensketStart,
      indflyttet: f.indflytning.faktisk?.dato ?? null,
      varselKoeber: gammel?.varselKoeber ?? null,
      varselLeverandoer: gammel?.varselLeverandoer ?? null,
      betalingsforpligtelse: gammel?.betalingsforpligtelse ?? null,
      betalingsforpligtelseDage: gammel?.betalingsforpligtelseDage ?? null,
      underskriftKoeber: papirer?.underskriftKoeber ?? null,
      underskriftLeverandoer: papirer?.underskriftLeverandoer ?? null,
      mangler: papirer?.mangler ?? [],
      bestilling: f.bestilling && { versionNr: f.bestilling.versionNr, sha256: f.bestilling.sha256 },
    } satisfies KontraktMedfoert,
  };
};

/** Written anew, it has nothing of the old one's paper: neither its signatures nor an end that has passed. */
const erNySkrevet = ({ type }: StoredEvent): boolean => type === 'opretKontrakt';

const udenUdloebneDage = (linjer: KontraktMedfoert['linjer'], today: Dato): KontraktMedfoert['linjer'] =>
  linjer.map((l) => (l.slutdato !== null && l.slutdato < today ? { ...l, slutdato: null } : l));

/** Chosen when the kontrakt is made; of one that ran already, what its papers say. */
function skabelon(f: Facts, event: StoredEvent): Pick<KontraktMedfoert, 'variant' | 'skabelonversion'> {
  if (event.type === 'opretKontrakt') {
    const { variant, skabelonversion } = (event as Ev<'opretKontrakt'>).facts;
    return { variant, skabelonversion };
  }
  return { variant: f.loebendeKontrakt?.variant ?? null, skabelonversion: f.loebendeKontrakt?.skabelonversion ?? null };
}

/** To the kontrakt whose sag goes back, or closes. */
export const kontraktBortfalder =
  (aarsag: BortfaldMedfoert['aarsag']) =>
  (f: Facts, { today }: StoredEvent) => ({
    medfoert: {
      aarsag: f.doed === null ? aarsag : 'doed',
      dato: f.lukning?.hjaelpSlut ?? f.doed?.dato ?? today,
      sidsteBetalingsdag: f.lukning?.sidsteBetalingsdag ?? f.doed?.betalingSlut ?? null,
    } satisfies BortfaldMedfoert,
  });

/**
 * To the first follow-up, or to one after a pause: it covers every line of the kontrakt, or while there is none every
 * paragraph (T15, L-06).
 */
export const enOpfoelgning = (f: Facts, { type, today }: StoredEvent, { forloebId }: Kilde) => ({
  medfoert: {
    sagId: forloebId,
    kontraktId: f.kontrakt?.id ?? null,
    nr: (f.opfoelgningsforloeb?.nr ?? 0) + 1,
    foerste: f.opfoelgningsforloeb === null,
    dato: f.opfoelgning?.dato ?? null,
    start: f.indflytning.faktisk?.dato ?? f.opfoelgning?.udloeser.dato ?? today,
    linjer: opfoelgningensLinjer(f),
    bestillingVersion: f.bestilling?.versionNr ?? null,
    forrige: f.opfoelgningsforloeb?.dato ?? null,
    overtaget: type === 'registrerLoebendeKontrakt' || type === 'overtagOpfoelgning' ? today : null,
    paaVentSiden: f.hold?.siden ?? null,
    pauser: [],
    naesteKontakt: null,
    slutter: f.kontrakt?.opsagt?.slutdato ?? null,
  } satisfies OpfoelgningMedfoert,
});

const opfoelgningensLinjer = (f: Facts): OpfoelgningMedfoert['linjer'] =>
  f.kontrakt?.linjer.length ? f.kontrakt.linjer : f.paragraffer.map((paragraf, n) => ({ nr: n + 1, paragraf }));

/** To the klage: about which afgørelse, and when it came. */
export const klagensGrundlag = (f: Facts, event: StoredEvent, { forloebId }: Kilde) => {
  const klage = f.klager.find(({ seq }) => seq === event.seq);
  if (!klage) throw new Error('a complaint was let through that the sag did not note');
  return {
    medfoert: {
      sagId: forloebId,
      afgoerelseSeq: klage.afgoerelseSeq,
      modtaget: klage.modtaget,
      kanal: klage.kanal,
      klagefrist: klage.klagefrist,
      paragraffer: klage.paragraffer,
    } satisfies KlageMedfoert,
  };
};

/** A correction of this field has just taken effect (C4). */
export const harRettet =
  (...felter: readonly Facts['rettelser'][number]['felt'][]) =>
  (f: Facts, event: StoredEvent): boolean => {
    const { rettelseId } = event.facts as { readonly rettelseId?: string };
    const rettelse = event.type === 'ret' ? f.rettelser.at(-1) : f.rettelser.find(({ id }) => id === rettelseId);
    return rettelse !== undefined && felter.includes(rettelse.felt);
  };

export const idag = (_f: Facts, { today }: StoredEvent) => ({ medfoert: { dato: today } });

/** The day that was agreed, also where the clock stood still and came to it later. */
export const holdetsSlut = (f: Facts, { today }: StoredEvent) => ({ medfoert: { dato: f.holdSlut ?? today } });

export const holdet = (f: Facts, { today }: StoredEvent) => ({ medfoert: { siden: f.hold?.siden ?? today } });

export const doedsfaldet = (f: Facts, { today }: StoredEvent) => ({
  medfoert: { dato: f.doed?.dato ?? today, betalingSlut: f.doed?.betalingSlut ?? null },
});

export const indflytningsdagen = (f: Facts, { today }: StoredEvent) => ({
  medfoert: { dato: f.indflytning.faktisk?.dato ?? today },
});

export const paragrafferneErRettet = (f: Facts): boolean =>
  f.rettelser.some(({ felt, status }) => felt === 'paragraffer' && (status === 'rettet' || status === 'godkendt'));

export const paragrafferne = ({ paragraffer }: Facts) => ({ medfoert: { paragraffer } });

export const bestillingen = ({ bestilling }: Facts) => {
  if (bestilling === null) throw new Error('a bestilling was finished that the sag did not keep');
  const { versionNr, sha256, klasse } = bestilling;
  return { medfoert: { versionNr, sha256, klasse } };
};

/** Nothing else has been decided about the help: its kontrakt is to be ended. */
export const erAfvist = (f: Facts): boolean => erAfvistBagefter(f);

/** The borger leaves this help for another kommune (C10). */
export const flytter = (f: Facts): boolean => forladerHjaelpen(f);

/** The kontrakt that is opened is asked for what was concluded while there was none (C8). */
export const ventede =
  (oenske: Kontrakt['oensker'][number]) =>
  (f: Facts): boolean =>
    f.kontrakt?.oensker.includes(oenske) === true;

export const bestillingsversionen = (f: Facts) => {
  const { versionNr } = bestillingen(f).medfoert;
  return { medfoert: { versionNr } };
};

/** The follow-up came to this, for one line or more. */
export const konkluderede =
  (udfald: Ev<'opfoelgningKonkluderet'>['medfoert']['udfald'][number]) =>
  (_f: Facts, event: StoredEvent): boolean =>
    (event as Ev<'opfoelgningKonkluderet'>).medfoert.udfald.includes(udfald);
