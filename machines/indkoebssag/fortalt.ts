/** Closed lists of what the sag's other forløb tell it. They stand in no form, so they need no words. */

/** How far the paper of the kontrakt is, as far as the sag is told (C2). */
export const KONTRAKT_PAPIR = ['kladde', 'sendt', 'underskrevet'] as const;
/** Who gave notice, or that both agreed. */
export const OPSIGELSE_AF = ['koeber', 'leverandoer', 'aftale'] as const;
/** Why a sag that was opened by a notice must hear more of it: it is withdrawn, it gives another day, or the help stops. */
export const NY_SAG_AFKLARES = ['trukket', 'andenDag', 'stopper'] as const;
/** How a kontrakt ended: by itself, or with the sag. */
export const KONTRAKT_OPHOERT = [
  'opsagtAfKoeber',
  'opsagtAfLeverandoer',
  'aftalt',
  'slutdato',
  'ophaevet',
  'leverandoerAfslog',
  'andetTilbud',
  'tilbageTilMarked',
  'pladsTabt',
  'lukketUdenIndkoeb',
  'annulleret',
  'afsluttet',
  'doed',
] as const;
export type KontraktOphoert = (typeof KONTRAKT_OPHOERT)[number];
export const GENFORHANDLING_UDFALD = ['gennemfoert', 'afslaaet', 'midlertidig', 'trukket'] as const;
/** C8: several at once. */
export const OPFOELGNING_UDFALD = [
  'fortsaet',
  'justerBestilling',
  'genforhandl',
  'opsig',
  'afslutOgVisiterNyt',
  'nyUdredning',
] as const;
/** Of those, what a kontrakt is asked for; C10 too. */
export const KONTRAKT_OENSKER = [
  'genforhandl',
  'opsig',
] as const satisfies readonly (typeof OPFOELGNING_UDFALD)[number][];
/** Why the borger must have a new afgørelse, and the leverandør a new bestilling. */
export const AFGOERELSE_KRAEVES = [
  'klage',
  'genforhandling',
  'opsigelse',
  'opsigelseTrukket',
  'bestilling',
  'afvistBagefter',
] as const;
export const BESTILLING_KRAEVES = ['opfoelgning', 'genforhandling'] as const;
/** In whole or in part: by the kommune's own reassessment, or by Ankestyrelsen. */
export const KLAGE_MEDHOLD = ['medhold', 'delvistMedhold', 'aendret', 'ophaevet', 'hjemvist'] as const;
export const KLAGE_UDEN_MEDHOLD = ['stadfaestet', 'afvist', 'trukket'] as const;
