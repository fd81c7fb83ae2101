import { TEAM } from '../personer.ts';
import { behov, kravspecifikation, ophold, stoettetimer } from '../stories/dele.ts';
import { gjorde, type Handling } from '../stories/story.ts';
import { dageneFor, type Koebt, paaDagsordenen } from './koebt.ts';
import type { Sag } from './sag.ts';

/* What a sag on its way has behind it, before its price. */

export const soegt = (sag: Sag, k: Koebt, ansoegt: string | null = k.ansoegt): Handling =>
  gjorde(k.ansoegt, sag.raadgiver).opretSag((s) => ({
    paragraffer: [sag.paragraf],
    team: s.team(TEAM[sag.raadgiver]),
    ansoegningModtaget: ansoegt,
    oensketStart: dageneFor(k).start,
    handlekommune: '399',
    betalingskommune: '399',
  }));

export const beskrevet = (sag: Sag, k: Koebt, mere: Partial<Parameters<typeof behov>[0]> = {}): Handling =>
  gjorde(dageneFor(k).beskrevet, sag.raadgiver).beskrivBehov(
    behov({
      paragraffer: [sag.paragraf],
      oensketStart: dageneFor(k).start,
      stoettebehovsniveau: 'moderat',
      behovResume: sag.behov,
      borgersOensker: sag.oenske,
      ...mere,
    }),
  );

export const kraevet = (sag: Sag, k: Koebt): Handling =>
  gjorde(dageneFor(k).beskrevet, sag.raadgiver).gemKravspecifikation(
    kravspecifikation({
      paragraffer: [sag.paragraf],
      start: dageneFor(k).start,
      revurderesDato: '2027-03-01',
      indsatsformaal: sag.maal,
      ydelser: [ophold(sag.paragraf, 'sovende'), stoettetimer('par85', sag.timer, 'Støtte i hverdagen')],
    }),
  );

/** What is done before the price: those of `tilMoedet` up to the shortlist. */
export const foerPrisen = (sag: Sag, k: Koebt): readonly Handling[] =>
  paaDagsordenen(sag, k).filter(({ type }) => !EFTER_MARKEDET.has(type));
const EFTER_MARKEDET: ReadonlySet<string> = new Set([
  'startPrisforhandling',
  'registrerPristilbud',
  'foreslaaPris',
  'indstil',
  'saetPaaDagsorden',
]);
