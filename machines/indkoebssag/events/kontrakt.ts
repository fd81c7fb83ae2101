import { event } from '../../chart.ts';
import { evt, langTekst, valg } from '../../felter.ts';
import { KONTRAKTVARIANTER, NY_SAG_SVAR, SKABELONVERSIONER } from '../lister.ts';
import {
  genforhandlingAabnetMedfoert,
  genforhandlingLukketMedfoert,
  kontraktAabnetMedfoert,
  kontraktBetalingRettetMedfoert,
  kontraktBortfaldetMedfoert,
  kontraktOphoertMedfoert,
  kontraktOpsagtMedfoert,
  kontraktUnderskrevetMedfoert,
  kontraktVilkaarMedfoert,
} from '../medfoert.ts';

/** The kontrakt is opened here; the rest is what it, and its genforhandlinger, tell the sag. */
export const kontrakt = {
  opretKontrakt: event({
    facts: {
      variant: evt(valg(KONTRAKTVARIANTER)),
      skabelonversion: evt(valg(SKABELONVERSIONER)),
    },
  }),
  overtagKontrakt: event({}),
  kontraktAabnet: event({ medfoert: kontraktAabnetMedfoert }),
  kontraktSendt: event({}),
  kontraktUnderskrevet: event({ medfoert: kontraktUnderskrevetMedfoert }),
  kontraktAfvist: event({}),
  kontraktBortfaldet: event({ medfoert: kontraktBortfaldetMedfoert }),
  kontraktIKraft: event({}),
  kontraktVilkaar: event({ medfoert: kontraktVilkaarMedfoert }),
  kontraktOpsagt: event({ medfoert: kontraktOpsagtMedfoert }),
  kontraktOpsigelseTrukket: event({}),
  afklarNySag: event({
    facts: { svar: valg(NY_SAG_SVAR) },
    indhold: { bemaerkning: evt(langTekst()) },
  }),
  kontraktOphoert: event({ medfoert: kontraktOphoertMedfoert }),
  kontraktBetalingRettet: event({ medfoert: kontraktBetalingRettetMedfoert }),
  genforhandlingAabnet: event({ medfoert: genforhandlingAabnetMedfoert }),
  genforhandlingLukket: event({ medfoert: genforhandlingLukketMedfoert }),
};
