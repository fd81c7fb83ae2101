/** Why a year was closed without a new price. */
export const UAENDRET = [
  'Intet modtaget inden den 15. december.',
  'Leverandøren har skrevet, at taksten er den samme næste år.',
  'Bekræftet i telefonen: ingen regulering i år.',
  'Brevet gjaldt andre afdelinger end denne.',
  'De regulerer først, når driftsoverenskomsten er genforhandlet.',
  'Postkassen er set efter den 15. Der var intet.',
] as const;

/** What a running kontrakt says of the help. */
export const UDDYBNING = [
  'Lejlighed i stueplan med egen indgang.',
  'Værelse med bad i det lille hus.',
  'Toværelses med tekøkken og udgang til haven.',
  'Værelse på gangen nærmest personalet.',
  'Lejlighed på første sal med altan.',
  'Værelse med lift i loftet og kald ved sengen.',
  'Hjørneværelse med udsigt til marken.',
] as const;
