import type { Ord } from '../../chart.ts';
import type { Dato } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { med } from '../../med.ts';
import type { EventNavn } from '../events.ts';
import type { Facts } from '../facts.ts';
import { erForaeldet } from '../om-forhandlingen.ts';

/** The words on the buttons, with a line of help where one would hesitate. */
export const eventLabels: { readonly [E in EventNavn]: Ord } = {
  anmod: 'Genforhandling begyndt',

  registrerBeskrivelse: med(
    'Registrér beskrivelse',
    'Leverandørens beskrivelse af, hvad der er ændret. En ny pris kan tidligst gælde fra den dag, den blev modtaget.',
  ),
  bedOmMere: med('Bed om mere', 'Fristen for vores svar løber imens. Begge datoer bliver stående.'),
  registrerSupplering: 'Registrér supplering',
  fagligVurdering: med(
    'Registrér faglig vurdering',
    'Når hjælpen bliver en anden, også når den bliver større. Borgeren skal have en afgørelse.',
  ),

  givForeloebigtTilsagn: med(
    'Giv foreløbigt tilsagn',
    'Kun når behovet er helt akut. Genforhandlingen går videre ved siden af.',
  ),
  bekraeftTilsagn: med('Bekræft tilsagn', 'Skriftligt, senest næste bankdag.'),

  registrerRunde: med('Registrér forhandlingsrunde', 'Den, der forhandler, kan ikke selv godkende prisen.'),
  indstil: med('Indstil', 'Den, der indstiller, kan ikke selv beslutte.'),
  sendTilbage: 'Send tilbage',
  godkend: med('Godkend', 'Hele anmodningen, som den er indstillet.'),
  godkendDelvist: 'Godkend delvist',
  afslaa: med('Afslå', 'Kontrakten gælder, som den er. Leverandøren kan sige den op.'),
  afgoerMidlertidig: med(
    'Midlertidigt: ingen genforhandling',
    'Ændringen er for en tid, og prisen er den samme. Det er også et svar på anmodningen.',
  ),

  udfyldTillaeg: med(
    'Udfyld tillægsaftale',
    'Hele aftalen. Den, der udfylder, kan ikke selv skrive under. En ny udgave skal sendes og underskrives igen.',
  ),
  sendTillaeg: 'Send tillægsaftale til underskrift',
  underskrivTillaegSomKoeber: 'Underskriv for kommunen',
  registrerTillaegUnderskrift: med(
    'Registrér leverandørens underskrift',
    'Det gør en anden end den, der har udfyldt aftalen.',
  ),
  fuldtUnderskrevet: 'Tillægsaftalen er underskrevet af begge',
  afvisTillaeg: med('Tillægsaftalen er afvist', 'Forhandlingen går videre. Beslutningen falder bort.'),

  traek: med('Træk tilbage', 'Anmodningen falder bort, og kontrakten gælder, som den er.'),
  notat: 'Skriv notat',
  vilkaarAendret: 'Kontraktens priser eller vilkår er ændret',
  sagenLukket: 'Sagen er lukket',
  'frist.tilsagn.udloebet': 'Foreløbigt tilsagn udløbet',
  genberegnFrister: 'Frister genberegnet',
};

const VORES_EGEN = med(
  'Registrér vores beskrivelse',
  'Den dag, leverandøren modtog kommunens skriftlige beskrivelse. At også en nedsættelse gælder derfra, er en fortolkning, der ikke er bekræftet (Q7).',
);

/** Where the kommune itself has asked, the description is its own (Q7); where the kontrakt has changed, why it is done again. */
export function ordEfter(type: string, f: Facts): Ord | null {
  if (type === 'registrerBeskrivelse' && f.fra === 'koeber') return VORES_EGEN;
  if (type === 'udfyldTillaeg' && f.tillaegFaldt !== null) return SKRIV_IGEN(f.tillaegFaldt.dato);
  if (type === 'afvisTillaeg' && erForaeldet(f, f.beslutning)) return TAG_OP_IGEN;
  return null;
}

const SKRIV_IGEN = (dato: Dato): Ord =>
  med(
    'Udfyld tillægsaftalen igen',
    `Kontraktens priser er ændret ${datoPaaDansk(dato)}, efter at aftalen blev skrevet. Den er ikke sendt længere, og efterbetalingen regnes fra de priser, der gælder nu.`,
  );

const TAG_OP_IGEN = med(
  'Tag genforhandlingen op igen',
  'Kontraktens linjer er ændret ved en anden aftale. Beslutningen falder bort, og der skal indstilles igen.',
);
