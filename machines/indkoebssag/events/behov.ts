import { event } from '../../chart.ts';
import { dato, evt, flervalg, jaNej, langTekst, oere, raekker, tekst, valg } from '../../felter.ts';
import { udledDokument } from '../dokument.ts';
import { HANDLEPLAN, HOLDNING, PARAGRAFFER, STOETTEBEHOV, VAERGE_FORM, VAERGE_OMFANG } from '../lister.ts';
import { SAERLIGT_KRAV, YDELSE } from '../raekker.ts';

/** Behov. The fields are those of payloads.md. */
export const behov = {
  beskrivBehov: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      oensketStart: dato(),
      udredningDato: evt(dato()),
      handleplan: valg(HANDLEPLAN),
      folkepensionsalder: jaNej(),
      vaergeOmfang: valg(VAERGE_OMFANG),
    },
    indhold: {
      stoettebehovsniveau: valg(STOETTEBEHOV),
      behovResume: langTekst(),
      borgersOensker: langTekst(),
      borgersHoldning: valg(HOLDNING),
      retsgrundlag: evt(langTekst()),
      vaergeForm: evt(valg(VAERGE_FORM)),
      vaergeNavn: evt(tekst()),
      vaergeKontakt: evt(tekst()),
    },
  }),
  gemKravspecifikation: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      gaeldendeFra: evt(dato()),
      start: evt(dato()),
      slutdato: evt(dato()),
      revurderesDato: evt(dato()),
    },
    indhold: {
      indsatsformaal: evt(langTekst()),
      ydelser: raekker(YDELSE),
      saerligeKrav: raekker(SAERLIGT_KRAV),
      geografi: evt(tekst()),
    },
    udled: udledDokument,
  }),
  soegRamme: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      prisloftOere: oere(),
      periodeFra: dato(),
      periodeTil: evt(dato()),
    },
    indhold: {
      niveau: valg(STOETTEBEHOV),
      behovResume: langTekst(),
      borgersOensker: langTekst(),
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  startMarkedsafsoegning: event({}),
};
