/** All closed lists of this chart. Their words stand in `labels/valg.ts`. */

export { DELTAGERE, MOEDEFORMER } from '../faelles-lister.ts';
export { PARAGRAFFER } from '../paragraffer.ts';

/** Who asked for another day. */
export const BEDT_AF = ['borger', 'leverandoer', 'kommune'] as const;
export const AFLYS_AARSAGER = ['borger', 'leverandoer', 'kommune', 'andet'] as const;
/** Why there is no meeting after all: people's reasons, and what an arrow tells. */
export const AFLYST_AARSAGER = [...AFLYS_AARSAGER, 'doed', 'hjaelpenSlut'] as const;

export const KONTAKT_MED = ['borger', 'vaerge', 'paaroerende', 'leverandoer', 'andre'] as const;
export const BORGER_IKKE_MED = ['oenskedeIkke', 'forhindret', 'repraesenteret', 'andet'] as const;

export const KILDER = ['leverandoer', 'borger', 'paaroerende', 'fagperson', 'andet'] as const;
export const DELMAAL_STATUS = ['naaet', 'paaVej', 'ikkePaabegyndt', 'opgivet'] as const;
export const IKKE_LEVERET_AARSAGER = ['borgerFravalgte', 'fravaer', 'personale', 'andet'] as const;
export const HAENDELSER = ['indlaeggelse', 'magtanvendelse', 'uth', 'fravaer', 'politi', 'andet'] as const;
export const BEHOV_RETNINGER = ['op', 'uaendret', 'ned'] as const;
export const BEHOV_VARIGHEDER = ['vedvarende', 'midlertidig'] as const;

/** What a follow-up concludes for a line; several at once (C8). */
export const UDFALD = [
  'fortsaet',
  'justerBestilling',
  'genforhandl',
  'opsig',
  'afslutOgVisiterNyt',
  'nyUdredning',
] as const;
/** With one of these the help of the line goes on, and a follow-up has its next date (L-06). */
export const GAAR_VIDERE = ['fortsaet', 'justerBestilling', 'genforhandl', 'nyUdredning'] as const;

/** FFB, status på indsats (domain.md, Appendix A). */
export const FFB_STATUS = ['fortsaettelse', 'afslutning', 'afslutningOgVisitationTilNy'] as const;
export const LEVERING = ['ok', 'afvigelse'] as const;
export const BEKYMRING_MODTAGERE = ['socialtilsyn', 'kommune', 'begge'] as const;
