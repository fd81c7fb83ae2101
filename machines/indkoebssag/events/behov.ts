import { event } from '../../chart.ts';
import { dato, evt, flervalg, jaNej, langTekst, oere, tekst, valg } from '../../felter.ts';
import { BESTILLING_FACTS, BESTILLING_INDHOLD } from '../bestillingsfelter.ts';
import { udledDokument } from '../dokument.ts';
import { HANDLEPLAN, HOLDNING, PARAGRAFFER, STOETTEBEHOV, VAERGE_FORM, VAERGE_OMFANG } from '../lister.ts';

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
    facts: BESTILLING_FACTS,
    indhold: { ...BESTILLING_INDHOLD, geografi: evt(tekst()) },
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
