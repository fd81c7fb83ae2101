import type { Omdoebt } from '../chart.ts';

/** What older sager call otherwise, or lack (design.md 3.13). */
export const omdoebt: Omdoebt = {
  events: {
    // Since version 2 a complaint is a forløb of its own, which tells what came of it.
    genoptagEfterKlage: 'klageMedhold',
  },
  nyeNoegler: {
    registrerLoebendeKontrakt: { personId: null },
    registrerAfgoerelse: { klageinstans: null, klagefristUger: null },
    borgerFlytter: { hjaelpenSlutter: null },
    faerdiggoerBestilling: { aendring: null, midlertidigTil: null },
  },
};
