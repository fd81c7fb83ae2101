/** All closed lists of this chart. Their words stand in `labels/valg.ts`. */

export {
  BETALINGSFORPLIGTELSER,
  DATAANSVAR,
  DRIFTSFORMER,
  FAKTURARETNINGER,
  KONTRAKTVARIANTER,
  PARTER,
  SKABELONVERSIONER,
} from '../faelles-lister.ts';
export { PARAGRAFFER } from '../paragraffer.ts';

/** How far the paper is, beside the leaf: delivery waits for no signature (C2). */
export const PAPIRER = ['kladde', 'klar', 'sendt', 'underskrevet'] as const;

export const REGIONER = ['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'] as const;
export const AFLASTNING = ['ingenAflastning', 'bevilget', 'anvendt'] as const;
/** C22: what an invoice is counted by. */
export const AFREGNINGER = ['prDoegn', 'tolvtedel'] as const;
/** T11: KL's estimate when the tariff is set (v1.0), or the rate of the latest økonomiaftale (v2.0). */
export const REGULERINGSGRUNDLAG = ['plSkoen', 'oekonomiaftale', 'efterRammeaftalen'] as const;
export const BILAG = [
  'bestilling',
  'vaergemaal',
  'boligdokument',
  'egenbetaling',
  'databehandleraftale',
  'paedagogiskPlan',
] as const;

export const SENDE_KANALER = ['sikkerMail', 'digitalPost', 'brev', 'personligt'] as const;
export const UNDERSKRIFT_METODER = ['digital', 'papir', 'mitIdErhverv'] as const;
export const AFVIS_AARSAGER = ['pris', 'varsel', 'betaling', 'andreVilkaar', 'rettetStandardtekst'] as const;
export const AFSLAAET_AARSAGER = ['ingenPlads', 'kanIkkeLoefteOpgaven', 'pris', 'vilkaar', 'andet'] as const;

/** Class S and K: what kind of stay it is, is never a fact (design.md 3.2, L-39). */
export const OPHOLD = ['sygehus', 'faengsling', 'surrogatfaengsling'] as const;
export const HAENDELSER = ['indlaeggelse', 'fravaer', 'manglendeLevering', 'forceMajeure'] as const;
export const FRAVAER_AARSAGER = ['borgerenOenskerIkke', 'ferie', 'andet'] as const;
/** 2.13: a cause in the borger's own development gives no right to end for breach. */
export const LEVERING_AARSAGER = ['hosLeverandoeren', 'borgerensForhold', 'ikkeAfklaret'] as const;

/** `afloest`: a tillægsaftale has set another price from that day or before it. */
export const REGULERING_STATUS = ['gaelder', 'omtvistet', 'accepteret', 'afvist', 'afloest'] as const;
/** Why a regulation is omtvistet: late (T10), above the rate, or no rate to hold it against (T11). */
export const REGULERING_TVIVL = ['forSent', 'overSatsen', 'ukendtSats'] as const;

export const OPSIGELSE_AARSAGER = [
  'behovAendret',
  'kvalitet',
  'pris',
  'flytning',
  'doed',
  'tilbudOpsagde',
  'andet',
] as const;
export const OPSIGELSE_AF = ['koeber', 'leverandoer', 'aftale'] as const;
export const OPSIGELSE_STATUS = ['foreslaaet', 'godkendt', 'sendt'] as const;
/** 3.0: what shows that a notice was received. */
export const BEVISER = ['digitalPostKvittering', 'sikkerMail', 'anbefaletBrev', 'overgivet', 'bekraeftet'] as const;
export const OPHAEV_GRUNDE = ['misligholdelse', 'forceMajeure'] as const;
export const SIKRING = ['nyLeverandoer', 'kommunensEgen', 'sammeLeverandoer', 'andet'] as const;
export const FRAFALD_AARSAGER = ['enige', 'nyeOplysninger', 'fejl', 'andet'] as const;

/** What a genforhandling is about. */
export const GENFORHANDLING_ARTER = ['pris', 'vilkaar', 'parter'] as const;
export const HENVENDELSE_KANALER = [
  'telefon',
  'moede',
  'mail',
  'sikkerMail',
  'digitalPost',
  'brev',
  'personligt',
] as const;
/** Domain.md 6: what a new version of the bestilling is to the kontrakt. */
export const AENDRINGSKLASSER = ['opdatering', 'midlertidig', 'genforhandling'] as const;

/** How a kontrakt ended. The first five are the kontrakt's own; the rest come with the sag. */
export const OPHOER_AARSAGER = [
  'opsagtAfKoeber',
  'opsagtAfLeverandoer',
  'aftalt',
  'slutdato',
  'ophaevet',
  'leverandoerAfslog',
  'tilbageTilMarked',
  'pladsTabt',
  'andetTilbud',
  'lukketUdenIndkoeb',
  'annulleret',
  'afsluttet',
  'doed',
] as const;
