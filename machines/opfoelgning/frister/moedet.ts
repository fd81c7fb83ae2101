import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { type Dato, plusMaaneder } from '../../kalender/dato.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { erFoerste, loeber, senestFoerste, senestLoebende } from '../om-opfoelgningen.ts';
import { efterSlut, foerMoedet, medHold, type Om } from './faelles.ts';

/** 4.2: later than this is a bemærkning, and past the second it calls whatever has been agreed. */
const BOER_MAANEDER = 6;
const SKAL_MAANEDER = 12;

/** T15 Første opfølgning: its own date; without one it calls on the day that the rule gives (L-06). A hold does not stop it. */
export function t15(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (!erFoerste(f, regler) || !foerMoedet(tilstand)) return [];
  const { dato, forklaring } = foerste(om);
  const slut = efterSlut(om, dato);
  return [
    fristOf(om, {
      regel: 'T15',
      navn: 'Første opfølgning',
      art: 'kontrakt',
      udloeser: { ...f.start, tekst: 'Start' },
      dato: slut === null ? dato : null,
      forklaring: slut ?? forklaring,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -28, -14, -3), ...stige('leder', 1)],
    }),
  ];
}

/** The day of the first follow-up, and how it compares with the rule's: none, in time, late, or moved for ever. */
function foerste({ f, regler }: Om): { readonly dato: Dato; readonly forklaring: string } {
  const start = f.start.dato;
  const begyndte = `Hjælpen begyndte ${datoPaaDansk(start)}. Første opfølgning er`;
  const aftalt = f.aftale?.dato ?? null;
  if (aftalt === null) {
    const senest = senestFoerste(f, regler);
    const maaneder = regler.parametre.foersteOpfoelgningMaaneder;
    return {
      dato: senest,
      forklaring: `Bemærkning: Første opfølgning har ingen dato. Fastsæt den. Opfølgningen skal være holdt senest ${dag(senest)}, ${maaneder} måneder efter starten ${datoPaaDansk(start)}.`,
    };
  }
  const skal = plusMaaneder(start, SKAL_MAANEDER);
  if (aftalt > skal)
    return {
      dato: skal,
      forklaring: `Bemærkning: ${begyndte} sat til ${dag(aftalt)}, men skal være holdt senest ${dag(skal)}, ${SKAL_MAANEDER} måneder efter. Flyt den frem.`,
    };
  if (aftalt > plusMaaneder(start, BOER_MAANEDER))
    return {
      dato: aftalt,
      forklaring: `Bemærkning: ${begyndte} ${dag(aftalt)}, mere end ${BOER_MAANEDER} måneder efter. Bed om statusnotat fire uger før.`,
    };
  return { dato: aftalt, forklaring: `${begyndte} ${dag(aftalt)}. Bed om statusnotat fire uger før.` };
}

/** T17 Løbende opfølgning: the months of the paragraph, from the last follow-up. A later day is a bemærkning. */
export function t17(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (erFoerste(f, regler) || !foerMoedet(tilstand)) return [];
  const { fra, maaneder, overtaget } = loeber(f, regler);
  const senest = senestLoebende(f, regler);
  const { dato, note } = medHold(om, fra, senest);
  const slut = efterSlut(om, dato ?? senest);
  const fraHvad = overtaget ? `overtagelsen ${datoPaaDansk(fra)}` : datoPaaDansk(fra);
  return [
    fristOf(om, {
      regel: 'T17',
      navn: 'Løbende opfølgning',
      art: 'intern',
      udloeser: { dato: fra, seq: f.start.seq, tekst: udloeserTekst(f, overtaget) },
      dato: slut === null ? dato : null,
      forklaring:
        slut ??
        `${grad(om, dato ?? senest)}, ${maaneder} måneder efter ${fraHvad}.${overtaget ? ` Hjælpen har løbet siden ${datoPaaDansk(f.start.dato)}, og hvornår der sidst blev fulgt op, er ikke oplyst.` : ''}${note}`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', -42, -28, -14),
      // Of a meeting that is set for no later, I08 goes up when it is missed.
      stiger: !(f.aftale !== null && f.aftale.dato <= (dato ?? senest)),
    }),
  ];
}

function udloeserTekst({ forrige }: Om['f'], overtaget: boolean): string {
  if (forrige !== null) return 'Sidste opfølgning';
  return overtaget ? 'Overtaget' : 'Start';
}

/** How the day that was set compares with the rule's (L-06). */
function grad({ f }: Om, senest: Dato): string {
  const aftalt = f.aftale?.dato ?? null;
  if (aftalt === null) return `Bemærkning: Opfølgningen har ingen dato. Fastsæt den, senest ${dag(senest)}`;
  if (aftalt > senest)
    return `Bemærkning: Opfølgningen er sat til ${datoPaaDansk(aftalt)}. Den skulle være holdt senest ${dag(senest)}`;
  return `Opfølgningen er sat til ${datoPaaDansk(aftalt)}. Den skal være holdt senest ${dag(senest)}`;
}

/** I08 Aftalt opfølgning: the day that was set for a later follow-up; T17 says only by when. A hold does not stop it. */
export function i08(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (erFoerste(f, regler) || f.aftale === null || !foerMoedet(tilstand)) return [];
  const { dato, fastsat } = f.aftale;
  const slut = efterSlut(om, dato);
  return [
    fristOf(om, {
      regel: 'I08',
      navn: 'Aftalt opfølgning',
      art: 'intern',
      udloeser: { ...fastsat, tekst: 'Dato fastsat' },
      dato: slut === null ? dato : null,
      forklaring: slut ?? `Opfølgningen er ${dag(dato)}, som det blev fastsat ${datoPaaDansk(fastsat.dato)}.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -3), ...stige('leder', 1)],
    }),
  ];
}
