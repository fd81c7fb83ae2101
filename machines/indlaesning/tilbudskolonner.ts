import type { Kolonne } from './kolonne.ts';

const kolonne = <const F extends string>(
  felt: F,
  label: string,
  hjaelp: string,
  ogsaa: readonly string[] = [],
  kraevet = false,
): Kolonne<F> => ({ felt, label, hjaelp, ogsaa, kraevet });

/** The columns of a list of tilbud: the register that contracts are read against. */
export const TILBUDSKOLONNER = [
  kolonne('navn', 'Tilbuddets navn', 'Som rådgiverne kender det.', ['navn', 'tilbud', 'tilbudsnavn', 'afdeling'], true),
  kolonne(
    'leverandoer',
    'Leverandør',
    'Virksomheden bag tilbuddet.',
    ['leverandoer', 'virksomhed', 'firma', 'ejer', 'udbyder'],
    true,
  ),
  kolonne(
    'driftsform',
    'Driftsform',
    'Kommunalt, regionalt, selvejende eller privat.',
    ['driftsform', 'ejerform', 'type', 'organisationsform'],
    true,
  ),
  kolonne('paragraffer', 'Godkendt til paragraffer', 'Med komma imellem, fx § 107, § 108.', [
    'paragraf',
    'paragraffer',
    'godkendt efter',
    'tilbudstype',
    'lovgrundlag',
  ]),
  kolonne('godkendt', 'Godkendt på Tilbudsportalen', 'Ja eller nej.', [
    'godkendt',
    'godkendelse',
    'tilsyn',
    'paa tilbudsportalen',
  ]),
  kolonne('tilbudsportalId', 'Tilbudsportalens nummer', 'Tilbuddets nummer på Tilbudsportalen.', [
    'tilbudsportalen',
    'tilbudsportal id',
    'tp id',
    'tilbuds id',
    'tilbudsid',
  ]),
  kolonne('cvr', 'CVR-nummer', 'Otte cifre.', ['cvr', 'cvr nr', 'cvrnr']),
  kolonne('pNummer', 'P-nummer', 'Ti cifre.', ['p nr', 'pnr', 'pnummer', 'produktionsenhed']),
  kolonne('adresse', 'Adresse', 'Vej, nummer, postnummer og by.', ['adresse', 'beliggenhed']),
  kolonne('pladser', 'Pladser', 'Et helt tal.', ['antal pladser', 'pladser i alt', 'normering']),
  kolonne('ventetid', 'Ventetid', 'Som leverandøren siger det.', ['ventetid', 'venteliste']),
  kolonne('takst', 'Takst', 'Kroner, fx 2.450,00.', ['takst', 'pris', 'doegntakst', 'grundtakst']),
  kolonne('takstEnhed', 'Taksten er', 'Pr. døgn, uge, måned, år, dag, time eller stk.', [
    'takstenhed',
    'takst pr',
    'prisenhed',
    'enhed',
  ]),
  kolonne('takstDaekker', 'Taksten dækker', 'Hvad den dækker, og hvad der kommer oveni.', [
    'daekker',
    'taksten omfatter',
    'indhold i takst',
  ]),
  kolonne('noteretDen', 'Slået op den', 'Hvornår oplysningerne sidst er set efter, fx 31.12.2026.', [
    'noteret',
    'opdateret',
    'senest opdateret',
  ]),
] as const;

export type Tilbudsfelt = (typeof TILBUDSKOLONNER)[number]['felt'];
