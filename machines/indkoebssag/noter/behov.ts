import type { Noter } from '../events.ts';
import { dokumentAf } from './faelles.ts';

export const behov: Pick<Noter, 'beskrivBehov' | 'gemKravspecifikation' | 'soegRamme' | 'startMarkedsafsoegning'> = {
  beskrivBehov: (f, { facts, today, seq }) => ({
    ...f,
    paragraffer: facts.paragraffer,
    oensketStart: facts.oensketStart,
    udredningKraeves: null,
    behov: {
      udredningDato: facts.udredningDato,
      handleplan: facts.handleplan,
      folkepensionsalder: facts.folkepensionsalder,
      vaergeOmfang: facts.vaergeOmfang,
      dato: today,
      seq,
    },
  }),

  gemKravspecifikation: (f, event) => ({
    ...f,
    kravspecifikation: dokumentAf(event, (f.kravspecifikation?.versionNr ?? 0) + 1),
  }),

  soegRamme: (f, { facts, by, today, seq }) => ({
    ...f,
    indstilling: {
      art: 'ramme',
      kandidatId: null,
      reserveId: null,
      paragraffer: facts.paragraffer,
      prisloftOere: facts.prisloftOere,
      periodeFra: facts.periodeFra,
      periodeTil: facts.periodeTil,
      moede: null,
      af: by,
      dato: today,
      seq,
    },
    dagsorden: null,
  }),

  startMarkedsafsoegning: (f) => f,
};
