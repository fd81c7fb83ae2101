/** The words of what økonomi reads. */
export const oekonomiLabels = {
  'oekonomi.papir': 'Kontraktens papir',
  'oekonomi.paragraffer': 'Paragraffer',
  'oekonomi.leverandoer': 'Leverandør',
  'oekonomi.tilbud': 'Tilbud',
  'oekonomi.variant': 'Kontrakt',
  'oekonomi.aarsprisOere': 'Pris pr. år',
  'oekonomi.priser': 'Priser over tid',
  'oekonomi.fra': 'Gælder fra',
  'oekonomi.start': 'Første dag',
  'oekonomi.underskrevet': 'Underskrevet af begge',
  'oekonomi.betalesMindstTil': 'Der betales mindst til',
  'oekonomi.betalesHoejstTil': 'Der betales højst til',
} as const;
