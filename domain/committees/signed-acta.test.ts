import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signedActaOf, signedActaTitle } from './signed-acta.ts';

const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

it('is kept as it reads today when it was attached after all that rectifies it', () => {
  fc.assert(
    fc.property(instant, fc.option(instant), (attachedAt, rectifiedAt) => {
      const later = rectifiedAt !== null && Date.parse(rectifiedAt) > Date.parse(attachedAt);
      expect(signedActaOf({ attachedAt, rectifiedAt })).toBe(later ? 'older' : 'kept');
      expect(signedActaOf({ attachedAt: null, rectifiedAt })).toBe('none');
    }),
  );
});

it('is called by its session, and from the second edition on by that too', () => {
  expect(signedActaTitle('003-2026', 1)).toBe('Acta firmada de la sesión 003-2026');
  expect(signedActaTitle('003-2026', 2)).toBe('Acta firmada de la sesión 003-2026, versión 2');
});
