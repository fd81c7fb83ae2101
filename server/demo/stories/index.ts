import { BYEN } from '../byen/index.ts';
import { aase } from './aase.ts';
import { aegir } from './aegir.ts';
import { alma } from './alma.ts';
import { bertil } from './bertil.ts';
import { celina } from './celina.ts';
import { dines } from './dines.ts';
import { elvira } from './elvira.ts';
import { frode } from './frode.ts';
import { gorm } from './gorm.ts';
import { hedvig } from './hedvig.ts';
import { ivar } from './ivar.ts';
import { josefine } from './josefine.ts';
import { karl } from './karl.ts';
import { laura } from './laura.ts';
import { magnus } from './magnus.ts';
import { nanna } from './nanna.ts';
import { oejvind } from './oejvind.ts';
import { oskar } from './oskar.ts';
import { petra } from './petra.ts';
import { rasmus } from './rasmus.ts';
import { sofie } from './sofie.ts';
import type { Story } from './story.ts';
import { tobias } from './tobias.ts';
import { ulla } from './ulla.ts';
import { viggo } from './viggo.ts';
import { wilma } from './wilma.ts';
import { yrsa } from './yrsa.ts';
import { zita } from './zita.ts';

/** Told by hand, in the order of the alphabet: the way to a place to live, then the life of a kontrakt. */
const HAANDFORTALTE: readonly Story[] = [
  alma,
  bertil,
  celina,
  dines,
  elvira,
  frode,
  gorm,
  hedvig,
  ivar,
  josefine,
  karl,
  laura,
  magnus,
  nanna,
  oskar,
  petra,
  rasmus,
  sofie,
  tobias,
  ulla,
  viggo,
  wilma,
  yrsa,
  zita,
  aegir,
  oejvind,
  aase,
];

/** The sager of the demo. */
export const STORIES: readonly Story[] = [...HAANDFORTALTE, ...BYEN];
