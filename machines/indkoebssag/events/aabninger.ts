import { event } from '../../chart.ts';
import { kommunekode } from '../../egne-felter.ts';
import {
  antal,
  borger,
  dato,
  evt,
  flervalg,
  langTekst,
  person,
  raekker,
  team,
  tekst,
  tilbud,
  valg,
  varsel,
} from '../../felter.ts';
import { KONTRAKTLINJE } from '../../kontraktlinje.ts';
import { BETALINGSFORPLIGTELSER, KONTRAKTVARIANTER, PARAGRAFFER, SKABELONVERSIONER } from '../lister.ts';
import { fortsaetHjaelpMedfoert, skiftTilbudMedfoert } from '../medfoert.ts';

/** Openings. The fields are those of payloads.md. */
export const aabninger = {
  opretSag: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      team: team(),
      ansoegningModtaget: evt(dato()),
      oensketStart: dato(),
      handlekommune: kommunekode(),
      betalingskommune: kommunekode(),
      borgerId: borger(),
    },
    opslag: ['team', 'indstillinger'],
  }),
  registrerLoebendeKontrakt: event({
    facts: {
      paragraffer: flervalg(PARAGRAFFER),
      team: team(),
      personId: evt(person('raadgiver')),
      handlekommune: kommunekode(),
      betalingskommune: kommunekode(),
      borgerId: borger(),
      indflyttet: evt(dato()),
      tilbudId: evt(tilbud()),
      linjer: raekker(KONTRAKTLINJE, 0, 20),
      variant: evt(valg(KONTRAKTVARIANTER)),
      skabelonversion: evt(valg(SKABELONVERSIONER)),
      varselKoeber: evt(varsel()),
      varselLeverandoer: evt(varsel()),
      betalingsforpligtelse: evt(valg(BETALINGSFORPLIGTELSER)),
      betalingsforpligtelseDage: evt(antal(1, 365)),
      underskriftKoeber: evt(dato()),
      underskriftLeverandoer: evt(dato()),
      foersteOpfoelgning: evt(dato()),
    },
    indhold: {
      uddybning: evt(langTekst()),
      underskrivere: evt(tekst()),
      aftalerIOevrigt: evt(langTekst()),
    },
    opslag: ['team', 'person', 'tilbud', 'indstillinger'],
  }),
  fortsaetHjaelp: event({
    medfoert: fortsaetHjaelpMedfoert,
  }),
  skiftTilbud: event({
    medfoert: skiftTilbudMedfoert,
  }),
};
