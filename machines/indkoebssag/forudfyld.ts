import type { EventNavn } from './events.ts';

const BEHOVET = ['beskrivBehov', 'opretSag'] as const;

/** What an act begins with, so that nobody is asked for the same thing twice. */
export const forudfyld: { readonly [E in EventNavn]?: readonly EventNavn[] } = {
  beskrivBehov: BEHOVET,
  gemKravspecifikation: ['gemKravspecifikation', ...BEHOVET],
  soegRamme: ['soegRamme', ...BEHOVET],
  indstil: ['indstil', 'soegRamme', ...BEHOVET],
  registrerAfgoerelse: ['indstil', ...BEHOVET],
  opretKontrakt: ['opretKontrakt', 'registrerLoebendeKontrakt'],
  gemBestilling: ['gemBestilling', 'faerdiggoerBestilling', 'gemKravspecifikation', ...BEHOVET],
  faerdiggoerBestilling: ['gemBestilling', 'faerdiggoerBestilling', 'gemKravspecifikation', ...BEHOVET],
};
