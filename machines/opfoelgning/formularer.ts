import type { ChartDef } from '../chart.ts';
import type { events } from './events.ts';
import type { Facts } from './facts.ts';

/** How the long forms are laid out (4.6). */
export const formularer: NonNullable<ChartDef<Facts, typeof events, never>['formularer']> = {
  registrerStatusnotat: {
    afsnit: [
      {
        titel: 'Notatet',
        felter: ['modtaget', 'udfyldtDen', 'udfyldtAf', 'fra', 'til', 'bestillingVersion', 'kilder'],
      },
      { titel: 'Borgerens mål', felter: ['maal', 'delmaal', 'borgersUdsagn'] },
      { titel: 'Hvad der er leveret', felter: ['leveret', 'ikkeLeveret', 'haendelser'] },
      {
        titel: 'Fremover',
        felter: ['behovRetning', 'behovVarighed', 'oenskerGenforhandling', 'bemaerkning'],
      },
    ],
  },
  afhold: {
    afsnit: [
      {
        titel: 'Mødet',
        felter: ['dato', 'form', 'sted', 'ekstra', 'bestillingVersion'],
      },
      { titel: 'Hvem var med', felter: ['deltagere', 'deltagernavne', 'borgerIkkeMed', 'borgerIkkeMedUddybning'] },
    ],
    // L-10
    kunNaar: {
      borgerIkkeMed: { felt: 'deltagere', vaerdier: ['borger'], ellers: true },
      borgerIkkeMedUddybning: { felt: 'deltagere', vaerdier: ['borger'], ellers: true },
    },
  },
  konkluder: {
    afsnit: [
      { titel: 'Hvad der er konkluderet', felter: ['udfald', 'ffbStatus', 'naesteDato'] },
      { titel: 'Mål og levering', felter: ['maal', 'leveringKonklusion', 'leveringUddybning'] },
      {
        titel: 'Tilsyn',
        felter: ['tilsynskonklusion', 'bekymring', 'bekymringUddybning', 'bekymringSendt', 'bekymringModtager'],
      },
      { titel: 'Borgerens ord om mødet', felter: ['feedbackMoedet', 'feedbackVigtigt', 'feedbackNaesteGang'] },
      { titel: 'Referatet', felter: ['referatSendt', 'referat'] },
    ],
    kunNaar: {
      leveringUddybning: { felt: 'leveringKonklusion', vaerdier: ['afvigelse'] },
      // L-06
      bekymringUddybning: { felt: 'bekymring', vaerdier: [true] },
      bekymringSendt: { felt: 'bekymring', vaerdier: [true] },
      bekymringModtager: { felt: 'bekymring', vaerdier: [true] },
    },
  },
};
