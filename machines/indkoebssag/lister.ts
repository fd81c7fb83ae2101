import type { PrisEnhed } from '../pris/enheder.ts';

/** All closed lists of this chart. Their words stand in `labels/valg.ts`. */

export {
  ANTAL_ENHEDER,
  BETALINGSFORPLIGTELSER,
  BREV_KANALER,
  DELTAGERE,
  DRIFTSFORMER,
  KONTRAKTVARIANTER,
  MODTAGERE,
  MOEDEFORMER,
  NATTEVAGTER,
  NORMERINGER,
  PARTER,
  PRIS_ENHEDER,
  SKABELONVERSIONER,
} from '../faelles-lister.ts';
export { PARAGRAFFER, type Paragraf } from '../paragraffer.ts';

export const HANDLEPLAN = ['tilbudt', 'oenskesIkke', 'ikkeTilbudt', 'ikkeRelevant'] as const;
export const VAERGE_OMFANG = ['ingen', 'personligt', 'oekonomisk', 'begge'] as const;
export const VAERGE_FORM = ['par5', 'par6', 'par7'] as const;
export const STOETTEBEHOV = ['intet', 'let', 'moderat', 'hoejt', 'fuldstaendigt'] as const;
export const HOLDNING = ['enig', 'delvis', 'uenig', 'ikkeOplyst'] as const;

export const EGNET = ['ja', 'delvis', 'nej'] as const;
export const SPECIALISERING = ['let', 'moderat', 'hoejt'] as const;
export const TILSYN_UDFALD = ['ingenAnmaerkninger', 'paabud', 'skaerpetTilsyn'] as const;
export const KONTAKT_KANALER = ['telefon', 'mail', 'moede', 'video'] as const;
export const KONTAKT_RESULTATER = ['ledigPlads', 'ingenPlads', 'afvist', 'svarAfventes', 'andet'] as const;
export const DOKUMENTARTER = [
  'kravspecifikation',
  'bestilling',
  'udredning',
  'handleplan',
  'statusnotat',
  'andet',
] as const;
export const VIDEREGIVELSE_GRUNDLAG = ['samtykke', 'lovhjemmel'] as const;
export const SIKRE_KANALER = ['sikkerMail', 'digitalPost', 'personligt'] as const;
export const BORGERENS_SVAR = ['ja', 'nej', 'traekkerAnsoegning'] as const;
export const AFGIVET_AF = ['borger', 'vaerge', 'begge', 'partsrepraesentant'] as const;
export const FRAVALG_AARSAGER = [
  'ingenPlads',
  'afvistAfTilbud',
  'pris',
  'maalgruppe',
  'afstand',
  'borgerensNej',
  'ikkeGodkendt',
  'andet',
] as const;
export const INGEN_EGNET_AARSAGER = ['ingenPlads', 'maalgruppe', 'pris', 'borgerensNej', 'andet'] as const;
export const PLADS_TABT_AARSAGER = [
  'givetTilAnden',
  'tilbudTrukket',
  'borgerenUdsatte',
  'fristOverskredet',
  'andet',
] as const;
/** One-click reasons for fewer than three (C15). */
export const FAERRE_AARSAGER = [
  'akut',
  'borDerAllerede',
  'fritValg',
  'enestePlads',
  'leverandoerskifte',
  'andet',
] as const;

export const TILLAEG_ENHEDER = ['doegn', 'uge', 'maaned', 'aar'] as const satisfies readonly PrisEnhed[];
export const OMFANG_ENHEDER = [
  'timerPrUge',
  'timerPrMaaned',
  'gangePrUge',
  'gangePrMaaned',
  'doegnPrUge',
  'doegnPrAar',
  'dagePrUge',
] as const;
export const KRAV_KATEGORIER = ['samarbejde', 'personale', 'fysiskeOmgivelser', 'velfaerdsteknologi'] as const;
export const IKKE_INKLUDERET = ['koersel', 'kost', 'dagtilbud', 'ledsagelse', 'fravaersdage'] as const;
export const PRISDELE = ['loen', 'ledelse', 'ejendom', 'sundhedslov', 'oevrigt'] as const;
export const RUNDE_RESULTATER = ['nytBud', 'uaendret', 'afventer', 'afbrudt'] as const;
export const TILBAGE_AARSAGER = ['pris', 'pladsTabt', 'tilbudTrukket', 'borgerensNej', 'nytBehov', 'andet'] as const;

export const TRAEK_TILBAGE_AARSAGER = ['nyeOplysninger', 'borgerensOenske', 'fejl', 'andet'] as const;
export const RETUR_AARSAGER = ['manglerOplysninger', 'andetTilbud', 'pris', 'partshoering', 'andet'] as const;
export const UDSAET_AARSAGER = ['moedetAflyst', 'manglerTid', 'manglerOplysninger', 'andet'] as const;
export const AFSLAG_GRUNDE = ['udenForMaalgruppe', 'daekkesAnderledes', 'ikkeDokumenteret', 'andet'] as const;
export const UDEN_UDVALG_GRUNDE = ['indenForRammen', 'fritValg', 'leverandoerskifte'] as const;

export const HOERINGSSVAR = ['bemaerkninger', 'ingenBemaerkninger', 'enig'] as const;
export const AFGOERELSE_UDFALD = ['fuld', 'delvis', 'afslag', 'aendring', 'ophoer'] as const;
export const AFGOERELSE_UNDERSKRIVER = ['leder', 'raadgiverEfterDelegation'] as const;
export const HOERING_UNDTAGELSER = ['ingenNyeOplysninger', 'kendtAfBorgeren', 'haster', 'andet'] as const;
/** 4.9, L-07: where a complaint is decided; it is sent to the kommune, which reassesses first (T25). */
export const KLAGEINSTANSER = ['ankestyrelsen', 'andenInstans'] as const;
export const KLAGE_KANALER = ['mundtligt', 'digitalPost', 'brev', 'mail'] as const;
export const KLAGET_AF = ['borger', 'vaerge', 'partsrepraesentant', 'andet'] as const;

export const FLYT_AARSAGER = ['borger', 'leverandoer', 'kommune', 'andet'] as const;
/** SEL § 129: moving a borger who does not consent, or who cannot. */
export const FLYTNING_HJEMLER = ['par129stk1', 'par129stk2'] as const;
export const FLYTNING_UDFALD = ['tilladt', 'afslaaet'] as const;
export const SKIFTE_AARSAGER = ['udbud', 'leverandoerOphoerer', 'kvalitet', 'pris', 'andet'] as const;
export const DOED_KILDER = ['cpr', 'paaroerende', 'tilbud', 'andet'] as const;
/** In a botilbud elsewhere we stay handlekommune; into a home of their own the new one takes over (C10). */
export const BOFORMER = ['botilbud', 'egenBolig'] as const;

export const LUK_AARSAGER = [
  'ansoegningTrukket',
  'egetTilbud',
  'behovOphoert',
  'afslag',
  'doed',
  'flyttet',
  'andet',
] as const;
export const ANNULLER_AARSAGER = ['forkertBorger', 'oprettetToGange', 'andenFejl'] as const;
export const AFSLUT_AARSAGER = [
  'maalNaaet',
  'ophoert',
  'nytTilbud',
  'ikkeGodkendt',
  'doed',
  'flyttet',
  'andet',
] as const;
export const TILDEL_ROLLER = ['raadgiver', 'kontraktforhandler', 'leder'] as const;
export const VENT_AARSAGER = [
  'afventerBorger',
  'afventerOplysninger',
  'afventerLeverandoer',
  'afventerMyndighed',
  'andet',
] as const;
export const MELDINGER = ['start', 'pris', 'stop', 'kreditering'] as const;
export const REFUSION = ['ja', 'nej', 'uafklaret'] as const;

export const RET_FELTER = [
  'oensketStart',
  'ansoegningModtaget',
  'udredningDato',
  'handlekommune',
  'betalingskommune',
  'paragraffer',
  'indflytningsdato',
  'foersteOpfoelgning',
  'hardFrist',
  'afgoerelseModtaget',
  'partshoeringModtaget',
  'akutGaelderTil',
  'betalingSlut',
  'doedsdato',
  'flyttedato',
] as const;
export type RetFelt = (typeof RET_FELTER)[number];

/** What has become of a sag that a notice opened. */
export const NY_SAG_SVAR = ['beholdes', 'lukket'] as const;

/** Why a sag was opened by another (design.md 3.11). */
export const FRA_AARSAGER = [
  'ikkeGodkendtEfterfoelgende',
  'fritValg',
  'leverandoerskifte',
  'leverandoerOpsagde',
  'koeberOpsagde',
  'ophaevet',
  'udloebet',
  'klageMedhold',
  'opfoelgning',
] as const;
export type FraAarsag = (typeof FRA_AARSAGER)[number];

/** Domain.md 6: a new version while help is given lasts, or is temporary and has an end. */
export const AENDRINGER = ['vedvarende', 'midlertidig'] as const;
