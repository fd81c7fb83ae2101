import { event } from '../../chart.ts';
import { kommunekode } from '../../egne-felter.ts';
import { dato, emne, evt, flervalg, langTekst, oere, person, valg } from '../../felter.ts';
import {
  AFSLUT_AARSAGER,
  ANNULLER_AARSAGER,
  LUK_AARSAGER,
  MELDINGER,
  PARAGRAFFER,
  REFUSION,
  RET_FELTER,
  TILDEL_ROLLER,
  VENT_AARSAGER,
} from '../lister.ts';

/** På tværs og afslutning. The fields are those of payloads.md. */
export const tvaergaaende = {
  lukUdenIndkoeb: event({
    facts: {
      aarsag: valg(LUK_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  annuller: event({
    facts: {
      aarsag: valg(ANNULLER_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  afslut: event({
    facts: {
      aarsag: valg(AFSLUT_AARSAGER),
      hjaelpSlut: dato(),
      sidsteBetalingsdag: evt(dato()),
    },
    indhold: {
      evaluering: evt(langTekst()),
    },
  }),
  tildel: event({
    facts: {
      rolle: valg(TILDEL_ROLLER),
      personId: evt(person()),
    },
    opslag: ['person'],
  }),
  notat: event({
    indhold: {
      tekst: langTekst(),
    },
  }),
  ret: event({
    facts: {
      felt: valg(RET_FELTER),
      nyDato: evt(dato()),
      nyKommune: evt(kommunekode()),
      nyeParagraffer: evt(flervalg(PARAGRAFFER)),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  foreslaaRettelse: event({
    facts: {
      felt: valg(RET_FELTER),
      nyDato: evt(dato()),
      nyKommune: evt(kommunekode()),
      nyeParagraffer: evt(flervalg(PARAGRAFFER)),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  godkendRettelse: event({
    facts: {
      rettelseId: emne('rettelse'),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
  afvisRettelse: event({
    facts: {
      rettelseId: emne('rettelse'),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  saetPaaVent: event({
    facts: {
      til: dato(),
      aarsag: valg(VENT_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  genoptag: event({}),
  meldTilOekonomi: event({
    facts: {
      art: valg(MELDINGER),
      dato: dato(),
      beloebOere: evt(oere()),
      refusionPar176: valg(REFUSION),
      refusionFra: evt(dato()),
      refusionTil: evt(dato()),
    },
    indhold: {
      besked: evt(langTekst()),
    },
  }),
  genberegnFrister: event({}),
  'frist.vaekning.naaet': event({}),
  'frist.pristilbud.udloebet': event({}),
  'frist.akutTilsagn.udloebet': event({}),
  'frist.godkendEfterfoelgende.overskredet': event({}),
};
