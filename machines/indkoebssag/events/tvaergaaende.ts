import { dato, emne, evt, flervalg, langTekst, oere, person, valg } from '../../felter.ts';
import { kommunekode } from '../egne-felter.ts';
import { handling } from '../handling.ts';
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
  lukUdenIndkoeb: handling({
    facts: {
      aarsag: valg(LUK_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  annuller: handling({
    facts: {
      aarsag: valg(ANNULLER_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  afslut: handling({
    facts: {
      aarsag: valg(AFSLUT_AARSAGER),
      hjaelpSlut: dato(),
      sidsteBetalingsdag: evt(dato()),
    },
    indhold: {
      evaluering: evt(langTekst()),
    },
  }),
  tildel: handling({
    facts: {
      rolle: valg(TILDEL_ROLLER),
      personId: evt(person()),
    },
    opslag: ['person'],
  }),
  notat: handling({
    indhold: {
      tekst: langTekst(),
    },
  }),
  ret: handling({
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
  foreslaaRettelse: handling({
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
  godkendRettelse: handling({
    facts: {
      rettelseId: emne('rettelse'),
    },
    indhold: {
      bemaerkning: evt(langTekst()),
    },
  }),
  afvisRettelse: handling({
    facts: {
      rettelseId: emne('rettelse'),
    },
    indhold: {
      begrundelse: langTekst(),
    },
  }),
  saetPaaVent: handling({
    facts: {
      til: dato(),
      aarsag: valg(VENT_AARSAGER),
    },
    indhold: {
      begrundelse: evt(langTekst()),
    },
  }),
  genoptag: handling({}),
  meldTilOekonomi: handling({
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
  genberegnFrister: handling({}),
  'frist.vaekning.naaet': handling({}),
  'frist.pristilbud.udloebet': handling({}),
  'frist.akutTilsagn.udloebet': handling({}),
  'frist.godkendEfterfoelgende.overskredet': handling({}),
};
