import type { Stop } from './rundtur.ts';
import { elvira } from './stories/elvira.ts';
import { rasmus } from './stories/rasmus.ts';
import { tobias } from './stories/tobias.ts';
import { zita } from './stories/zita.ts';

/** Three people, three minutes, an act that waits for each; and a sag that stands still. */
export const STOPS: readonly Stop[] = [
  {
    hvem: 'mette',
    story: zita,
    handling: { chart: 'kontrakt', event: 'vurderIndlaeggelse' },
    titel: 'Vurdér Zitas indlæggelse',
    tekst: 'Pladsen står tom til midt i marts. Rådgiveren siger, om kontrakten skal genforhandles, før fristen den 16.',
  },
  {
    hvem: 'karin',
    story: rasmus,
    handling: { chart: 'genforhandling', event: 'indstil' },
    titel: 'Indstil et svar til Rasmus’ botilbud',
    tekst:
      'Dag 25 af 30. Kontraktforhandleren indstiller, så lederen kan svare i tide. Bagefter må hun ikke selv beslutte.',
  },
  {
    hvem: 'birgitte',
    story: tobias,
    handling: { chart: 'kontrakt', event: 'godkendOpsigelse' },
    titel: 'Godkend opsigelsen for Tobias',
    tekst: 'Jonas har foreslået den; lederen godkender. Læs, hvorfor den skal være fremme en fredag før kl. 12.',
  },
  {
    hvem: 'birgitte',
    story: elvira,
    handling: null,
    titel: 'Find ud af, hvorfor Elviras sag står stille',
    tekst:
      'Åbn den som leder: øverst står, hvem der har bolden og til hvad, og under handlingerne, hvad der mangler først.',
  },
];
