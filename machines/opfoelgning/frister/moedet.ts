import type { Frist } from '../../frist.ts';
import { dag, fristOf, rolle, stige } from '../../frist-bygger.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import { foreslaaetFoerste, loeberFra, opfoelgningMaaneder, regnesFra, senestLoebende } from '../om-opfoelgningen.ts';
import { foerMoedet, medHold, type Om } from './faelles.ts';

/** T15 Første opfølgning: its own date, or none and a bemærkning (severity 2, L-06). A hold does not stop it. */
export function t15(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (!f.foerste || !foerMoedet(tilstand)) return [];
  const dato = f.aftale?.dato ?? null;
  const maaneder = regler.parametre.foersteOpfoelgningMaaneder;
  const fra = regnesFra(f, maaneder);
  const overtaget = fra === f.overtaget;
  return [
    fristOf(om, {
      regel: 'T15',
      navn: 'Første opfølgning',
      art: 'kontrakt',
      udloeser: { dato: fra, seq: f.start.seq, tekst: overtaget ? 'Overtaget' : 'Start' },
      dato,
      forklaring:
        dato === null
          ? `Bemærkning: Første opfølgning har ingen dato. Fastsæt den, fx til ${dag(foreslaaetFoerste(f, regler))}, som er ${maaneder} måneder efter ${overtaget ? 'overtagelsen' : 'starten'} ${datoPaaDansk(fra)}.`
          : `Hjælpen ${overtaget ? 'blev overtaget' : 'begyndte'} ${datoPaaDansk(fra)}. Første opfølgning er ${dag(dato)}. Bed om statusnotat fire uger før.`,
      hvem: rolle('raadgiver'),
      trin: dato === null ? [] : [...stige('raadgiver', -28, -14, -3), ...stige('leder', 1)],
    }),
  ];
}

/** T17 Løbende opfølgning: the months of the paragraph, from the last follow-up. A later day is a bemærkning. */
export function t17(om: Om): readonly Frist[] {
  const { f, tilstand, regler } = om;
  if (f.foerste || !foerMoedet(tilstand)) return [];
  const fra = loeberFra(f, regler);
  const { dato, note } = medHold(om, fra, senestLoebende(f, regler));
  const regel = `${opfoelgningMaaneder(f, regler)} måneder efter ${datoPaaDansk(fra)}`;
  return [
    fristOf(om, {
      regel: 'T17',
      navn: 'Løbende opfølgning',
      art: 'intern',
      udloeser: { dato: fra, seq: f.start.seq, tekst: f.forrige === null ? 'Start' : 'Sidste opfølgning' },
      dato,
      forklaring: `${grad(om, dato ?? senestLoebende(f, regler))}, ${regel}.${note}`,
      hvem: rolle('raadgiver'),
      trin: stige('raadgiver', -42, -28, -14),
    }),
  ];
}

/** How the day that was set compares with the rule's (L-06). */
function grad({ f }: Om, senest: Parameters<typeof dag>[0]): string {
  const aftalt = f.aftale?.dato ?? null;
  if (aftalt === null) return `Bemærkning: Opfølgningen har ingen dato. Fastsæt den, senest ${dag(senest)}`;
  if (aftalt > senest)
    return `Bemærkning: Opfølgningen er sat til ${datoPaaDansk(aftalt)}. Den skulle være holdt senest ${dag(senest)}`;
  return `Opfølgningen er sat til ${datoPaaDansk(aftalt)}. Den skal være holdt senest ${dag(senest)}`;
}

/** I08 Aftalt opfølgning: the day that was set for a later follow-up; T17 says only by when. A hold does not stop it. */
export function i08(om: Om): readonly Frist[] {
  const { f, tilstand } = om;
  if (f.foerste || f.aftale === null || !foerMoedet(tilstand)) return [];
  const { dato, fastsat } = f.aftale;
  return [
    fristOf(om, {
      regel: 'I08',
      navn: 'Aftalt opfølgning',
      art: 'intern',
      udloeser: { ...fastsat, tekst: 'Dato fastsat' },
      dato,
      forklaring: `Opfølgningen er ${dag(dato)}, som det blev fastsat ${datoPaaDansk(fastsat.dato)}.`,
      hvem: rolle('raadgiver'),
      trin: [...stige('raadgiver', -3), ...stige('leder', 1)],
    }),
  ];
}
