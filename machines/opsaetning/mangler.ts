import type { Rolle } from '../actor.ts';
import { frosneRegler, type Indstillinger } from '../indstillinger.ts';
import { aarstal, type Dato, plusMaaneder } from '../kalender/dato.ts';
import type { Oere } from '../pris/oere.ts';

/** Where in the set-up it is put right. */
export type Sted = 'personer' | 'teams' | 'vikarer' | 'sagsgang' | 'parametre' | 'lukkedage' | 'tilbud' | 'moeder';

export interface Mangel {
  readonly id: string;
  /** `skal`: sager stand still or cannot be opened. `boer`: it will hurt some day. */
  readonly niveau: 'skal' | 'boer';
  readonly tekst: string;
  /** What to do about it; the link's words. */
  readonly vej: string;
  readonly sted: Sted | null;
}

/** The kommune as far as it is set up. */
export interface Opsaetning {
  readonly today: Dato;
  readonly indstillinger: Indstillinger;
  /** Whether anybody has decided on the settings, or they are as the system came. */
  readonly egneIndstillinger: boolean;
  readonly personer: readonly OpsatPerson[];
  readonly teams: readonly { readonly id: string; readonly navn: string; readonly active: boolean }[];
  /** Coming meetings of the visitationsudvalg that are planned. */
  readonly moeder: readonly Dato[];
  readonly tilbud: number;
  /** Sager that nobody can move. */
  readonly ingenKan: number;
  /** Whether mails leave the house. */
  readonly post: boolean;
}

export interface OpsatPerson {
  readonly navn: string;
  readonly active: boolean;
  readonly roller: readonly Rolle[];
  readonly teams: readonly string[];
  readonly beloebsgraense: Oere | null;
  readonly harAdgangskode: boolean;
  readonly harSager: boolean;
}

/** From when in a year the next one should be ready. */
const NEXT_YEAR_FROM = '-10-01';
const MEETING_WITHIN_MONTHS = 2;

/** What is missing for the kommune to be able to work, the pressing first. */
export function manglerI(o: Opsaetning): readonly Mangel[] {
  const found = [...people(o), ...teams(o), ...procedure(o), ...calendar(o), ...registers(o)];
  return [...found.filter(({ niveau }) => niveau === 'skal'), ...found.filter(({ niveau }) => niveau === 'boer')];
}

function* people(o: Opsaetning): Generator<Mangel> {
  const { active, med } = views(o);
  const ledere = med('leder');
  if (med('raadgiver').length === 0)
    yield skal(
      'ingenRaadgiver',
      'Der er ingen rådgiver. Kun en rådgiver kan oprette sager.',
      'Opret en rådgiver',
      'personer',
    );
  if (ledere.length === 0)
    yield skal(
      'ingenLeder',
      'Der er ingen leder. Uden en leder kan intet godkendes eller underskrives.',
      'Opret en leder',
      'personer',
    );
  else if (ledere.every(({ beloebsgraense }) => beloebsgraense === 0))
    yield skal(
      'ingenTegningsret',
      'Ingen leder har tegningsret: alle har en beløbsgrænse på 0 kr.',
      'Ret en leders beløbsgrænse',
      'personer',
    );
  else if (ledere.every(({ beloebsgraense }) => beloebsgraense !== null))
    yield boer(
      'ingenUdenGraense',
      'Alle ledere har en beløbsgrænse. Et dyrere køb kan ingen godkende.',
      'Se ledernes beløbsgrænser',
      'personer',
    );
  if (ledere.length === 1)
    yield boer(
      'kunEnLeder',
      `${ledere[0]?.navn} er den eneste leder. En klage skal genvurderes af en anden end den, der afgjorde, og ingen kan træde til ved ferie.`,
      'Opret en leder mere',
      'personer',
    );
  if (med('administrator').length === 1)
    yield boer(
      'kunEnAdministrator',
      'Der er kun én administrator. Går adgangen tabt, kan ingen lukke nogen ind.',
      'Opret en administrator mere',
      'personer',
    );
  if (med('oekonomi').length === 0)
    yield boer(
      'ingenOekonomi',
      'Der er ingen fra økonomi. Meldinger om priser og ophør bliver ikke set.',
      'Opret en fra økonomi',
      'personer',
    );
  const uden = active.filter(({ harAdgangskode }) => !harAdgangskode);
  const spaerrede = uden.filter(({ harSager }) => harSager);
  if (spaerrede.length > 0)
    yield skal(
      'spaerretMedSager',
      `${navne(spaerrede)} kan ikke logge ind, men er ansvarlig for sager.`,
      'Send et nyt link, eller få sagerne overdraget',
      'personer',
    );
  const inviterede = uden.filter(({ harSager }) => !harSager);
  if (inviterede.length > 0)
    yield boer(
      'udenAdgangskode',
      `${navne(inviterede)} har ikke valgt en adgangskode endnu.`,
      'Giv et link',
      'personer',
    );
}

function* teams(o: Opsaetning): Generator<Mangel> {
  const { med } = views(o);
  const aktive = o.teams.filter(({ active }) => active);
  if (aktive.length === 0)
    yield skal('ingenTeam', 'Der er ingen teams. En sag ligger altid i et team.', 'Opret et team', 'teams');
  const ledere = med('leder');
  const udefra = o.indstillinger.lederUdefra !== null;
  const udenLeder = aktive.filter(({ id }) => !ledere.some((leder) => leder.teams.includes(id)));
  if (ledere.length > 0 && udenLeder.length > 0)
    yield (udefra ? boer : skal)(
      'teamUdenLeder',
      `${udenLeder.length === 1 ? 'Teamet' : 'Teamene'} ${liste(udenLeder.map(({ navn }) => navn))} har ingen leder.${udefra ? ' Alt lander hos lederen udefra.' : ''}`,
      'Giv en leder teamet',
      'personer',
    );
  const udenTeam = med('raadgiver').filter((person) => person.teams.length === 0);
  if (udenTeam.length > 0)
    yield boer(
      'raadgiverUdenTeam',
      `${navne(udenTeam)} er rådgiver uden et team og ser kun de sager, der tildeles.`,
      'Giv et team',
      'personer',
    );
  if (!udefra)
    yield boer(
      'ingenLederUdefra',
      'Der er ikke valgt en leder, der spørges, når teamets egen er væk eller inhabil.',
      'Vælg en leder',
      'sagsgang',
    );
}

function* procedure(o: Opsaetning): Generator<Mangel> {
  const { med } = views(o);
  const { switches } = frosneRegler(o.indstillinger, 0);
  const forhandlere = med('kontraktforhandler');
  if (switches.forhandler === 'ja' && forhandlere.length === 0)
    yield skal(
      'ingenForhandler',
      'Sagsgangen har en kontraktforhandler, men ingen har rollen. Priser kan ikke foreslås.',
      'Opret en kontraktforhandler',
      'personer',
    );
  if (switches.forhandler === 'nej' && forhandlere.length > 0)
    yield boer(
      'forhandlerUdenArbejde',
      `${navne(forhandlere)} er kontraktforhandler, men i jeres sagsgang forhandler rådgiveren.`,
      'Se på sagsgangen',
      'sagsgang',
    );
  if (switches.udvalg !== 'ingen' && med('udvalgsmedlem').length === 0)
    yield (switches.udvalg === 'beslutter' ? skal : boer)(
      'ingenUdvalg',
      `Visitationsudvalget ${switches.udvalg === 'beslutter' ? 'beslutter' : 'rådgiver'}, men ingen er medlem.`,
      'Giv nogen rollen som udvalgsmedlem',
      'personer',
    );
  if (!o.egneIndstillinger)
    yield boer(
      'urettedeIndstillinger',
      'Sagsgang og frister er, som systemet kom med dem. Især sagsbehandlingsfristen skal være den, I har offentliggjort.',
      'Gå fristerne igennem',
      'parametre',
    );
  if (o.ingenKan > 0)
    yield skal(
      'ingenKan',
      o.ingenKan === 1
        ? 'Én sag kan ingen flytte. Den står på Mit arbejde med den rolle, der mangler.'
        : `${o.ingenKan} sager kan ingen flytte. De står på Mit arbejde med den rolle, der mangler.`,
      'Giv nogen rollen',
      'personer',
    );
}

function* calendar(o: Opsaetning): Generator<Mangel> {
  const { indstillinger, today } = o;
  const { switches } = frosneRegler(indstillinger, 0);
  if (switches.udvalg !== 'ingen' && !o.moeder.some((dato) => dato <= plusMaaneder(today, MEETING_WITHIN_MONTHS)))
    yield (o.moeder.length === 0 ? skal : boer)(
      'ingenMoeder',
      o.moeder.length === 0
        ? 'Der er ikke planlagt noget møde i visitationsudvalget. Sager kan ikke sættes på en dagsorden.'
        : 'Der er ikke planlagt noget møde i visitationsudvalget de næste to måneder.',
      'Planlæg møder',
      'moeder',
    );
  const aar = aarstal(today);
  const years = today >= `${aar}${NEXT_YEAR_FROM}` ? [aar, aar + 1] : [aar];
  for (const year of years) {
    if (!indstillinger.lukkedage.some((dag) => aarstal(dag) === year))
      yield boer(
        `ingenLukkedage${year}`,
        `Der er ingen lukkedage i ${year}. Helligdage er talt med; dage, kommunen selv holder lukket, er ikke.`,
        `Skriv lukkedagene for ${year}`,
        'lukkedage',
      );
    if (indstillinger.parametre.plSatser[String(year)] === undefined)
      yield boer(
        `ingenPlSats${year}`,
        `PL-satsen for ${year} mangler. Så skal lederen sige ja til hver prisstigning.`,
        `Skriv satsen for ${year}`,
        'parametre',
      );
  }
}

function* registers(o: Opsaetning): Generator<Mangel> {
  if (o.tilbud === 0)
    yield skal(
      'ingenTilbud',
      'Der er ingen tilbud i registret. En rådgiver kan ikke se på nogen.',
      'Opret et tilbud',
      'tilbud',
    );
  if (!o.post)
    yield boer(
      'ingenPost',
      'Systemet sender ingen mails: der er ikke sat en mailserver op (SMTP_URL). Påmindelser bliver ved med at vente. Bed den, der driver serveren, om at sætte den op.',
      '',
      null,
    );
}

function views({ personer }: Opsaetning) {
  const active = personer.filter((person) => person.active);
  return { active, med: (rolle: Rolle) => active.filter(({ roller }) => roller.includes(rolle)) };
}

type Make = (id: string, tekst: string, vej: string, sted: Sted | null) => Mangel;
const skal: Make = (id, tekst, vej, sted) => ({ id, niveau: 'skal', tekst, vej, sted });
const boer: Make = (id, tekst, vej, sted) => ({ id, niveau: 'boer', tekst, vej, sted });

const NAMED = 3;
const DANISH = new Intl.ListFormat('da', { type: 'conjunction' });

const liste = (words: readonly string[]): string => DANISH.format(words);

/** "Anne og Bo", "Anne, Bo, Carl og 4 andre" */
function navne(personer: readonly OpsatPerson[]): string {
  const first = personer.slice(0, NAMED).map(({ navn }) => navn);
  const more = personer.length - first.length;
  return liste(more > 0 ? [...first, more === 1 ? 'én anden' : `${more} andre`] : first);
}
