import { describe, expect, it } from 'vitest';
import { reason } from '#machines/refusal.ts';
import { fieldId, splitReasons } from '../../../web/form/errors.ts';
import { ALLE_ARTER } from './fixtures/felter.ts';

describe('the server’s reasons', () => {
  it('stand at their fields, in rows too, and the rest beside the form', () => {
    const missing = reason('missing', 'harSamtykke', 'Samtykket mangler.', { vej: ['registrerBorgerensSvar'] });
    const elsewhere = reason('invalid', 'felt.custom', 'Findes ikke.', { felt: 'ukendt' });
    const split = splitReasons(ALLE_ARTER, [
      reason('invalid', 'felt.custom', 'Udfyld feltet.', { felt: 'begrundelse' }),
      reason('invalid', 'felt.custom', 'Udfyld feltet.', { felt: 'takstillaeg.1.beloeb' }),
      reason('invalid', 'felt.custom', 'Tilføj mindst 1.', { felt: 'takstillaeg' }),
      missing,
      elsewhere,
    ]);
    expect(split.fejl).toEqual([
      { felt: 'begrundelse', tekst: 'Begrundelse: Udfyld feltet.' },
      { felt: 'takstillaeg.1.beloeb', tekst: 'Takstillæg, række 2, Beløb: Udfyld feltet.' },
      { felt: 'takstillaeg', tekst: 'Takstillæg: Tilføj mindst 1.' },
    ]);
    expect(split.andre).toEqual([missing, elsewhere]);
  });

  it('name the control that has the field', () => {
    expect(fieldId('takstillaeg.1.beloeb')).toBe('felt-takstillaeg-1-beloeb');
  });
});
