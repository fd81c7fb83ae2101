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
import type { Story } from './story.ts';

/** The ten sager of the demo, in the order of the alphabet and, nearly, of the procedure. */
export const STORIES: readonly Story[] = [alma, bertil, celina, dines, elvira, frode, gorm, hedvig, ivar, josefine];
