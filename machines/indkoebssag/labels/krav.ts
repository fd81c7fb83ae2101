/** Why not, and what to do: a full sentence for each krav. */
export const kravLabels: Readonly<Record<string, string>> = {
  ikkePaaVent: 'Sagen er sat på vent. Genoptag den først.',
  erPaaVent: 'Sagen er ikke på vent.',
  borgerenLever: 'Borgeren er død. Breve, møder og nye skridt er stoppet; luk eller afslut sagen.',

  harBehov: 'Behovet er ikke beskrevet. Beskriv det først.',
  harKravspecifikation: 'Der er ingen kravspecifikation. Gem den, så tilbuddene kan give en pris på det samme.',
  brugerRamme: 'I jeres kommune bevilges der ikke en ramme først. Start markedsafsøgningen.',
  harRamme: 'Der er ikke bevilget en ramme, som dækker sagens paragraffer. Søg rammen først.',

  harKandidat: 'Der er ingen mulige tilbud på sagen. Tilføj et først.',
  harAabenVenteliste: 'Borgeren står ikke på en venteliste. Skriv borgeren op først.',
  harVideregivelse: 'Der er ikke videregivet oplysninger, der kan slettes.',

  harGyldigtPristilbud: 'Der er ikke noget pristilbud, som gælder. Registrér et først.',
  prisErForeslaaet: 'Der er ikke foreslået en pris. Foreslå den først.',
  prisAfventerAccept: 'Der er ingen foreslået pris, som venter på accept.',
  prisErGyldig: 'Pristilbuddet er udløbet. Få prisen bekræftet, og registrér den igen.',
  prisErKlar:
    'Prisen for det indstillede tilbud er ikke klar. Den skal foreslås og, hvor udvalget beslutter, accepteres.',

  brugerUdvalg: 'I jeres kommune er der ikke et visitationsudvalg. Lederen beslutter uden dagsorden.',
  udvalgErIngen: 'Sagen skal på visitationsudvalgets dagsorden, før der kan besluttes.',
  erIndstillet: 'Der er ingen indstilling. Indstil først.',
  ikkePaaDagsorden: 'Indstillingen er allerede på en dagsorden. Udsæt den for at flytte den til et andet møde.',
  erPaaDagsorden: 'Indstillingen er ikke på en dagsorden.',
  kanBesluttes: 'Indstillingen skal på visitationsudvalgets dagsorden, før der kan besluttes.',
  maaSpringeUdvalgOver:
    'Udvalget kan ikke springes over: prisen er ikke inden for en bevilget ramme, der er ikke et frit valg, der holder 10 %-reglen, og sagen er ikke et leverandørskifte. Indstil i stedet.',
  manglerBeslutning: 'Der er allerede truffet en beslutning om tilbuddet.',
  akutErAfgjort: 'Den akutte hjælp venter på efterfølgende godkendelse. Brug «Godkend efterfølgende».',
  akutAfventer: 'Der er ingen akut godkendelse, som venter på efterfølgende godkendelse.',
  afventerBekraeftelse: 'Der er ingen mundtlig godkendelse, som venter på bekræftelse.',

  harNogetAtAfgoere: 'Der er endnu ikke besluttet noget, som borgeren kan få en afgørelse om.',
  harSendtPartshoering: 'Der er ikke sendt en partshøring.',

  maaFlytteInd:
    'Der er ikke en godkendelse at flytte ind på. Få sagen besluttet, eller få en akut godkendelse (også telefonisk).',
  ingenAftaltIndflytning: 'Indflytningen er allerede aftalt. Flyt den i stedet.',
  harAftaltIndflytning: 'Der er ikke aftalt en indflytning. Aftal den først.',
  ingenAabenFlytningssag: 'Der venter allerede en sag hos Familieretshuset.',
  harAabenFlytningssag: 'Der venter ingen sag hos Familieretshuset.',
  fritValgErMuligt: 'Der er frit valg ved § 108 og ABL § 105, men ikke ved § 107 og anden støtte.',

  koebetMangler:
    'Købet er på plads: pris, beslutning og kontrakt er der. En ny pris aftales ved en genforhandling af kontrakten; et andet tilbud er en ny sag.',
  tilbudSkalVurderes:
    'Købet er på plads, og tilbuddet er godkendt. Skriv et notat, eller tag det med på opfølgningen; et andet tilbud er en ny sag.',
  ingenLevendeKontrakt: 'Sagen har allerede en kontrakt. Den skal bortfalde eller ophøre, før en ny kan oprettes.',
  kontraktBinderIkke:
    'Kontrakten er trådt i kraft og binder begge parter. Opsig den, ophæv den eller aftal et ophør; når den er ophørt, kan sagen gå tilbage eller lukkes.',
  kontraktErSlut:
    'Kontrakten løber. Opsig den, ophæv den eller aftal et ophør; når den er ophørt, kan sagen afsluttes.',
  ingenAabenGenforhandling: 'En genforhandling er ikke afgjort. Afgør den, eller træk den, før sagen afsluttes.',
  ingenAabenOpfoelgning: 'Den næste opfølgning er planlagt. Flyt den på opfølgningen selv.',
  kanOvertageKontrakt: 'Sagen har ingen løbende kontrakt, der mangler at blive overtaget.',
  kanOvertageOpfoelgning: 'Sagens opfølgning er allerede overtaget, eller hjælpen er ikke i gang.',

  harAfgoerelse: 'Der er ingen afgørelse at klage over.',
  ingenAabenKlage:
    'Der er allerede en klage over afgørelsen, som ikke er afgjort. Skriv det nye som et notat på klagen.',

  harForeslaaetRettelse: 'Der er ingen foreslået rettelse at tage stilling til.',

  borgerenErDoed: 'Borgeren lever.',
  manglerBehov: 'Behovet er beskrevet.',
  manglerKravspecifikation: 'Kravspecifikationen er gemt.',
  manglerRamme: 'Rammen er bevilget eller bruges ikke.',
  ingenKandidat: 'Der er mulige tilbud på sagen.',
  ingenAabenVenteliste: 'Borgeren står på en venteliste.',
  manglerForhandler: 'Sagen har en kontraktforhandler.',
  forhandlerSkalBruges: 'Intet venter på kontraktforhandleren.',
  manglerPristilbud: 'Der er et pristilbud, som gælder.',
  prisSkalForeslaas: 'Der er foreslået en pris, som gælder.',
  prisSkalBekraeftes: 'Prisen gælder stadig, eller leverandøren har givet en ny.',
  prisErSteget: 'Leverandøren har ikke sat prisen op.',
  udvalgBestemmer: 'Lederen beslutter.',
  skalIndstilles: 'Udvalget kan springes over.',
  manglerBestilling: 'Bestillingen er færdig.',
  harBestilling: 'Bestillingen er ikke færdig.',
  udredningErKraevet: 'Ingen har bedt om en ny udredning.',
  manglerKontrakt: 'Sagen har en kontrakt, eller hjælpen er ikke i gang.',
  udenLevendeKontrakt: 'Sagen har en kontrakt.',
  nySagSkalAfklares: 'Der er ingen sag, som en opsigelse har åbnet, og som mangler besked.',
  kontraktErUdloebet: 'Kontraktens slutdato er ikke nået, eller den er opsagt.',
  kontraktErOphoert: 'Kontrakten er ikke ophørt.',
  manglerAfgoerelse: 'Borgeren har fået afgørelsen.',
  manglerPris: 'Sagen har en pris.',
  manglerIndstilling: 'Sagen er indstillet eller besluttet.',
  manglerOpfoelgning: 'Opfølgningen har en dato.',
  manglerMelding: 'Start, pris og stop er meldt til økonomi.',
  flyttetModNej: 'Borgeren er ikke flyttet mod sin vilje, eller Familieretshuset er spurgt.',
  erAfvistEfterfoelgende: 'Den akutte hjælp er ikke afvist.',
  afventerHoeringssvar: 'Borgeren er ikke spurgt, eller svaret er kommet.',
};

export const graenseLabels: Readonly<Record<string, string>> = {
  beloeb: 'Prisen er over din beløbsgrænse. En leder med en højere grænse skal gøre det.',
  beslutning: 'Prisen er over din beløbsgrænse. En leder med en højere grænse skal beslutte.',
  akutBeloeb:
    'Beløbet pr. dag svarer til mere på et år, end du må godkende. En leder med en højere grænse skal gøre det.',
  ikkeSitEgetJa: 'Du kan ikke registrere din egen telefoniske godkendelse. En anden rådgiver skal gøre det.',
  efterfoelgende: 'Du har selv givet den akutte godkendelse. En anden skal tage stilling bagefter.',
  efterfoelgendeMedBeloeb:
    'Det skal en anden gøre: enten har du selv givet den akutte godkendelse, eller prisen er over din beløbsgrænse.',
};
