import { kr } from './beloeb.ts';
import { behov, melding } from './dele.ts';
import { gjorde, type Story } from './story.ts';

/** Acute on a Friday: a yes by telephone, moved in the same evening; nobody has approved it since. */
export const frode: Story = {
  navn: 'Frode måtte flytte en fredag',
  tekst: [
    'Fredag den 30. januar kl. 15.40 sagde souschefen ja i telefonen, og Frode flyttede samme aften i et tilbud, der endnu ikke er godkendt (§ 107).',
    'Hun har bekræftet det skriftligt, men mødet den 5. februar gik forbi: godkendelsen bagefter er overskredet og ligger hos lederen.',
  ],
  borger: { navn: 'Frode Engsvang', cpr: '6312882516' },
  tilstand: 'indsatsIGang',
  forloeb: { opfoelgning: 'planlagt' },
  handlinger: [
    gjorde('2026-01-30', 'mette', '14:05').opretSag((s) => ({
      paragraffer: ['par107'],
      team: s.team('Handicap og psykiatri'),
      ansoegningModtaget: null,
      oensketStart: '2026-01-30',
      handlekommune: '399',
      betalingskommune: '399',
    })),
    gjorde('2026-01-30', 'mette', '14:30').beskrivBehov(
      behov({
        paragraffer: ['par107'],
        oensketStart: '2026-01-30',
        handleplan: 'ikkeTilbudt',
        stoettebehovsniveau: 'hoejt',
        behovResume:
          'Frode er smidt ud hjemmefra efter et sammenbrud og kan ikke være alene. Psykiatrisk skadestue har set ham og sendt ham hjem med medicin.',
        borgersOensker: 'Frode vil bare et sted hen, hvor nogen er vågne.',
        borgersHoldning: 'enig',
      }),
    ),
    gjorde('2026-01-30', 'mette', '15:40').registrerMundtligGodkendelse((s) => ({
      personId: s.person('karin'),
      givetDen: '2026-01-30',
      maksPrDagOere: kr(4_200),
      gaelderTil: '2026-02-27',
      tilbudId: s.tilbud('Solsortens Hus'),
      begrundelse: 'Ingen af de godkendte tilbud har plads før mandag. Solsortens Hus kan tage ham i aften.',
    })),
    gjorde('2026-01-30', 'mette', '18:10').registrerIndflytning({
      dato: '2026-01-30',
      kandidatId: null,
      foersteOpfoelgning: '2026-03-06',
      socialtilsynUnderrettet: '2026-01-30',
      bemaerkning: 'Kørt derud sammen med en fra hjemmevejlederteamet. Personalet tog imod.',
    }),
    gjorde('2026-02-02', 'mette').tildel((s) => ({ rolle: 'leder', personId: s.person('karin') })),
    gjorde('2026-02-02', 'karin').bekraeftMundtligGodkendelse({
      maksPrDagOere: kr(4_200),
      gaelderTil: '2026-02-27',
      bemaerkning: 'Bekræftet. Birgitte er på ferie til onsdag og skal se på den bagefter.',
    }),
    gjorde('2026-02-03', 'mette').meldTilOekonomi(melding({ art: 'start', dato: '2026-01-30' })),
    gjorde('2026-02-04', 'mette').notat({
      tekst: 'Talte med Frode i telefonen. Han sover. Han vil gerne blive, til der findes noget varigt.',
    }),
  ],
};
