/** Why not, and what to do: a full sentence for each krav. */
export const kravLabels: Readonly<Record<string, string>> = {
  erUdfyldt: 'Kontrakten er ikke udfyldt. Udfyld den først.',
  linjerErHele: 'En eller flere linjer mangler paragraf, antal, pris eller enheder, der passer sammen (KT-305).',
  harStart: 'En eller flere linjer mangler en startdato (KT-306).',
  harVarsel: 'Kontrakten mangler et varsel for kommunens eller leverandørens opsigelse (KT-307).',
  harBetalingsvalg:
    'Vælg præcis én regel for betaling i opsigelsesperioden, med dage eller tekst, hvor den kræver det (KT-308).',
  harBestilling:
    'Der er ingen færdig bestilling (KT-304). Gør den færdig på sagen, eller få lederen til at acceptere det.',

  papirErKladde:
    'Kontrakten er gjort klar, sendt eller underskrevet og kan ikke ændres. Ændringer er en tillægsaftale.',
  papirErKlar: 'Kontrakten er ikke gjort klar.',
  papirErSendt: 'Kontrakten er ikke sendt til underskrift.',
  manglerBestilling: 'Bestillingen er færdig, så der er intet at acceptere.',
  koeberMangler: 'Kommunen har underskrevet.',
  leverandoerMangler: 'Leverandørens underskrift er registreret.',
  koebersTur: 'Leverandøren underskriver først i jeres kommune.',
  leverandoerensTur: 'Kommunen underskriver først i jeres kommune.',

  harAabenHaendelse: 'Der er ikke noget åbent fravær, ophold eller anden hændelse.',
  harUvurderetOphold: 'Der er ikke registreret et ophold andetsteds, som mangler at blive vurderet.',
  harPriser: 'Kontrakten har ingen linjer med en pris.',
  harOmtvistetRegulering: 'Der er ingen omtvistet takstregulering.',
  erRammeaftale: 'Kontrakten er ikke omfattet af en rammeaftale.',

  ingenOpsigelsePaaVej: 'Der er allerede en opsigelse på vej. Fortryd den først.',
  skalSkifte:
    'Borgeren skal ikke skifte til et andet tilbud. Det begynder med frit valg eller leverandørskifte på sagen.',
  kanSigesOp:
    'Kommunen har allerede sagt op, eller parterne har aftalt, hvornår kontrakten slutter. Aftal en anden dag, hvis den skal slutte før.',
  enOpsigelse: 'Der løber flere opsigelser. Træk dem tilbage hver for sig.',
  flereOpsigelser: 'Der løber kun én opsigelse. Træk den tilbage.',
  varOpsagt: 'Kontrakten var ikke sagt op, da den sluttede.',
  opsigelseErForeslaaet: 'Der er ingen foreslået opsigelse, som venter på svar.',
  opsigelseErGodkendt: 'Opsigelsen er ikke godkendt af en leder.',
  opsigelseErSendt: 'Der er ikke sendt en opsigelse.',
  harForslag: 'Der er ingen opsigelse på vej.',
  erAblPar105: 'Boligen er ikke efter almenboligloven. Planlæg udflytningen i stedet.',
  ikkeAblPar105: 'Borgeren beholder boligen efter almenboligloven og skal ikke flytte (L-31). Sikr hjælpen i stedet.',
  harMisligholdelse:
    'Der er ikke registreret force majeure eller en manglende levering, som skyldes leverandøren. Registrér det først.',

  manglerUdfyldning: 'Kontrakten er udfyldt.',
  kanKlargoeres: 'Kontrakten kan endnu ikke gøres klar.',
  manglerKunBestilling: 'Det er ikke kun bestillingen, der mangler.',
  borgerenLever: 'Borgeren er død.',
  betalingenSkalAftales: 'Betalingens slutdag er kendt, eller borgeren lever.',
  opsagtFoerAftalt: 'Ingen opsigelse slutter før det, der er aftalt.',
  slutdatoMangler: 'Slutdatoen er kendt.',
  opsigelseSkalForeslaas: 'Ingen har bedt om, at kontrakten opsiges.',
  opsigelseSkalSendes: 'Opsigelsen er sendt eller ikke godkendt.',
  takstaarMangler: 'Hvert års takstregulering er registreret eller lukket.',
  genforhandlingSkalBegynde: 'Ingen har bedt om en genforhandling.',
  udflytningSkalPlanlaegges: 'Udflytningen er planlagt, eller borgeren skal ikke flytte.',
  hjaelpSkalSikres: 'Hjælpen er sikret, eller borgeren skal flytte.',
};

export const graenseLabels: Readonly<Record<string, string>> = {
  beloeb: 'Kontraktens pris er over din beløbsgrænse. En leder med en højere grænse skal underskrive.',
  takst: 'Prisen bliver højere end din beløbsgrænse. En leder med en højere grænse skal acceptere.',
};
