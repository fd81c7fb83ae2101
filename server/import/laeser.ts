import { cellTekst, type Laest } from '#machines/indlaesning/celle.ts';
import { type Celle, ensartet, type Fejl, type Kolonne, type Raekke } from '#machines/indlaesning/kolonne.ts';

type Read<T> = (celle: Celle | undefined) => Laest<T>;

/** Reads the fields of one thing that may stand in several rows, and remembers all that is wrong in them. */
export class Laeser {
  readonly fejl: Fejl[] = [];
  readonly #raekker: readonly [Raekke, ...Raekke[]];
  readonly #kolonner: ReadonlyMap<string, Kolonne>;

  constructor(raekker: readonly [Raekke, ...Raekke[]], kolonner: readonly Kolonne[]) {
    this.#raekker = raekker;
    this.#kolonner = new Map(kolonner.map((k) => [k.felt, k]));
  }

  /** A field of one row; null for a gap and for what cannot be read. */
  i<T>({ nr, felter }: Raekke, felt: string, read: Read<T>): T | null {
    const svar = read(felter[felt]);
    if (svar.ok) return svar.vaerdi;
    this.fejl.push({ nr, felt, hvad: svar.hvad, loesning: svar.loesning });
    return null;
  }

  /** A field of the whole: the first row that says it, which no other may contradict. */
  faelles<T>(felt: string, read: Read<T>): T | null {
    const sagt = this.#raekker.filter((r) => cellTekst(r.felter[felt]) !== null);
    const [foerste, ...resten] = sagt;
    if (!foerste) {
      this.#mangler(felt);
      return null;
    }
    const siger = (r: Raekke) => ensartet(cellTekst(r.felter[felt]) ?? '');
    for (const anden of resten)
      if (siger(anden) !== siger(foerste))
        this.fejl.push({
          nr: anden.nr,
          felt,
          hvad: `Der står noget andet end i række ${foerste.nr}.`,
          loesning:
            'Rækkerne har samme borger, tilbud og start, så de er ydelser i én kontrakt. Skriv det samme, eller lad feltet stå tomt.',
        });
    return this.i(foerste, felt, read);
  }

  /** A field that must be somewhere in the rows, and is not. */
  #mangler(felt: string): void {
    const kolonne = this.#kolonner.get(felt);
    if (!kolonne?.kraevet) return;
    this.fejl.push(mangler(this.#raekker[0].nr, kolonne));
  }
}

/** A fault, and not a gap: without it nothing can be opened. */
export function mangler(nr: number, { felt, label, hjaelp }: Kolonne): Fejl {
  return {
    nr,
    felt,
    hvad: `»${label}« mangler.`,
    loesning: `Udfyld feltet, eller vælg kolonnen, det står i. ${hjaelp}`,
  };
}
