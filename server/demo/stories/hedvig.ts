import { kr } from './beloeb.ts';
import { gjorde, type Story } from './story.ts';

/** A running contract with gaps; the borger's free choice then opens a second sag by itself. */
export const hedvig: Story = {
  navn: 'Hedvigs gamle kontrakt',
  tekst: [
    'Hedvig har boet på Mosegården siden 2021 (§ 108). Kontrakten er taget ind, som den lå: uden leverandørens underskrift og uden dato for opfølgning.',
    'I februar valgte Hedvig Strandparken efter reglerne om frit valg. Det åbnede en ny sag, mens den gamle løber videre.',
  ],
  borger: { navn: 'Hedvig Rosenhave', cpr: '8802650412' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', opfoelgning: 'planlagt' },
  handlinger: [
    gjorde('2026-01-14', 'mette').registrerLoebendeKontrakt((s) => ({
      paragraffer: ['par108'],
      team: s.team('Handicap og psykiatri'),
      personId: null,
      handlekommune: '399',
      betalingskommune: '399',
      indflyttet: '2021-09-01',
      tilbudId: s.tilbud('Mosegården'),
      linjer: [
        {
          paragraf: 'par108',
          antal: 365,
          antalEnhed: 'doegnPrAar',
          enhedsprisOere: kr(2_390),
          prisEnhed: 'doegn',
          ikrafttraedelsesdato: '2021-09-01',
          slutdato: null,
          foersteOpfoelgning: null,
        },
      ],
      variant: 'rammeaftale',
      skabelonversion: 'v10',
      varselKoeber: 'løbende måned + 30 dage',
      varselLeverandoer: null,
      betalingsforpligtelse: null,
      betalingsforpligtelseDage: null,
      underskriftKoeber: '2021-08-24',
      underskriftLeverandoer: null,
      foersteOpfoelgning: null,
      uddybning: 'Ophold med vågen nattevagt. 20 timers støtte om ugen efter samtale med afdelingslederen.',
      underskrivere: 'Den tidligere leder af handicapområdet',
      aftalerIOevrigt: null,
    })),
    gjorde('2026-01-15', 'mette').notat({
      tekst: 'Kontrakten lå i et ringbind. Har bedt Mosegården om deres underskrevne eksemplar.',
    }),
    gjorde('2026-01-15', 'mette').tildel((s) => ({ rolle: 'kontraktforhandler', personId: s.person('karin') })),
    gjorde('2026-02-10', 'mette').fritValg((s) => ({
      tilbudId: s.tilbud('Strandparken'),
      oensketAarsprisOere: kr(934_400),
      visiteretAarsprisOere: null,
      borgersBegrundelse: 'Hedvigs søster bor i Fjordby, og de vil kunne ses uden at bestille kørsel.',
    })),
  ],
};
