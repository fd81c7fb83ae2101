/** All closed lists of this chart. Their words stand in `labels/valg.ts`. */

export {
  BETALINGSFORPLIGTELSER,
  DATAANSVAR,
  FAKTURARETNINGER,
  KONTRAKTVARIANTER,
  PARTER,
  PRIS_ENHEDER,
} from '../faelles-lister.ts';
export { UNDERSKRIFTSRAEKKEFOELGER } from '../regler.ts';

/** What is to be changed: price and help, terms, or who the parties are (domain.md 6). */
export const ARTER = ['pris', 'vilkaar', 'parter'] as const;
/** How the other party turned to us, or we to them. */
export const HENVENDELSE_KANALER = [
  'telefon',
  'moede',
  'mail',
  'sikkerMail',
  'digitalPost',
  'brev',
  'personligt',
] as const;
/** What has changed the kontrakt while it is negotiated: only an agreement, or a new text, is a new ground. */
export const AENDRET_VED = ['regulering', 'tillaeg', 'udfyldning'] as const;
/** How papers go to the other party (L-20). */
export const SENDE_KANALER = ['sikkerMail', 'digitalPost', 'brev', 'personligt'] as const;
/** What of the help itself changes; none is that only price or terms do (C13). */
export const OMFANG = ['timer', 'normering', 'nattevagt', 'paragraffer'] as const;
export const RETNINGER = ['op', 'uaendret', 'ned'] as const;
export const ANBEFALINGER = ['ja', 'delvis', 'nej'] as const;
export const RUNDE_RESULTATER = ['nytBud', 'uaendret', 'enighed', 'afventer', 'afbrudt'] as const;

/** What can be recommended (C13). */
export const INDSTILLET_UDFALD = ['helt', 'delvist', 'midlertidig', 'afslag'] as const;
/** How a genforhandling ends. */
export const UDFALD = [...INDSTILLET_UDFALD, 'trukket'] as const;
export const SEND_TILBAGE_AARSAGER = [
  'manglerOplysninger',
  'pris',
  'manglerVurdering',
  'nyeOplysninger',
  'andet',
] as const;
export const AFVIS_AARSAGER = ['pris', 'vilkaar', 'fejlITeksten', 'andet'] as const;
export const TRAEK_AARSAGER = ['trukketAfParten', 'ingenBeskrivelse', 'behovetBortfaldt', 'fejl', 'andet'] as const;

export const BETALINGSRETNINGER = ['tilLeverandoer', 'tilKommunen'] as const;
export const UNDERSKRIFT_METODER = ['digital', 'papir', 'mitIdErhverv'] as const;
/** Why the back pay is not computed (T08, 4.3). */
export const UBEREGNET = ['aabningsdage', 'enheder', 'linjerMangler', 'linjeSkifterIPerioden'] as const;
