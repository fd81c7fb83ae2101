/** Every finding of a check that some sample meets, by hand, per chart. */
const FINDINGS = {
  indkoebssag: `
    BT-10 BT-30 BT-50 BT-55 C10 L-03 L-04 L-07 L-08 L-29 L-41 Q13 T30 alleredeKandidat alleredePaaListe andenEndBesluttet
    andenPris andetEndBesluttet andetEndIndflyttet betalingenErIkkeSlut datoIFortiden datoIFremtiden datoerByttet
    erBesluttet faerreAlternativer flereLedigeEndPladser forkertKolonne grundenHolderIkke ikkeDenRolle ikkeHabil
    ikkeLeder intetAtRette kanIkkeOmregnes kraeverToPersoner kunVedMidlertidig manglerBeloeb manglerSvar manglerVaerdi
    midlertidigUdenSlut moedetErHoldt overGraensen overRammen prisForEtAndet prisloftUnderPrisen sammeToGange
    sammeVaerdi udenForRammensPeriode udenRaadgiver ukendtKandidat ukendtPristilbud ukendtVenteliste
    ukendtVideregivelse ventTilFremtiden xDageUdenDage`,
  kontrakt: `
    T10 T12 andenPeriode andetAar datoIFortiden datoIFremtiden datoerByttet ikkeOmtvistet sammeToGange
    ukendtHaendelse ukendtIndlaeggelse ukendtLinje ukendtOpsigelse`,
  genforhandling: `
    datoIFortiden datoIFremtiden datoerByttet efterbetalingErRegnetUd ikkeHabil kunMidlertidig manglerDokumentation
    manglerEnhed manglerRetning manglerVirkning`,
  opfoelgning: `
    C8 L-06 L-10 datoIFortiden datoIFremtiden datoerByttet ffbPasserIkke manglerAarsag manglerUddybning sammeDato
    toGange ukendtLinje`,
  klage: `
    T25 datoIFortiden datoIFremtiden datoerByttet`,
};

/** Each as `chart finding`. */
export const EVERY_FINDING: readonly string[] = Object.entries(FINDINGS).flatMap(([chart, ids]) =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => `${chart} ${id}`),
);
