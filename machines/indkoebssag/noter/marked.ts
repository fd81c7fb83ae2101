import type { Noter } from '../events.ts';
import type { Facts } from '../facts.ts';
import { fundet, medKandidat, somKandidat } from './faelles.ts';
import { vasketTilMarked } from './tilbage.ts';

export const marked: Pick<
  Noter,
  | 'tilfoejKandidat'
  | 'vurderKandidat'
  | 'registrerKontakt'
  | 'videregivOplysninger'
  | 'anmodOmSletning'
  | 'registrerBesoeg'
  | 'registrerBorgerensSvar'
  | 'fravaelgKandidat'
  | 'ingenEgnetTilbud'
> = {
  tilfoejKandidat: (f, { facts, opslag, id }) => ({
    ...f,
    kandidater: [...f.kandidater, { ...somKandidat(id, fundet(opslag.tilbud, 'tilbud')), ledigFra: facts.ledigFra }],
  }),

  vurderKandidat: (f, { facts }) =>
    medKandidat(f, facts.kandidatId, (k) => ({
      egnet: facts.egnet,
      ledigFra: facts.ledigFra ?? k.ledigFra,
      godkendtKontrolleret: facts.godkendtKontrolleret ?? k.godkendtKontrolleret,
      socialtilsynUnderrettet: facts.socialtilsynUnderrettet ?? k.socialtilsynUnderrettet,
      socialtilsynForlaenget: facts.socialtilsynForlaenget ?? k.socialtilsynForlaenget,
    })),

  registrerKontakt: (f, { facts }) => medKandidat(f, facts.kandidatId, (k) => ({ kontakter: k.kontakter + 1 })),

  videregivOplysninger: (f, { facts, id }) => ({
    ...f,
    videregivelser: [
      ...f.videregivelser,
      {
        id,
        kandidatId: facts.kandidatId,
        dato: facts.dato,
        dokumenter: facts.dokumenter,
        grundlag: facts.grundlag,
        sletningBedt: null,
        sletningBekraeftet: null,
      },
    ],
  }),

  anmodOmSletning: (f, { facts }) => ({
    ...f,
    videregivelser: f.videregivelser.map((v) =>
      v.id === facts.videregivelseId
        ? {
            ...v,
            sletningBedt: v.sletningBedt ?? facts.dato,
            sletningBekraeftet: facts.bekraeftet ?? v.sletningBekraeftet,
          }
        : v,
    ),
  }),

  registrerBesoeg: (f, { facts }) => medKandidat(f, facts.kandidatId, (k) => ({ besoeg: k.besoeg + 1 })),

  registrerBorgerensSvar: (f, { facts }) => ({
    ...medKandidat(f, facts.kandidatId ?? f.valgt, () => ({ svar: facts.svar })),
    borgerensSvar: { svar: facts.svar, afgivetAf: facts.afgivetAf, dato: facts.dato, kandidatId: facts.kandidatId },
  }),

  fravaelgKandidat: (f, { facts }) => {
    const uden = medKandidat(f, facts.kandidatId, () => ({
      status: 'fravalgt',
      fravalgAarsag: facts.aarsag,
      tilForhandling: false,
    }));
    return udenValgt({
      ...uden,
      ventelister: uden.ventelister.map((v) =>
        v.kandidatId === facts.kandidatId && v.status === 'venter' ? { ...v, status: 'forladt' } : v,
      ),
    });
  },

  ingenEgnetTilbud: vasketTilMarked,
};

/** A price or a choice does not outlive its kandidat. */
function udenValgt(f: Facts): Facts {
  const lever = new Set(f.kandidater.filter((k) => k.status === 'mulig').map((k) => k.id));
  return {
    ...f,
    valgt: f.valgt !== null && lever.has(f.valgt) ? f.valgt : null,
    pris: f.pris !== null && lever.has(f.pris.kandidatId) ? f.pris : null,
  };
}
