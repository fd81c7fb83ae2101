import { START } from './aabn.ts';
import { den, type Handling } from './act.ts';

const sag = (paa: string, af: Handling['af'], type: string, felter = {}) => den(paa, af, 'indkoebssag', type, felter);
const kontrakt = (paa: string, af: Handling['af'], type: string, felter = {}) => den(paa, af, 'kontrakt', type, felter);
const moede = (paa: string, type: string, felter = {}) => den(paa, 'raadgiver', 'opfoelgning', type, felter);
const pris = (paa: string, af: Handling['af'], type: string, felter = {}) =>
  den(paa, af, 'genforhandling', type, felter);

/**
 * What people do in the three years of the kontrakt `udenRammeaftale` (§ 107, LM+30, the payment duty falls away). The
 * calendar that follows from it stands in `kalender.csv`, counted by hand.
 */
export const DREJEBOG: readonly Handling[] = [
  sag(START, 'raadgiver', 'registrerIndflytning', { dato: START, kandidatId: null, foersteOpfoelgning: '2026-07-01' }),
  moede('2026-06-08', 'indkald', { dato: '2026-07-01' }),
  kontrakt('2026-06-10', 'raadgiver', 'modtagPaedagogiskPlan'),
  moede('2026-06-24', 'registrerStatusnotat'),
  // Held late: after the rådgiver, who stands in, and the leder were called.
  moede('2026-07-07', 'afhold'),
  moede('2026-07-14', 'konkluder', { naesteDato: '2027-01-07' }),

  kontrakt('2026-09-10', 'raadgiver', 'registrerIndlaeggelse', { start: '2026-09-07', underrettet: '2026-09-10' }),
  kontrakt('2026-09-21', 'raadgiver', 'vurderIndlaeggelse'),
  kontrakt('2026-10-05', 'raadgiver', 'registrerTilbage'),

  kontrakt('2026-12-11', 'forhandler', 'registrerTakstregulering'),
  moede('2026-12-14', 'registrerStatusnotat'),
  moede('2027-01-07', 'afhold'),
  // The minutes are late.
  moede('2027-01-26', 'konkluder', { naesteDato: '2027-07-07' }),

  // On hold for fourteen days; the clock wakes the sag.
  sag('2027-05-27', 'raadgiver', 'saetPaaVent', { til: '2027-06-10' }),
  moede('2027-06-10', 'flyt', { nyDato: '2027-07-21' }),
  moede('2027-07-08', 'registrerStatusnotat'),
  moede('2027-07-21', 'afhold'),
  moede('2027-07-28', 'konkluder', { naesteDato: '2028-01-21' }),

  kontrakt('2027-09-06', 'raadgiver', 'anmodOmGenforhandling', { fra: 'leverandoer' }),
  pris('2027-09-06', 'leder', 'givForeloebigtTilsagn', { skriftligt: '2027-09-06' }),
  pris('2027-09-13', 'raadgiver', 'registrerBeskrivelse'),
  pris('2027-09-20', 'forhandler', 'registrerRunde'),
  pris('2027-09-28', 'forhandler', 'indstil'),
  pris('2027-09-30', 'leder', 'godkend'),
  pris('2027-10-04', 'forhandler', 'udfyldTillaeg'),
  pris('2027-10-04', 'forhandler', 'sendTillaeg'),
  pris('2027-10-04', 'leder', 'underskrivTillaegSomKoeber'),
  pris('2027-10-04', 'raadgiver', 'registrerTillaegUnderskrift'),

  // Told after 15 December: the leder decides.
  kontrakt('2027-12-17', 'forhandler', 'registrerTakstregulering'),
  kontrakt('2027-12-17', 'leder', 'accepterTakstregulering'),
  moede('2028-01-10', 'registrerStatusnotat'),
  moede('2028-02-29', 'afhold'),
  moede('2028-03-10', 'konkluder', { naesteDato: '2028-08-29' }),
  moede('2028-08-08', 'registrerStatusnotat'),
  moede('2028-08-23', 'afhold'),
  moede('2028-08-23', 'konkluder', { naesteDato: '2029-02-23' }),

  kontrakt('2028-12-04', 'raadgiver', 'foreslaaOpsigelse', { oensketSlut: '2029-01-30' }),
  kontrakt('2028-12-06', 'leder', 'godkendOpsigelse'),
  kontrakt('2028-12-18', 'forhandler', 'ingenTakstregulering'),
  kontrakt('2028-12-27', 'raadgiver', 'sendOpsigelse'),
  kontrakt('2028-12-28', 'raadgiver', 'registrerModtagelse'),
  sag('2028-12-28', 'leder', 'registrerAfgoerelse', { udfald: 'ophoer' }),
  kontrakt('2029-01-16', 'raadgiver', 'registrerGenbesaettelse', { dato: '2029-01-15' }),
  kontrakt('2029-01-29', 'raadgiver', 'planlaegUdflytning', { dato: '2029-01-30' }),
  sag('2029-01-31', 'raadgiver', 'afslut', {
    aarsag: 'ophoert',
    hjaelpSlut: '2029-01-30',
    sidsteBetalingsdag: '2029-01-14',
  }),
];
