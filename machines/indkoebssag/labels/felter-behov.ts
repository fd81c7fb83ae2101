import type { Ord } from '../../chart.ts';
import { med } from '../../med.ts';

/** Words of the fields of the sag, the need, and the order. */
export const behovFelter: Readonly<Record<string, Ord>> = {
  // Sagen
  paragraffer: 'Paragraffer',
  paragraf: 'Paragraf',
  team: 'Team',
  ansoegningModtaget: med(
    'Ansøgning modtaget',
    'Den dag ansøgningen kom. Herfra løber sagsbehandlingsfristen. Lad den stå tom, hvis ingen har ansøgt.',
  ),
  oensketStart: 'Ønsket start',
  handlekommune: med('Handlekommune', 'Kommunens kode med tre cifre.'),
  betalingskommune: med('Betalingskommune', 'Kommunens kode med tre cifre. Som regel den samme som handlekommunen.'),
  borgerId: 'Borger',

  // Løbende kontrakt
  indflyttet: med('Indflyttet', 'Den dag hjælpen begyndte. Lad den stå tom, hvis du ikke ved det.'),
  tilbudId: 'Tilbud',
  linjer: 'Linjer',
  'registrerLoebendeKontrakt.personId': med(
    'Rådgiver',
    'Hvis sagen skal være en andens. Registrerer du som rådgiver, er den ellers din.',
  ),
  'registrerLoebendeKontrakt.linjer': med(
    'Indsatser og pris',
    'En linje for hver indsats i kontrakten. Det, du ikke ved, kan stå tomt.',
  ),
  variant: 'Kontraktvariant',
  skabelonversion: 'Skabelonens version',
  varselKoeber: med('Kommunens opsigelsesvarsel', 'Som der står i kontrakten, fx »løbende måned + 30 dage«.'),
  varselLeverandoer: med('Leverandørens opsigelsesvarsel', 'Som der står i kontrakten, fx »løbende måned + 30 dage«.'),
  betalingsforpligtelse: 'Betaling i opsigelsesperioden',
  betalingsforpligtelseDage: 'Antal dage efter, at pladsen er besat',
  underskriftKoeber: 'Kommunen har skrevet under den',
  underskriftLeverandoer: 'Leverandøren har skrevet under den',
  foersteOpfoelgning: med(
    'Første opfølgning',
    'Kontrakten skal have en dato. Uden den bliver det en bemærkning på din liste.',
  ),
  uddybning: 'Uddybning af indholdet',
  underskrivere: 'Hvem har skrevet under',
  aftalerIOevrigt: 'Aftaler i øvrigt',
  antal: 'Antal',
  antalEnhed: 'Enhed for antal',
  enhedsprisOere: 'Enhedspris',
  prisEnhed: 'Prisen er',
  ikrafttraedelsesdato: 'Ikrafttrædelse',
  slutdato: 'Slutdato',

  // Behov
  udredningDato: med('Udredningens dato', 'En gammel udredning giver en svag bestilling.'),
  handleplan: 'Handleplan (SEL § 141)',
  folkepensionsalder: 'Har borgeren nået folkepensionsalderen?',
  vaergeOmfang: med('Værge', 'Afgør, hvem der får brevene, og hvem der må svare.'),
  stoettebehovsniveau: 'Støttebehov',
  behovResume: 'Behovet i korte træk',
  borgersOensker: med('Borgerens mål og ønsker', 'Gerne med borgerens egne ord.'),
  borgersHoldning: 'Borgerens holdning',
  retsgrundlag: med(
    'Hvorfor serviceloven',
    'Kun når borgeren har nået folkepensionsalderen og kan have ret efter ældreloven.',
  ),
  vaergeForm: 'Værgemålets form',
  vaergeNavn: 'Værgens navn',
  vaergeKontakt: 'Værgens telefon eller mail',

  // Kravspecifikation og bestilling
  gaeldendeFra: 'Gældende fra',
  start: 'Start',
  revurderesDato: med('Revurderes', 'Har indsatsen ingen slutdato, skal den have en dato, hvor den ses efter.'),
  aendring: med('Er ændringen vedvarende', 'Kun når hjælpen er i gang, og bestillingen er en ny version.'),
  midlertidigTil: med('Gælder til og med', 'Kun ved en midlertidig ændring. Prisen er den samme imens.'),
  indsatsformaal: med(
    'Formålet med indsatsen',
    'Hvad skal hjælpen føre til? Leverandøren skal kunne se, hvornår det er nået.',
  ),
  ydelser: 'Ydelser',
  ydelse: 'Ydelse',
  art: med('Hvad og i hvilke situationer', 'Hvad går støtten ud på, og hvornår er der brug for den?'),
  'meldTilOekonomi.art': 'Hvad meldes',
  enhed: med('Enhed', 'Timerne er et udgangspunkt i gennemsnit, ikke et skema.'),
  normering: 'Normering',
  nattevagt: 'Nattevagt',
  saerligeKrav: 'Særlige krav',
  kategori: 'Område',
  tekst: 'Tekst',
  kritisk: 'Er kravet afgørende?',
  geografi: 'Hvor skal tilbuddet ligge',
};
