import { kr } from './beloeb.ts';
import { doegnlinje, loebendeKontrakt, uaendretTakst } from './dele-kontrakt.ts';
import { iGenforhandlingen, iKontrakten } from './forloeb.ts';
import type { Story } from './story.ts';

/** A yes by telephone yesterday; today is the day to write it down. */
export const sofie: Story = {
  navn: 'Sofies foreløbige tilsagn',
  tekst: [
    'Sofie har slået ud efter personalet på Havtornen (§ 107) tre nætter i træk. I går sagde lederen ja i telefonen til en ekstra nattevagt.',
    'Det er et foreløbigt tilsagn til den 27. Det skal bekræftes skriftligt i dag, af lederen selv, og genforhandlingen skal stadig besvares.',
  ],
  borger: { navn: 'Sofie Birkholt', cpr: '8109014632' },
  tilstand: 'indsatsIGang',
  forloeb: { kontrakt: 'iKraft', genforhandling: 'beskrevet', opfoelgning: 'planlagt' },
  handlinger: [
    ...loebendeKontrakt('2025-11-20', 'jonas', 'Havtornen', {
      paragraffer: ['par107'],
      indflyttet: '2025-09-15',
      linjer: [doegnlinje('par107', 4_260, '2025-09-15')],
      foersteOpfoelgning: '2026-03-05',
      uddybning: 'Værelse, vågen nattevagt og 16 timers støtte om ugen. Aktivitet i huset er med.',
    }),
    uaendretTakst('2025-12-17', 'Havtornens brev gjaldt kun deres § 108-pladser.'),
    iKontrakten('2026-02-10', 'jonas').anmodOmGenforhandling({
      fra: 'leverandoer',
      art: 'pris',
      henvendelse: '2026-02-09',
      kanal: 'telefon',
      henvendelsen: 'Nattevagten er sygemeldt med en brækket finger. De kan ikke have en alene på vagt.',
      kontaktperson: 'Souschefen på Havtornen',
    }),
    iGenforhandlingen('2026-02-11', 'jonas').registrerBeskrivelse({
      modtaget: '2026-02-10',
      vedvarende: false,
      omfang: ['nattevagt'],
      timerFoer: null,
      timerEfter: null,
      prisFoerOere: kr(4_260),
      prisEfterOere: kr(6_100),
      prisEnhed: 'doegn',
      dokumenteret: true,
      aarsag: 'Ny medicin siden 30. januar. Uroen kommer, når den virker dårligst, mellem kl. 2 og 5.',
      beskrivelse: 'En ekstra vågen nattevagt, til psykiateren har set på medicinen. Tre hændelser er vedlagt.',
      udenDokumentation: null,
    }),
    iGenforhandlingen('2026-02-11', 'birgitte', '16:20').givForeloebigtTilsagn({
      fra: '2026-02-11',
      udloeber: '2026-02-27',
      maksPrisPrDagOere: kr(6_100),
      bortfalderVedUdloeb: true,
      skriftligt: null,
      hvad: 'En ekstra vågen nattevagt hver nat til og med den 27. februar.',
      begrundelse:
        'Hverken Sofie eller personalet kan vente, til genforhandlingen er slut. Psykiateren har tid den 24.',
    }),
  ],
};
