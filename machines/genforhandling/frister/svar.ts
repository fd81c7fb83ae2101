import type { Frist, Hvem } from '../../frist.ts';
import { dag, fristOf, type Om, stige } from '../../frist-bygger.ts';
import { datoPaaDansk } from '../../kalender/paa-dansk.ts';
import type { Facts } from '../facts.ts';
import { aabneForesporgsler, forbereder } from '../om-forhandlingen.ts';

const leverandoer: Hvem = { art: 'leverandoer' };

/** I09 Svar fra leverandøren: what we asked them for, while the matter is found out. */
export function spoergsmaal(om: Om<Facts>): readonly Frist[] {
  if (om.tilstand === 'tillaegTilUnderskrift') return [];
  return aabneForesporgsler(om.f).map((q) =>
    fristOf(om, {
      regel: 'I09',
      navn: 'Svar på spørgsmål',
      art: 'modpart',
      emne: q.id,
      udloeser: { dato: q.dato, seq: q.seq, tekst: 'Bedt om mere' },
      dato: q.svarSenest,
      forklaring: `Leverandøren er ${datoPaaDansk(q.dato)} bedt om mere og skal svare senest ${dag(q.svarSenest)}. Fristen for vores svar løber imens.`,
      hvem: leverandoer,
      trin: stige(forbereder(om.f).rolle, 1),
    }),
  );
}

/** I09 for the tillægsaftale that lies with them. */
export function underskrift(om: Om<Facts>): readonly Frist[] {
  const { sendt, underskrifter } = om.f;
  if (om.tilstand !== 'tillaegTilUnderskrift' || sendt === null || underskrifter.leverandoer !== null) return [];
  return [
    fristOf(om, {
      regel: 'I09',
      navn: 'Leverandørens underskrift',
      art: 'modpart',
      emne: 'tillaeg',
      udloeser: { dato: sendt.dato, seq: sendt.seq, tekst: 'Tillægsaftale sendt' },
      dato: sendt.svarSenest,
      forklaring: `Tillægsaftalen er sendt ${datoPaaDansk(sendt.dato)}, og leverandøren skal svare senest ${dag(sendt.svarSenest)}. Indtil begge har skrevet under, gælder kontrakten, som den er.`,
      hvem: leverandoer,
      trin: [...stige(forbereder(om.f).rolle, -2, 1), ...stige('leder', 7)],
    }),
  ];
}
