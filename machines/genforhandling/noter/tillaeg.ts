import { oere } from '../../pris/oere.ts';
import { nyAarspris } from '../aarspris.ts';
import { beregnEfterbetaling, medHaandsat } from '../efterbetaling.ts';
import type { Ev, Noter } from '../events.ts';
import type { Efterbetaling, Facts, Tillaeg } from '../facts.ts';
import { fundet, linjerEllerNull, tilbageTilForhandling, udenTillaeg } from './faelles.ts';

export const tillaeg: Pick<
  Noter,
  | 'udfyldTillaeg'
  | 'sendTillaeg'
  | 'underskrivTillaegSomKoeber'
  | 'registrerTillaegUnderskrift'
  | 'fuldtUnderskrevet'
  | 'afvisTillaeg'
> = {
  /** A new text has neither been sent nor signed. */
  udfyldTillaeg: (f, event) => {
    const versionNr = f.tillaegVersioner + 1;
    const tillaeg = tillaegOf(f, event, versionNr);
    return { ...f, ...udenTillaeg, tillaeg, tillaegVersioner: versionNr, tillaegFaldt: null };
  },

  sendTillaeg: (f, { facts, seq }) => ({
    ...f,
    sendt: { dato: facts.sendt, kanal: facts.kanal, svarSenest: facts.svarSenest, seq },
  }),

  underskrivTillaegSomKoeber: (f, { facts, by, seq }) => ({
    ...f,
    underskrifter: { ...f.underskrifter, koeber: { dato: facts.dato, af: by, seq } },
  }),

  registrerTillaegUnderskrift: (f, { facts, by, seq }) => ({
    ...f,
    underskrifter: {
      ...f.underskrifter,
      leverandoer: { dato: facts.dato, metode: facts.metode, registreretAf: by, seq },
    },
  }),

  fuldtUnderskrevet: (f, { today }) => ({
    ...f,
    udfald: fundet(f.beslutning, 'beslutning').udfald,
    sluttet: today,
    efterbetaling: fundet(f.tillaeg, 'tillaegsaftale').efterbetaling,
  }),

  afvisTillaeg: tilbageTilForhandling,
};

function tillaegOf(f: Facts, event: Ev<'udfyldTillaeg'>, versionNr: number): Tillaeg {
  const { facts, udledt, by, today, seq } = event;
  const { leverandoernavn: navn, cvr, pNummer } = facts;
  return {
    versionNr,
    sha256: udledt.sha256,
    virkningFra: facts.virkningFra,
    faktureresFra: facts.faktureresFra,
    linjer: linjerEllerNull(facts.linjer),
    aarsprisOere: nyAarspris(f, facts),
    vilkaar: {
      varselKoeber: facts.varselKoeber,
      varselLeverandoer: facts.varselLeverandoer,
      betalingsforpligtelse: facts.betalingsforpligtelse,
      betalingsforpligtelseDage: facts.betalingsforpligtelseDage,
      betalingsfristDage: facts.betalingsfristDage,
      fakturafristDage: facts.fakturafristDage,
      fakturafristRetning: facts.fakturafristRetning,
      dataansvar: facts.dataansvar,
    },
    leverandoer: navn === null && cvr === null && pNummer === null ? null : { navn, cvr, pNummer },
    efterbetaling: efterbetalingOf(f, facts),
    af: by,
    dato: today,
    seq,
  };
}

type Udfyldt = Ev<'udfyldTillaeg'>['facts'];

/** What the new price costs for the days before it is invoiced; null where no price changes. */
export function efterbetalingOf(
  f: Facts,
  p: Pick<Udfyldt, 'linjer' | 'virkningFra' | 'faktureresFra' | 'efterbetalingOere' | 'efterbetalingRetning'>,
): Efterbetaling | null {
  if (p.linjer.length === 0 || p.faktureresFra === null) return null;
  const beregnet = beregnEfterbetaling({
    foer: f.priser,
    nye: p.linjer,
    virkningFra: p.virkningFra,
    faktureresFra: p.faktureresFra,
  });
  const tegn = p.efterbetalingRetning === 'tilKommunen' ? -1 : 1;
  return medHaandsat(beregnet, p.efterbetalingOere === null ? null : oere(tegn * p.efterbetalingOere));
}
