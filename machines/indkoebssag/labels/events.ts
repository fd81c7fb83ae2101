import type { Ord } from '../../chart.ts';
import type { EventNavn } from '../events.ts';

/** The words on the buttons, with a line of help where one would hesitate. */
export const eventLabels: { readonly [E in EventNavn]: Ord } = {
  opretSag: 'Opret indkøbssag',
  registrerLoebendeKontrakt: {
    label: 'Registrér løbende kontrakt',
    hjaelp:
      'Til hjælp, der allerede er i gang. Det, der mangler i papirerne, bliver bemærkninger og stopper ikke noget.',
  },
  fortsaetHjaelp: 'Fortsæt hjælpen i en ny sag',
  skiftTilbud: 'Skift tilbud i en ny sag',

  beskrivBehov: 'Beskriv behov',
  gemKravspecifikation: {
    label: 'Gem kravspecifikation',
    hjaelp: 'Uden navn og CPR-nummer: den sendes til tilbud, der ikke er valgt endnu.',
  },
  soegRamme: 'Søg ramme',
  startMarkedsafsoegning: 'Start markedsafsøgning',

  tilfoejKandidat: 'Tilføj muligt tilbud',
  vurderKandidat: 'Vurdér tilbud',
  registrerKontakt: 'Registrér kontakt',
  videregivOplysninger: 'Videregiv oplysninger',
  anmodOmSletning: {
    label: 'Bed om sletning',
    hjaelp: 'De tilbud, der ikke blev valgt, skal slette, hvad de har fået.',
  },
  registrerBesoeg: 'Registrér besøg',
  registrerBorgerensSvar: 'Registrér borgerens svar',
  fravaelgKandidat: 'Fravælg tilbud',
  ingenEgnetTilbud: { label: 'Intet egnet tilbud', hjaelp: 'Sagen går tilbage til behovet.' },
  skrivPaaVenteliste: 'Skriv på venteliste',
  pladsTilbudt: 'Plads tilbudt',
  pladsTabt: 'Plads tabt',
  udskydVenteliste: 'Spurgt: spørg igen senere',

  startPrisforhandling: 'Start prisforhandling',
  registrerPristilbud: 'Registrér pristilbud',
  registrerForhandlingsrunde: 'Registrér forhandlingsrunde',
  foreslaaPris: { label: 'Foreslå pris', hjaelp: 'Den, der foreslår prisen, kan ikke selv godkende den.' },
  accepterPris: 'Acceptér pris',
  tilbageTilMarked: {
    label: 'Tilbage til markedsafsøgning',
    hjaelp: 'Valgt tilbud, pris, beslutning og bestilling falder bort. Historikken bliver.',
  },

  indstil: { label: 'Indstil', hjaelp: 'Den, der indstiller, kan ikke selv beslutte.' },
  tilbagetraekIndstilling: 'Træk indstillingen tilbage',
  saetPaaDagsorden: 'Sæt på dagsorden',
  godkend: { label: 'Godkend', hjaelp: 'Hvor lederen beslutter alene, godkendes den foreslåede pris samtidig.' },
  godkendMedBetingelser: 'Godkend med betingelser',
  sendRetur: 'Send retur',
  udsaet: 'Udsæt',
  givAfslag: 'Giv afslag',
  godkendUdenUdvalg: {
    label: 'Godkend uden udvalg',
    hjaelp: 'Kun inden for en bevilget ramme, ved frit valg eller ved leverandørskifte.',
  },

  sendPartshoering: 'Send partshøring',
  registrerPartshoeringssvar: 'Registrér svar på partshøring',
  registrerAfgoerelse: 'Registrér afgørelse',

  registrerMundtligGodkendelse: {
    label: 'Registrér mundtlig godkendelse',
    hjaelp: 'Når en leder har sagt ja i telefonen. Lederen bekræfter det selv skriftligt næste arbejdsdag.',
  },
  akutGodkend: 'Godkend akut',
  bekraeftMundtligGodkendelse: 'Bekræft mundtlig godkendelse',
  godkendEfterfoelgende: 'Godkend efterfølgende',
  afvisEfterfoelgende: {
    label: 'Afvis efterfølgende',
    hjaelp: 'Der åbnes en ny sag, så hjælpen kan fortsætte på et godkendt grundlag. Denne løber, til den afsluttes.',
  },

  gemBestilling: 'Gem bestilling',
  faerdiggoerBestilling: 'Færdiggør bestilling',
  aftalIndflytning: 'Aftal indflytning',
  registrerIndflytning: {
    label: 'Registrér indflytning',
    hjaelp: 'Den dag hjælpen begyndte: indflytning i et botilbud, ellers første dag med støtte.',
  },
  flytIndflytning: 'Flyt aftalt indflytning',
  indledFlytningUdenSamtykke: 'Indled flytning uden samtykke',
  registrerFamilieretshusetsAfgoerelse: 'Registrér Familieretshusets afgørelse',

  opretKontrakt: {
    label: 'Opret kontrakt',
    hjaelp:
      'Kontrakten begynder som en kladde med det, sagen allerede ved. Er den gamle udløbet, og fortsætter hjælpen, så opret en ny.',
  },
  overtagKontrakt: 'Løbende kontrakt overtaget',
  kontraktAabnet: 'Kontrakt oprettet',
  kontraktSendt: 'Kontrakten er sendt til underskrift',
  kontraktUnderskrevet: 'Kontrakten er underskrevet af begge',
  kontraktAfvist: 'Kontrakten er afvist og rettes',
  kontraktBortfaldet: 'Kontrakten er bortfaldet',
  kontraktIKraft: 'Kontrakten er trådt i kraft',
  kontraktVilkaar: 'Kontraktens linjer og pris',
  kontraktOpsagt: 'Kontrakten er opsagt',
  kontraktOpsigelseTrukket: 'Opsigelsen er trukket tilbage',
  kontraktBetalingRettet: 'Sidste betalingsdag er rettet',
  afklarNySag: {
    label: 'Afklar den nye sag',
    hjaelp:
      'Ret først den hårde frist i den sag, som opsigelsen åbnede, eller luk den. Skriv så her, hvad der er gjort.',
  },
  kontraktOphoert: 'Kontrakten er ophørt',
  genforhandlingAabnet: 'Genforhandling begyndt',
  genforhandlingLukket: 'Genforhandling afsluttet',

  planlaegOpfoelgning: 'Planlæg opfølgning',
  overtagOpfoelgning: 'Opfølgning overtaget',
  opfoelgningPlanlagt: 'Opfølgning planlagt',
  opfoelgningKonkluderet: 'Opfølgning konkluderet',
  fritValg: {
    label: 'Frit valg',
    hjaelp: 'Borgeren ønsker et andet egnet tilbud. Er hjælpen i gang, åbnes en ny sag til skiftet.',
  },
  leverandoerskifte: { label: 'Leverandørskifte', hjaelp: 'En ny leverandør i samme bolig. Der åbnes en ny sag.' },
  borgerDoed: { label: 'Borgeren er død', hjaelp: 'Breve og møder stopper med det samme.' },
  borgerFlytter: 'Borgeren flytter til en anden kommune',
  folkepensionsalder: 'Kontrol ved folkepensionsalder',

  modtagKlage: {
    label: 'Modtag klage',
    hjaelp: 'En klage over den seneste afgørelse. Også en klage, der kommer for sent, skal behandles.',
  },
  klageAfgjort: 'Klagen er afgjort uden medhold',
  klageMedhold: 'Borgeren fik medhold i klagen',

  lukUdenIndkoeb: 'Luk uden indkøb',
  annuller: { label: 'Annullér', hjaelp: 'Kun når sagen aldrig skulle have været oprettet.' },
  afslut: 'Afslut',
  tildel: 'Tildel',
  notat: 'Skriv notat',
  ret: { label: 'Ret', hjaelp: 'Den gamle værdi kan fortsat ses.' },
  foreslaaRettelse: {
    label: 'Foreslå rettelse',
    hjaelp: 'Til det, der flytter penge eller en frist, som nogen udenfor kender. En leder godkender.',
  },
  godkendRettelse: 'Godkend rettelse',
  afvisRettelse: 'Afvis rettelse',
  saetPaaVent: {
    label: 'Sæt på vent',
    hjaelp: 'Sagen kommer tilbage af sig selv den dag, du vælger. Frister løber videre.',
  },
  genoptag: 'Genoptag',
  meldTilOekonomi: 'Meld til økonomi',

  genberegnFrister: 'Frister genberegnet',
  'frist.vaekning.naaet': 'Sagen er kommet tilbage',
  'frist.pristilbud.udloebet': 'Pristilbud udløbet',
  'frist.akutTilsagn.udloebet': 'Akut tilsagn udløbet',
  'frist.godkendEfterfoelgende.overskredet': 'Efterfølgende godkendelse overskredet',
};
