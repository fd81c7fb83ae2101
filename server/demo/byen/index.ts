import type { Story } from '../stories/story.ts';
import * as akutte from './akutte.ts';
import * as efterBeslutningen from './efter-beslutningen.ts';
import * as foerPrisen from './foer-prisen.ts';
import * as genforhandlede from './genforhandlede.ts';
import * as hverdage from './hverdage.ts';
import * as klagede from './klagede.ts';
import * as opsagte from './opsagte.ts';
import * as takster from './takster.ts';
import * as tilBeslutning from './til-beslutning.ts';
import * as videre from './videre.ts';

/** The life of a town: sager that are told by what they have in common, each with a turn of its own. */
export const BYEN: readonly Story[] = [
  ...Object.values(foerPrisen),
  ...Object.values(tilBeslutning),
  ...Object.values(efterBeslutningen),
  ...Object.values(videre),
  ...Object.values(genforhandlede),
  ...Object.values(takster),
  ...Object.values(hverdage),
  ...Object.values(klagede),
  ...Object.values(akutte),
  ...Object.values(opsagte),
];
