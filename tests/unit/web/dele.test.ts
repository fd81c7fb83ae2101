import { describe, expect, it } from 'vitest';
import { dato } from '#machines/kalender/dato.ts';
import { resultatTekst, sagerTekst } from '../../../web/mit-arbejde/opgradering-tekst.ts';
import { afsnitOf, alleDele, fristerOf, naesteFrist, skridtOf } from '../../../web/sag/dele.ts';
import { stigeOf } from '../../../web/sag/stige.ts';
import { langSag } from './fixtures/lang-sag.ts';
import { aForloeb, aFrist, aSag } from './fixtures/sag.ts';

describe('the parts of a sag', () => {
  it('are told by kind: what lives, and what has ended, the latest first', () => {
    const shown = afsnitOf(langSag()).map(({ titel, levende, endte, mig }) => ({
      titel,
      levende: levende.map(({ navn }) => navn),
      endte: endte.map(({ navn }) => navn).slice(0, 3),
      mig,
    }));
    expect(shown).toEqual([
      { titel: 'Kontrakt', levende: ['Kontrakt 2'], endte: ['Kontrakt 1'], mig: false },
      {
        titel: 'Opfølgning',
        levende: ['Opfølgning 12'],
        endte: ['Opfølgning 11', 'Opfølgning 10', 'Opfølgning 9'],
        mig: true,
      },
      {
        titel: 'Genforhandling',
        levende: ['Genforhandling 3'],
        endte: ['Genforhandling 2', 'Genforhandling 1'],
        mig: true,
      },
      { titel: 'Klage', levende: ['Klage'], endte: [], mig: false },
    ]);
  });

  it('put a kind of which none lives last', () => {
    const ended = aForloeb({ chart: 'a', chartLabel: 'A', lever: false, endt: dato('2026-01-02') });
    const live = aForloeb({ chart: 'b', chartLabel: 'B' });
    expect(afsnitOf({ forloeb: [ended, live] }).map(({ titel }) => titel)).toEqual(['B', 'A']);
  });

  it('number only what there are several of', () => {
    const sag = aSag({ forloeb: [aForloeb()] });
    expect(alleDele(sag).map(({ navn }) => navn)).toEqual(['Indkøbssag', 'Kontrakt']);
  });
});

describe('who has the ball over all of a sag', () => {
  it('is me first, the most pressing on top, then those of the house, then others', () => {
    expect(skridtOf(langSag()).map(({ del, bold }) => [del.navn, bold.label])).toEqual([
      ['Genforhandling 3', 'Indstil svaret'],
      ['Opfølgning 12', 'Hold opfølgningsmødet'],
      ['Klage', 'Tag stilling til klagen'],
      ['Genforhandling 3', 'Svar på vores bud'],
    ]);
  });

  it('says before all others’ what nobody can do', () => {
    expect(skridtOf(aSag()).map(({ bold }) => bold.label)).toEqual([
      'Foreslå pris',
      'Godkend pris',
      'Gør kontrakten klar',
      'Nyt pristilbud fra Åbrinken',
    ]);
  });
});

describe('the frister over all of a sag', () => {
  it('are one list, the next first; what has run out or stands still comes last', () => {
    const gone = aFrist({ navn: 'Klagefrist', dato: dato('2026-03-02'), stand: 'udloebet' });
    const still = aFrist({ navn: 'Står', dato: null, stand: 'staarStille' });
    const next = aFrist({ navn: 'Næste', dato: dato('2026-03-20') });
    const sag = aSag({ frister: [still, gone], forloeb: [aForloeb({ frister: [next] })] });
    expect(fristerOf(sag).map(({ frist, del }) => [frist.navn, del.navn])).toEqual([
      ['Næste', 'Kontrakt'],
      ['Står', 'Indkøbssag'],
      ['Klagefrist', 'Indkøbssag'],
    ]);
  });
});

describe('the frist that comes first', () => {
  const theirs = aFrist({ navn: 'Plan', dato: dato('2026-03-13'), hvem: { art: 'leverandoer' } });

  it('is one that somebody here can act on, where there is one', () => {
    const sag = aSag({ frister: [aFrist({ navn: 'Svar' })], forloeb: [aForloeb({ frister: [theirs] })] });
    expect(naesteFrist(sag)?.frist.navn).toBe('Svar');
    expect(naesteFrist(aSag({ frister: [theirs], forloeb: [] }))?.frist.navn).toBe('Plan');
  });

  it('is none where all stand still or have run out', () => {
    const still = aFrist({ dato: null, stand: 'staarStille' });
    const gone = aFrist({ stand: 'udloebet' });
    expect(naesteFrist(aSag({ frister: [still, gone], forloeb: [] }))).toBe(null);
  });
});

describe('the ladder of a frist', () => {
  const stige = [
    { dato: dato('2026-03-04'), til: 'raadgiver' },
    { dato: dato('2026-03-12'), til: 'raadgiver' },
    { dato: dato('2026-03-16'), til: 'leder' },
  ] as const;
  const today = dato('2026-03-12');

  it('tells what was sent and what will be, and nothing that never was', () => {
    expect(stigeOf({ stige, paamindet: [] }, today)).toEqual([
      { dato: '2026-03-12', tekst: 'Rådgiver', sendt: false },
      { dato: '2026-03-16', tekst: 'Leder', sendt: false },
    ]);
  });

  it('does not announce for today what has been sent today', () => {
    const paamindet = [
      { dato: dato('2026-03-04'), tekst: 'Rådgiver påmindet' },
      { dato: today, tekst: 'Rådgiver påmindet' },
    ];
    expect(stigeOf({ stige, paamindet }, today)).toEqual([
      { dato: '2026-03-04', tekst: 'Rådgiver påmindet', sendt: true },
      { dato: '2026-03-12', tekst: 'Rådgiver påmindet', sendt: true },
      { dato: '2026-03-16', tekst: 'Leder', sendt: false },
    ]);
  });
});

describe('what came of an upgrade', () => {
  it('is told, and what failed with it', () => {
    expect(sagerTekst(1)).toBe('1 sag');
    expect(resultatTekst({ sager: 12, fejlet: 0 })).toEqual({
      tone: 'success',
      titel: '12 sager fik det, de manglede',
      tekst: null,
    });
    expect(resultatTekst({ sager: 1, fejlet: 2 })).toMatchObject({
      tone: 'warning',
      titel: '1 sag fik det, den manglede; 2 sager kunne ikke få det',
    });
  });
});
