import type { Aabning, StoredEvent } from '../../chart.ts';
import type { Aabningsnavn, Ev } from '../events.ts';
import type { Facts } from '../facts.ts';
import { foersteDag } from '../linjer.ts';
import type { KontraktMedfoert } from '../medfoert.ts';
import { satIKraft } from './faelles.ts';
import { foerstePris } from './priser.ts';

/** The first facts of each opening: what the sag knows. Its papers may have gaps (C3). */
export const aabninger: { readonly [K in Aabningsnavn]: Aabning<Facts, Ev<K>> } = {
  aabnKladde: {
    til: 'kladde',
    facts: (event) => nyKontrakt(event.medfoert, event),
  },
  aabnIKraft: {
    til: 'iKraft',
    facts: (event) => {
      const { medfoert, today } = event;
      const f = nyKontrakt(medfoert, event);
      return satIKraft(f, medfoert.indflyttet ?? f.start?.dato ?? today, event);
    },
  },
};

function nyKontrakt(m: KontraktMedfoert, { seq }: Pick<StoredEvent, 'seq'>): Facts {
  const start = m.planlagtStart ?? foersteDag(m.linjer);
  const underskrevet = [m.underskriftKoeber, m.underskriftLeverandoer].flatMap((d) => d ?? []).sort();
  const sidst = underskrevet.length === 2 ? (underskrevet[1] ?? null) : null;
  return {
    sagId: m.sagId,
    erstatter: m.erstatter,
    paragraffer: m.paragraffer,
    forhandler: m.forhandler,
    raekkefoelge: m.raekkefoelge,
    leverandoer: m.leverandoer,
    prisloftOere: m.prisloftOere,
    aftaltAarsprisOere: m.aarsprisOere,
    mangler: m.mangler,
    variant: m.variant,
    skabelonversion: m.skabelonversion,
    saerforanstaltning: false,
    ...foerstePris(m.linjer, m.aarsprisOere, seq),
    varselKoeber: m.varselKoeber,
    varselLeverandoer: m.varselLeverandoer,
    betalingsforpligtelse: m.betalingsforpligtelse,
    betalingsforpligtelseDage: m.betalingsforpligtelseDage,
    faktura: { fristDage: null, retning: null, betalingsfristDage: null, afregning: null },
    dataansvar: null,
    paedagogiskPlan: { oensket: null, frist: null, modtaget: null },
    papir: sidst === null ? 'kladde' : 'underskrevet',
    dokument: null,
    frosset: null,
    sendt: null,
    underskrifter: {
      koeber: m.underskriftKoeber && { dato: m.underskriftKoeber, sha256: null, af: null, seq },
      leverandoer: m.underskriftLeverandoer && { dato: m.underskriftLeverandoer, sha256: null, af: null, seq },
    },
    underskrevet: sidst && { dato: sidst, seq },
    bestilling: m.bestilling && { ...m.bestilling, klasse: null, seq },
    udenBestilling: null,
    start: start && { dato: start, seq },
    iKraft: null,
    haendelser: [],
    reguleringer: [],
    naesteRegulering: null,
    aabneAar: [],
    naesteRammeaftale: null,
    rammeaftale: null,
    opsigelseOenskes: null,
    genforhandlingOenskes: null,
    genforhandlinger: [],
    tillaeg: [],
    skifter: null,
    forslag: null,
    opsigelse: null,
    doed: null,
    hold: null,
    pauser: [],
    ophoer: null,
  };
}
