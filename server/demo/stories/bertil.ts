import { kr } from './beloeb.ts';
import { behov, doegnpris, kravspecifikation, ophold, stoettetimer, videregivet, vurdering } from './dele.ts';
import { gjorde, type Story } from './story.ts';

/** Two offers; one of them runs out on Monday. */
export const bertil: Story = {
  navn: 'To priser til Bertil',
  tekst: [
    'Bertil skal have et længerevarende botilbud (§ 108), nu da hans forældre er blevet for gamle til at passe ham. To tilbud har givet pris.',
    'Strandparkens pris gælder kun til den 16. februar: kontraktforhandleren skal foreslå en pris eller få den forlænget.',
  ],
  borger: { navn: 'Bertil Kornmark', cpr: '6908710435' },
  tilstand: 'prisforhandling',
  forloeb: {},
  handlinger: [
    gjorde('2026-01-06', 'mette').opretSag((s) => ({
      paragraffer: ['par108'],
      team: s.team('Handicap og psykiatri'),
      ansoegningModtaget: '2026-01-05',
      oensketStart: '2026-04-01',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-07', 'mette').beskrivBehov(
      behov({
        paragraffer: ['par108'],
        oensketStart: '2026-04-01',
        udredningDato: '2025-11-26',
        vaergeOmfang: 'begge',
        stoettebehovsniveau: 'fuldstaendigt',
        behovResume:
          'Bertil har udviklingshæmning og epilepsi og er blind på det ene øje. Han skal have hjælp til det meste, også om natten. Forældrene er 79 og 82 og kan ikke mere.',
        borgersOensker: 'Bertil vil gerne kunne høre vandet og beholde sin plads på værkstedet i Fjordby.',
        vaergeForm: 'par5',
        vaergeNavn: 'Ellinor Kornmark',
        vaergeKontakt: 'Telefon mellem 10 og 12',
      }),
    ),
    gjorde('2026-01-09', 'mette').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par108'],
        start: '2026-04-01',
        revurderesDato: '2027-04-01',
        indsatsformaal: 'Bertil skal have et trygt hjem, færre anfald om natten og beholde sit arbejdsfællesskab.',
        ydelser: [ophold('par108', 'vaagen'), stoettetimer('par85', 26, 'Personlig hjælp, måltider og medicin')],
        saerligeKrav: [
          { kategori: 'personale', tekst: 'Kan give anfaldsmedicin hele døgnet.', kritisk: true },
          {
            kategori: 'samarbejde',
            tekst: 'Bertil hentes til værkstedet i Fjordby fire dage om ugen.',
            kritisk: false,
          },
        ],
        geografi: 'Fjordby eller Sundkøbing',
      }),
    ),
    gjorde('2026-01-09', 'mette').startMarkedsafsoegning({}),
    gjorde('2026-01-13', 'mette').tilfoejKandidat((s) => ({
      tilbudId: s.tilbud('Strandparken'),
      ledigFra: '2026-03-15',
    })),
    gjorde('2026-01-13', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Mosegården'), ledigFra: null })),
    gjorde('2026-01-13', 'mette').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Havtornen'), ledigFra: null })),
    gjorde('2026-01-15', 'mette').registrerKontakt((s) => ({
      kandidatId: s.kandidat('Strandparken'),
      dato: '2026-01-15',
      kanal: 'telefon',
      resultat: 'ledigPlads',
      kontaktperson: 'Visitationen på Strandparken',
      referat: 'En lejlighed i stueetagen bliver ledig midt i marts. De har vågen nattevagt og kender epilepsi.',
    })),
    gjorde('2026-01-16', 'mette').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Havtornen'),
      aarsag: 'afstand',
      begrundelse: null,
    })),
    gjorde('2026-01-19', 'mette').vurderKandidat((s) =>
      vurdering({
        kandidatId: s.kandidat('Strandparken'),
        egnet: 'ja',
        oplystDen: '2026-01-15',
        pladser: 20,
        ledige: 1,
        ledigFra: '2026-03-15',
        vejledendeTakstOere: kr(2_690),
        takstEnhed: 'doegn',
        tilsynDato: '2025-03-20',
        tilsynUdfald: 'ingenAnmaerkninger',
        specialisering: 'hoejt',
        afstandKm: 11,
        godkendtKontrolleret: '2026-01-19',
        maalgruppematch: 'Voksne med udviklingshæmning og epilepsi. Fast aftale med neurologisk ambulatorium.',
        match: [
          { kravTekst: 'Anfaldsmedicin hele døgnet', opfyldt: 'ja', note: null },
          { kravTekst: 'Transport til værkstedet', opfyldt: 'delvis', note: 'Tre dage om ugen' },
        ],
      }),
    ),
    gjorde('2026-01-20', 'mette').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Strandparken'), dato: '2026-01-20' }),
    ),
    gjorde('2026-01-20', 'mette').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Mosegården'), dato: '2026-01-20' }),
    ),
    gjorde('2026-01-21', 'mette').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2026-01-21', 'mette').startPrisforhandling((s) => ({
      kandidater: [{ kandidatId: s.kandidat('Strandparken') }, { kandidatId: s.kandidat('Mosegården') }],
      faerreAarsag: null,
      faerreBegrundelse: null,
    })),
    gjorde('2026-01-27', 'karin').registrerPristilbud((s) =>
      doegnpris('par108', 2_790, 26, {
        kandidatId: s.kandidat('Strandparken'),
        dato: '2026-01-27',
        gyldigTil: '2026-02-16',
        ydelserOgTillaeg: '100 kr. pr. døgn oven i taksten for anfaldsberedskab.',
      }),
    ),
    gjorde('2026-02-03', 'karin').registrerPristilbud((s) =>
      doegnpris('par108', 2_460, 24, {
        kandidatId: s.kandidat('Mosegården'),
        dato: '2026-02-03',
        ydelserOgTillaeg: 'Taksten, som den er vedtaget. Plads tidligst i maj.',
      }),
    ),
    gjorde('2026-02-09', 'karin').registrerForhandlingsrunde((s) => ({
      kandidatId: s.kandidat('Strandparken'),
      dato: '2026-02-09',
      part: 'koeber',
      resultat: 'afventer',
      budOere: kr(981_850),
      deltagere: 'Økonomichefen på Strandparken og kontraktforhandleren',
      emner: 'Beredskabet deles med tre andre beboere. Vi har bedt om taksten uden tillæg. Svar lovet i denne uge.',
    })),
  ],
};
