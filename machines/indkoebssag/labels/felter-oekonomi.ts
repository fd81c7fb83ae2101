/** The words of what økonomi reads. */
export const oekonomiLabels = {
  'oekonomi.tilbud': 'Tilbud',
  'oekonomi.leverandoer': 'Leverandør',
  'oekonomi.driftsform': 'Driftsform',
  'oekonomi.aarsprisOere': 'Gældende pris pr. år',
  'oekonomi.prisloftOere': 'Bevilget højst pr. år',
  'oekonomi.akutMaksPrDagOere': 'Akut: højst pr. dag',
  'oekonomi.akutGaelderTil': 'Akut: gælder til',
  'oekonomi.kontraktlinjer': 'Kontraktlinjer',
  'oekonomi.kontraktIKraft': 'Kontrakten er i kraft',
  'oekonomi.opsigelseModtaget': 'Opsigelse modtaget',
  'oekonomi.aftaltIndflytning': 'Aftalt første dag',
  'oekonomi.indflytning': 'Første dag',
  'oekonomi.slutdato': 'Slutdato',
  'oekonomi.betalingSlut': 'Sidste betalingsdag',
  'oekonomi.meldinger': 'Meldinger til økonomi',
  'oekonomi.art': 'Melding',
};
