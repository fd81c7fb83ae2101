/** Why not, and what to do: a full sentence for each krav. */
export const kravLabels: Readonly<Record<string, string>> = {
  fagligVurderingErDer: 'Hjælpen bliver en anden, men er ikke vurderet fagligt. Registrér den faglige vurdering først.',
  tilsagnVenterPaaBekraeftelse: 'Der er ikke et tilsagn, som mangler at blive bekræftet skriftligt.',
  erIndstilletHelt: 'Der er ikke indstillet fuld godkendelse. Godkend delvist, eller send tilbage.',
  indstillingErAktuel:
    'Kontraktens linjer er ændret, efter at der blev indstillet. Send tilbage, så der kan indstilles igen.',
  beslutningErAktuel: 'Kontraktens linjer er ændret, efter at der blev besluttet. Tag genforhandlingen op igen.',
  harTillaeg: 'Tillægsaftalen er ikke udfyldt. Udfyld den først.',
  tillaegErSendt: 'Tillægsaftalen er ikke sendt til underskrift. Send den først.',
  koeberHarIkkeUnderskrevet: 'Kommunen har skrevet under. Skal teksten ændres, så udfyld aftalen igen.',
  leverandoerHarIkkeUnderskrevet: 'Leverandøren har skrevet under. Skal teksten ændres, så udfyld aftalen igen.',
  erKoebersTur: 'Leverandøren skriver under først. Registrér leverandørens underskrift.',
  erLeverandoerensTur: 'Kommunen skriver under først. Lederen skriver under.',

  viHarBedtOmDet: 'Det er leverandøren, der har bedt om genforhandling.',
  leverandoerenHarBedtOmDet: 'Det er kommunen, der har bedt om genforhandling.',
  manglerFagligVurdering: 'Den faglige vurdering er der, eller den er ikke nødvendig.',
  venterPaaSupplering: 'Der er ikke bedt om noget, som ikke er kommet.',
  tilsagnErOverskredet: 'Der er ikke et tilsagn, som er udløbet.',
  indstillingErForaeldet: 'Kontraktens linjer er de samme, som da der blev indstillet.',
  beslutningErForaeldet: 'Kontraktens linjer er de samme, som da der blev besluttet.',
  indstilletHelt: 'Der er ikke indstillet fuld godkendelse.',
  indstilletDelvist: 'Der er ikke indstillet delvis godkendelse.',
  indstilletMidlertidig: 'Der er ikke indstillet, at ændringen er midlertidig.',
  indstilletAfslag: 'Der er ikke indstillet afslag.',
  manglerTillaeg: 'Tillægsaftalen er udfyldt.',
  tillaegErIkkeSendt: 'Tillægsaftalen er sendt.',
};

export const graenseLabels: Readonly<Record<string, string>> = {
  beloeb: 'Prisen er over din beløbsgrænse. En leder med en højere grænse skal gøre det.',
  tilsagnBeloeb:
    'Beløbet pr. dag svarer til mere på et år, end du må godkende. En leder med en højere grænse skal gøre det.',
};
