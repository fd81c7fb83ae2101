import { dato, evt, flervalg, kandidat, langTekst, raekker, tekst, valg } from '../../felter.ts';
import { udledDokument } from '../dokument.ts';
import { handling } from '../handling.ts';
import { FLYT_AARSAGER, FLYTNING_HJEMLER, FLYTNING_UDFALD, PARAGRAFFER } from '../lister.ts';
import { SAERLIGT_KRAV, YDELSE } from '../raekker.ts';

/** Bestilling og indflytning. The fields are those of payloads.md. */
export const bestilling = {
  gemBestilling: handling({
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
    },
    udled: udledDokument,
  }),
  faerdiggoerBestilling: handling({
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
    },
    udled: udledDokument,
  }),
  aftalIndflytning: handling({
    facts: {
      dato: dato(),
    },
    indhold: {
      aftaltMed: evt(tekst()),
    },
  }),
  registrerIndflytning: handling({
    facts: {
      dato: dato(),
      kandidatId: evt(kandidat()),
      foersteOpfoelgning: evt(dato()),
      socialtilsynUnderrettet: evt(dato()),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
    opslag: ['indstillinger'],
  }),
  flytIndflytning: handling({
    facts: {
      dato: dato(),
      aarsag: valg(FLYT_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  indledFlytningUdenSamtykke: handling({
    facts: {
      sendt: dato(),
      hjemmel: valg(FLYTNING_HJEMLER),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  registrerFamilieretshusetsAfgoerelse: handling({
    facts: {
      dato: dato(),
      udfald: valg(FLYTNING_UDFALD),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
};
