import { kr } from './beloeb.ts';
import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iGenforhandlingen, iKontrakten } from './forloeb.ts';
import type { Story } from './story.ts';

/** Day 25 of 30: all that is missing is the answer. */
export const rasmus: Story = {
  navn: 'Rasmus’ genforhandling skal have svar',
  tekst: [
    'Nordlyset (§ 107) skrev søndag den 18. januar, at Rasmus kræver flere timer. Der er bedt om mere, det er kommet, og behovet er vurderet.',
    'I dag er dag 25 af 30. At der blev spurgt, flyttede ikke fristen: kontraktforhandleren skal indstille, så lederen kan svare den 17. februar.',
  ],
  borger: { navn: 'Rasmus Kildemose', cpr: '6304920417' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'forhandles', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-18', 'mette', 'Nordlyset', {
      paragraffer: ['par107'],
      indflyttet: '2025-02-03',
      linjer: [doegnlinje('par107', 3_480, '2025-02-03')],
      foersteOpfoelgning: '2026-03-19',
      uddybning: 'Lejlighed med vågen nattevagt og 14 timers støtte om ugen.',
    }),
    uaendretTakst('2025-12-17', 'Intet modtaget fra Nordlyset inden fristen.'),
    iKontrakten('2026-01-19', 'karin').anmodOmGenforhandling({
      fra: 'leverandoer',
      art: 'pris',
      henvendelse: '2026-01-18',
      kanal: 'mail',
      henvendelsen: 'Mail søndag aften: De kan ikke holde 14 timer længere og beder om et møde.',
      kontaktperson: 'Daglig leder på Nordlyset',
    }),
    iGenforhandlingen('2026-01-23', 'karin').registrerBeskrivelse({
      modtaget: '2026-01-23',
      vedvarende: true,
      omfang: ['timer'],
      timerFoer: 14,
      timerEfter: 20,
      prisFoerOere: kr(3_480),
      prisEfterOere: kr(3_790),
      prisEnhed: 'doegn',
      dokumenteret: false,
      aarsag: 'Rasmus er begyndt at gå om natten og er to gange fundet ved motorvejen.',
      beskrivelse: 'Seks timer mere om ugen til følgeskab om aftenen og til at øve ruten til bageren.',
      udenDokumentation: 'Politiets to udrykninger nævnes, men rapporterne er ikke vedlagt.',
    }),
    iGenforhandlingen('2026-01-26', 'karin').bedOmMere({
      dato: '2026-01-26',
      svarSenest: '2026-02-02',
      hvad: 'Rapporterne fra de to nætter, og hvad der er prøvet siden.',
    }),
    iGenforhandlingen('2026-02-03', 'karin').registrerSupplering({
      modtaget: '2026-02-02',
      hvad: 'Begge rapporter og dagbogen for januar. Døralarmen blev sat op den 21.',
    }),
    iGenforhandlingen('2026-02-06', 'mette').fagligVurdering({
      dato: '2026-02-06',
      retning: 'op',
      vedvarende: true,
      timerEfter: 18,
      anbefaling: 'delvis',
      vurdering: 'Følgeskab om aftenen virker. Fire timer dækker det, når døralarmen tages med.',
      borgersUdsagn: '»Jeg går ikke væk. Jeg går ud.«',
    }),
    iGenforhandlingen('2026-02-09', 'karin').registrerRunde({
      dato: '2026-02-09',
      part: 'koeber',
      resultat: 'afventer',
      linjer: [doegnlinje('par107', 3_680, '2025-02-03')],
      deltagere: 'Daglig leder og kontraktforhandleren',
      emner: 'Vi byder fire timer. De vil regne på det og ringer inden fredag.',
    }),
  ],
};
