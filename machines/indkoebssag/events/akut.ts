import { event } from '../../chart.ts';
import { dato, evt, jaNej, langTekst, oere, person, raekker, tilbud } from '../../felter.ts';

/** Akut. The fields are those of payloads.md. */
export const akut = {
  registrerMundtligGodkendelse: event({
    facts: {
      personId: person('leder'),
      givetDen: dato(),
      maksPrDagOere: oere(),
      gaelderTil: dato(),
      tilbudId: evt(tilbud()),
    },
    indhold: {
      begrundelse: langTekst(),
    },
    opslag: ['person', 'tilbud', 'indstillinger'],
  }),
  akutGodkend: event({
    facts: {
      maksPrDagOere: oere(),
      gaelderTil: dato(),
      tilbudId: evt(tilbud()),
    },
    indhold: {
      begrundelse: langTekst(),
    },
    opslag: ['tilbud', 'indstillinger'],
  }),
  bekraeftMundtligGodkendelse: event({
    facts: {
      maksPrDagOere: oere(),
      gaelderTil: dato(),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
  godkendEfterfoelgende: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
      prisloftOere: oere(),
      periodeTil: evt(dato()),
    },
    indhold: {
      begrundelseFaglig: langTekst(),
      begrundelseOekonomisk: evt(langTekst()),
    },
  }),
  afvisEfterfoelgende: event({
    facts: {
      habilErklaeret: jaNej(),
      beslutningstagere: raekker({ personId: person() }, 0, 20),
      hjaelpStopper: evt(dato()),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
};
