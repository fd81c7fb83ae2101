import { event } from '../../chart.ts';
import { antal, dato, emne, evt, jaNej, langTekst, raekker, tekst, valg } from '../../felter.ts';
import {
  FRAVAER_AARSAGER,
  GENFORHANDLING_ARTER,
  HENVENDELSE_KANALER,
  LEVERING_AARSAGER,
  OPHOLD,
  PARTER,
} from '../lister.ts';
import { NY_PRIS } from '../raekker.ts';

/** What happens while the kontrakt is in force (2.13, 3.2). */
export const levetid = {
  registrerIndlaeggelse: event({
    facts: { start: dato(), underrettet: dato(), forventetSlut: evt(dato()) },
    indhold: { ophold: valg(OPHOLD), bemaerkning: evt(langTekst()) },
  }),
  registrerFravaer: event({
    facts: { start: dato(), underrettet: dato(), forventetSlut: evt(dato()) },
    indhold: { fravaerAarsag: valg(FRAVAER_AARSAGER), bemaerkning: evt(langTekst()) },
  }),
  registrerManglendeLevering: event({
    facts: { start: dato(), underrettet: dato(), aarsag: valg(LEVERING_AARSAGER) },
    indhold: { beskrivelse: langTekst() },
  }),
  registrerForceMajeure: event({
    facts: { start: dato(), underrettet: dato(), forventetSlut: evt(dato()) },
    indhold: { beskrivelse: langTekst() },
  }),
  registrerTilbage: event({
    facts: { haendelseId: emne('haendelser'), slut: dato() },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  vurderIndlaeggelse: event({
    facts: { haendelseId: emne('indlaeggelser'), genforhandles: jaNej() },
    indhold: { vurdering: langTekst() },
  }),

  registrerTakstregulering: event({
    facts: { modtaget: dato(), gaelderFra: dato(), nyePriser: raekker(NY_PRIS, 1) },
    indhold: { bemaerkning: evt(langTekst()) },
    opslag: ['indstillinger'],
  }),
  accepterTakstregulering: event({
    facts: { reguleringId: emne('reguleringer') },
    indhold: { begrundelse: langTekst() },
  }),
  afvisTakstregulering: event({
    facts: { reguleringId: emne('reguleringer') },
    indhold: { begrundelse: langTekst() },
  }),
  ingenTakstregulering: event({
    facts: { aar: antal(2020, 2100) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  registrerRammeaftale: event({
    facts: { periodeFra: antal(2020, 2100), modtaget: evt(dato()), aendret: jaNej() },
    indhold: { aendringer: evt(langTekst()) },
  }),

  anmodOmGenforhandling: event({
    facts: {
      fra: valg(PARTER),
      art: valg(GENFORHANDLING_ARTER),
      henvendelse: dato(),
      kanal: valg(HENVENDELSE_KANALER),
    },
    indhold: { henvendelsen: langTekst(), kontaktperson: evt(tekst()) },
  }),
  modtagPaedagogiskPlan: event({
    facts: { dato: dato() },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
};
