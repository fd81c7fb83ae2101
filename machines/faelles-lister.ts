import type { AntalEnhed, PrisEnhed } from './pris/enheder.ts';

/* Closed lists that several charts use. Their words stand in `faelles-ord.ts`. */

export const DRIFTSFORMER = ['kommunalt', 'regionalt', 'selvejende', 'privat'] as const;
export const DELTAGERE = ['borger', 'vaerge', 'paaroerende', 'partsrepraesentant', 'raadgiver', 'leverandoer'] as const;
export const ANTAL_ENHEDER = [
  'timerPrUge',
  'doegnPrAar',
  'doegnPrMaaned',
  'dagePrAar',
  'stk',
] as const satisfies readonly AntalEnhed[];
/** What has a price for a year; what is bought once is the `engangsOere` of a pristilbud. */
export const PRIS_ENHEDER = ['time', 'dag', 'doegn', 'uge', 'maaned', 'aar'] as const satisfies readonly PrisEnhed[];
export const NORMERINGER = ['1:1', '2:1', '1:2', '1:3', 'gruppe'] as const;
export const NATTEVAGTER = ['ingen', 'raadighed', 'sovende', 'vaagen'] as const;
export const PARTER = ['koeber', 'leverandoer'] as const;
export const KONTRAKTVARIANTER = ['rammeaftale', 'udenRammeaftale'] as const;
export const SKABELONVERSIONER = ['v10', 'v20', 'v21', 'anden'] as const;
export const BETALINGSFORPLIGTELSER = ['bortfalder', 'xDage', 'heleVarslet', 'andet'] as const;
export const MODTAGERE = ['borger', 'vaerge', 'begge', 'partsrepraesentant'] as const;
export const BREV_KANALER = ['digitalPost', 'brev', 'personligt'] as const;
export const MOEDEFORMER = ['fysisk', 'video', 'telefon'] as const;

/** L-21: what the supplier is to the data. */
export const DATAANSVAR = ['selvstaendig', 'databehandler', 'eksisterendeAftale'] as const;
export const FAKTURARETNINGER = ['foer', 'efter'] as const;
