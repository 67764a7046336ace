import { describe, expect, it } from 'vitest';
import { requireStrongPassword, suggestPhrase } from './passwords.ts';
import { systemRandom } from './testing.ts';

describe('a password', () => {
  it.each([
    ['short, however odd', 'xK9#qL2$vB7'],
    ['common words', 'contraseña123'],
    ['a keyboard row', 'qwertyuiopasdf'],
    ['a name and a year', 'fernandez2026'],
    ['the world’s commonest, longer', 'password1234'],
    ['one letter', 'aaaaaaaaaaaaaaaa'],
    ['the user name', 'rosa.mamani2026'],
    ['the office', 'demunatarata'],
    ['empty', ''],
  ])('is refused: %s', async (_, password) => {
    await expect(requireStrongPassword(password, 'rosa.mamani')).rejects.toMatchObject({
      code: 'password_weak',
      fields: { password: expect.any(String) },
    });
  });

  it('counts characters as people do: eleven with emoji are eleven', async () => {
    await expect(requireStrongPassword('xK9#qL2$v🦙🦙', 'rosa')).rejects.toMatchObject({
      code: 'password_weak',
    });
  });

  it.each(['xK9#qL2$vB7!', 'cinco llamas cruzan puente viejo', 'ñandú-Qulla-47-tinkuy'])(
    'is accepted: %s',
    async (password) => {
      await expect(requireStrongPassword(password, 'rosa.mamani')).resolves.toBeUndefined();
    },
  );

  it('of any length is judged without hanging', async () => {
    await expect(requireStrongPassword('ab'.repeat(50_000), 'rosa')).rejects.toMatchObject({
      code: 'password_weak',
    });
  });
});

describe('a suggested phrase', () => {
  it('is five different words of plain letters, accepted as a password, never the same', async () => {
    const phrases = Array.from({ length: 50 }, () => suggestPhrase(systemRandom));
    expect(new Set(phrases).size).toBe(50);
    for (const phrase of phrases) {
      expect(new Set(phrase.split(' ')).size).toBe(5);
      expect(phrase).toMatch(/^[a-z ]+$/);
    }
    await Promise.all(phrases.map((phrase) => requireStrongPassword(phrase, 'rosa')));
  });
});
