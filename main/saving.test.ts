import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainName } from './saving.ts';

test('whatever the name, it stays in its folder', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('../../x', '..', 'a\\..\\b', '.ssh', 'a\0b')),
      (name) => {
        const plain = plainName(name);
        expect(plain).not.toMatch(/[/\\\0:]|^\.|^$/);
      },
    ),
  );
});

test('a plain name stays as it is', () => {
  expect(plainName('OFICIO-045-2026 Ñ.pdf')).toBe('OFICIO-045-2026 Ñ.pdf');
});
