import { type Koeb, tilBestillingen } from '#server/demo/stories/koebet.ts';

/* Dagny's purchase, as it lies when the kontrakt is to be written. */

export const DAGNY = { navn: 'Dagny Ellekjær', cpr: '7005880362' } as const;

const KOEBET: Koeb = {
  hvem: 'mette',
  paragraf: 'par107',
  start: '2026-04-01',
  valgt: 'Bakkegården',
  fravalgte: ['Fjordhuset', 'Kildevang'],
  kronerPrDoegn: 3_150,
  timer: 12,
  niveau: 'moderat',
  tekster: {
    resume: 'Dagny kan ikke længere være alene om natten og har brug for hjælp til struktur i dagene.',
    oensker: 'Dagny vil bo et sted med have og gå på værkstedet selv.',
    formaal: 'Dagny skal kunne holde en fast uge og sove om natten.',
    stoette: 'Hjælp til morgen, aften og ugeplan',
    match: 'Passer til målgruppen; sovende nattevagt i huset.',
    indstilling: 'Bakkegården kan begynde den 1. april og er det billigste af de egnede.',
  },
  dage: {
    ansoegt: '2026-02-12',
    beskrevet: '2026-02-12',
    fundet: '2026-02-12',
    budt: '2026-02-12',
    indstillet: '2026-02-12',
    moede: '2026-02-19',
  },
};

/** Approved on 19 February, ordered on the 20th, to move in on 1 April; all but the last step, which opens the kontrakt. */
export const KOEBT = tilBestillingen(KOEBET, '2026-02-20').slice(0, -1);
