import { event } from '../../chart.ts';
import { cvr, pNummer } from '../../egne-felter.ts';
import { antal, dato, evt, jaNej, langTekst, oere, raekker, tekst, valg, varsel } from '../../felter.ts';
import { KONTRAKTLINJE } from '../../kontraktlinje.ts';
import {
  AFVIS_AARSAGER,
  BETALINGSFORPLIGTELSER,
  BETALINGSRETNINGER,
  DATAANSVAR,
  FAKTURARETNINGER,
  PARTER,
  SENDE_KANALER,
  UNDERSKRIFT_METODER,
} from '../lister.ts';

/** The tillægsaftale, a whole document, and its signatures. The fields are those of payloads.md. */
export const tillaeg = {
  udfyldTillaeg: event({
    facts: {
      virkningFra: dato(),
      faktureresFra: evt(dato()),
      linjer: raekker(KONTRAKTLINJE, 0, 20),
      aarsprisOere: evt(oere()),
      efterbetalingOere: evt(oere({ fraNul: true })),
      efterbetalingRetning: evt(valg(BETALINGSRETNINGER)),
      varselKoeber: evt(varsel()),
      varselLeverandoer: evt(varsel()),
      betalingsforpligtelse: evt(valg(BETALINGSFORPLIGTELSER)),
      betalingsforpligtelseDage: evt(antal(1, 365)),
      betalingsfristDage: evt(antal(1, 90)),
      fakturafristDage: evt(antal(0, 90)),
      fakturafristRetning: evt(valg(FAKTURARETNINGER)),
      dataansvar: evt(valg(DATAANSVAR)),
      leverandoernavn: evt(tekst()),
      cvr: evt(cvr()),
      pNummer: evt(pNummer()),
    },
    indhold: {
      aftaletekst: langTekst(),
    },
    udled: (_, { sha256 }) => ({ sha256 }),
  }),
  sendTillaeg: event({
    facts: {
      sendt: dato(),
      kanal: valg(SENDE_KANALER),
      svarSenest: dato(),
    },
  }),
  underskrivTillaegSomKoeber: event({
    facts: {
      dato: dato(),
      habilErklaeret: jaNej(),
    },
  }),
  registrerTillaegUnderskrift: event({
    facts: {
      dato: dato(),
      metode: valg(UNDERSKRIFT_METODER),
    },
    indhold: {
      navn: tekst(),
      titel: evt(tekst()),
    },
  }),
  fuldtUnderskrevet: event({}),
  afvisTillaeg: event({
    facts: {
      dato: dato(),
      part: valg(PARTER),
      aarsag: valg(AFVIS_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
};
