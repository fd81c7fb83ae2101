import { listKommuner } from '#db/repositories/kommuner.ts';
import type { Deps } from '../context.ts';
import { frida } from './byen/akutte.ts';
import { bent } from './byen/genforhandlede.ts';
import { agnes } from './byen/hverdage.ts';
import { kim } from './byen/klagede.ts';
import { olga } from './byen/opsagte.ts';
import { sagOf } from './rundtur.ts';
import { aase } from './stories/aase.ts';
import { alma } from './stories/alma.ts';
import { celina } from './stories/celina.ts';
import { elvira } from './stories/elvira.ts';
import { frode } from './stories/frode.ts';
import { gorm } from './stories/gorm.ts';
import { hedvig } from './stories/hedvig.ts';
import { josefine } from './stories/josefine.ts';
import { karl } from './stories/karl.ts';
import { petra } from './stories/petra.ts';
import { rasmus } from './stories/rasmus.ts';
import type { Story } from './stories/story.ts';
import { tobias } from './stories/tobias.ts';
import { viggo } from './stories/viggo.ts';
import { wilma } from './stories/wilma.ts';
import { zita } from './stories/zita.ts';

/** The twenty that are told to who is new: the way to a place, the life of a kontrakt, and what may go wrong. */
export const HISTORIER: readonly Story[] = [
  alma,
  celina,
  elvira,
  frode,
  frida,
  gorm,
  kim,
  hedvig,
  josefine,
  karl,
  petra,
  bent,
  rasmus,
  tobias,
  viggo,
  wilma,
  zita,
  olga,
  agnes,
  aase,
];

export interface Historie {
  readonly navn: string;
  readonly tekst: readonly string[];
  readonly sagId: string;
}

/** The stories with the sager they are about in this database. */
export async function historier(deps: Deps): Promise<Historie[]> {
  const [kommune] = await listKommuner(deps.db.kysely);
  if (!kommune) return [];
  const found: Historie[] = [];
  for (const story of HISTORIER) {
    const sagId = await sagOf(deps, kommune.id, story);
    if (sagId !== null) found.push({ navn: story.navn, tekst: [...story.tekst], sagId });
  }
  return found;
}
