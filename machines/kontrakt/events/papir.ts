import { event } from '../../chart.ts';
import { cvr, ean, pNummer, uuid } from '../../egne-felter.ts';
import { antal, dato, evt, flervalg, jaNej, langTekst, raekker, tekst, valg, varsel } from '../../felter.ts';
import { KONTRAKTLINJE } from '../../kontraktlinje.ts';
import { type UdledtKontrakt, udledKontrakt } from '../kontrakttjek.ts';
import {
  AFLASTNING,
  AFREGNINGER,
  AFSLAAET_AARSAGER,
  AFVIS_AARSAGER,
  BETALINGSFORPLIGTELSER,
  BILAG,
  DATAANSVAR,
  DRIFTSFORMER,
  FAKTURARETNINGER,
  KONTRAKTVARIANTER,
  REGIONER,
  REGULERINGSGRUNDLAG,
  SENDE_KANALER,
  SKABELONVERSIONER,
  UNDERSKRIFT_METODER,
} from '../lister.ts';
import { FAKTURAOPLYSNING, INDSATS } from '../raekker.ts';

/** The paper: filled, frozen, sent, signed. The payload of `udfyld` is the whole document. */
export const papir = {
  udfyld: event({
    facts: {
      variant: valg(KONTRAKTVARIANTER),
      skabelonversion: valg(SKABELONVERSIONER),
      ean: evt(ean()),
      driftsform: evt(valg(DRIFTSFORMER)),
      cvr: evt(cvr()),
      pNummer: evt(pNummer()),
      afdelingUuid: evt(uuid()),
      rammeaftaleRegion: evt(valg(REGIONER)),
      linjer: raekker(KONTRAKTLINJE),
      saerforanstaltning: jaNej(),
      aflastningAfregning: evt(valg(AFLASTNING)),
      fakturafristDage: evt(antal(0, 90)),
      fakturafristRetning: evt(valg(FAKTURARETNINGER)),
      betalingsfristDage: evt(antal(1, 90)),
      afregning: evt(valg(AFREGNINGER)),
      reguleringsgrundlag: evt(valg(REGULERINGSGRUNDLAG)),
      varselKoeber: evt(varsel()),
      varselLeverandoer: evt(varsel()),
      betalingsforpligtelse: evt(valg(BETALINGSFORPLIGTELSER)),
      betalingsforpligtelseDage: evt(antal(1, 366)),
      dataansvar: evt(valg(DATAANSVAR)),
      paedagogiskPlanOensket: evt(jaNej()),
      paedagogiskPlanFrist: evt(dato()),
      bilag: flervalg(BILAG, 0),
    },
    indhold: {
      kontraktnr: evt(tekst(40)),
      koeberEnhed: evt(langTekst(500)),
      koeberKontakt: evt(tekst()),
      leverandoerNavn: evt(tekst()),
      leverandoerAdresse: evt(langTekst(500)),
      leverandoerKontakt: evt(tekst()),
      indsatser: raekker(INDSATS),
      fakturaoplysninger: raekker(FAKTURAOPLYSNING, 0, 3),
      betalingsforpligtelseTekst: evt(langTekst(1_000)),
      dataansvarBegrundelse: evt(langTekst(1_000)),
      databehandleraftaleRef: evt(tekst()),
      aendringsvarsling: evt(langTekst(1_000)),
      aftalerIOevrigt: evt(langTekst()),
    },
    udled: (payload, dokument): UdledtKontrakt => udledKontrakt(payload, dokument),
  }),
  accepterUdenBestilling: event({
    facts: { senest: dato() },
    indhold: { begrundelse: langTekst() },
  }),
  klargoer: event({}),
  fortrydKlargoering: event({
    indhold: { begrundelse: evt(langTekst()) },
  }),
  sendTilUnderskrift: event({
    facts: { sendt: dato(), kanal: valg(SENDE_KANALER), svarSenest: dato() },
    indhold: { modtager: evt(tekst()) },
  }),
  underskrivSomKoeber: event({
    facts: { dato: dato(), metode: valg(UNDERSKRIFT_METODER) },
    indhold: { titel: tekst() },
  }),
  registrerEksternUnderskrift: event({
    facts: { dato: dato(), metode: valg(UNDERSKRIFT_METODER) },
    indhold: { navn: tekst(), titel: tekst() },
  }),
  afvis: event({
    facts: { dato: dato(), aarsag: valg(AFVIS_AARSAGER) },
    indhold: { begrundelse: langTekst() },
  }),
  leverandoerAfslaar: event({
    facts: { dato: dato(), aarsag: valg(AFSLAAET_AARSAGER) },
    indhold: { begrundelse: evt(langTekst()) },
  }),
};
