import { behov, kravspecifikation, ophold, stoettetimer, videregivet } from './dele.ts';
import { gjorde, type Story } from './story.ts';

/** On two waiting lists at once. */
export const celina: Story = {
  navn: 'Celina venter på en plads',
  tekst: [
    'Der er to gode tilbud til Celina (§ 107), men ingen ledig plads. Hun er skrevet op begge steder.',
    'Bakkegården skal spørges igen den 20. februar. Kildevang har intet lovet, så systemet foreslog selv en dag.',
  ],
  borger: { navn: 'Celina Havlund', cpr: '8506044127' },
  tilstand: 'afventerPlads.foerBeslutning',
  forloeb: {},
  handlinger: [
    gjorde('2026-01-07', 'jonas').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Unge voksne'),
      ansoegningModtaget: '2026-01-06',
      oensketStart: '2026-03-01',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-08', 'jonas').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-03-01',
        udredningDato: '2025-12-03',
        stoettebehovsniveau: 'moderat',
        behovResume:
          'Celina er 21, har ADHD og spiseforstyrrelse og bor på en venindes sofa. Hun har brug for voksne om sig, faste måltider og hjælp til at holde fast i sin behandling.',
        borgersOensker: 'Celina vil have sit eget køleskab og ikke bo sammen med nogen, der drikker.',
      }),
    ),
    gjorde('2026-01-12', 'jonas').gemKravspecifikation(
      kravspecifikation({
        paragraffer: ['par107'],
        start: '2026-03-01',
        slutdato: '2027-02-28',
        indsatsformaal: 'Celina skal på et år have regelmæssige måltider, fast behandling og være klar til egen bolig.',
        ydelser: [ophold('par107', 'raadighed'), stoettetimer('par85', 9, 'Måltider, behandling og økonomi')],
        saerligeKrav: [{ kategori: 'fysiskeOmgivelser', tekst: 'Eget køkken eller tekøkken.', kritisk: true }],
        geografi: 'Med bus til Sundkøbing',
      }),
    ),
    gjorde('2026-01-12', 'jonas').startMarkedsafsoegning({}),
    gjorde('2026-01-14', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Bakkegården'), ledigFra: null })),
    gjorde('2026-01-14', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Kildevang'), ledigFra: null })),
    gjorde('2026-01-14', 'jonas').tilfoejKandidat((s) => ({ tilbudId: s.tilbud('Nordlyset'), ledigFra: null })),
    gjorde('2026-01-15', 'jonas').fravaelgKandidat((s) => ({
      kandidatId: s.kandidat('Nordlyset'),
      aarsag: 'maalgruppe',
      begrundelse: 'Flere af beboerne har et misbrug.',
    })),
    gjorde('2026-01-16', 'jonas').registrerKontakt((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      dato: '2026-01-16',
      kanal: 'telefon',
      resultat: 'ingenPlads',
      kontaktperson: null,
      referat: 'Fuldt hus. En beboer flytter måske i egen bolig i marts; de ved mere den 20. februar.',
    })),
    gjorde('2026-01-19', 'jonas').videregivOplysninger((s) =>
      videregivet({ kandidatId: s.kandidat('Bakkegården'), dato: '2026-01-19', dokumenter: ['kravspecifikation'] }),
    ),
    gjorde('2026-01-20', 'jonas').skrivPaaVenteliste((s) => ({
      kandidatId: s.kandidat('Bakkegården'),
      skrevetOp: '2026-01-20',
      forventetPlads: '2026-03-15',
      spoergIgen: '2026-02-20',
      aftale: 'Nummer to på listen. Vi ringer den 20. februar.',
    })),
    gjorde('2026-01-22', 'jonas').skrivPaaVenteliste((s) => ({
      kandidatId: s.kandidat('Kildevang'),
      skrevetOp: '2026-01-22',
      forventetPlads: null,
      spoergIgen: null,
      aftale: 'De ringer, når der bliver en plads.',
    })),
    gjorde('2026-02-03', 'jonas').notat({
      tekst: 'Celina ringede. Hun kan blive hos veninden til midten af marts, men ikke længere.',
    }),
  ],
};
