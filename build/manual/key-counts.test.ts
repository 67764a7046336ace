import { expect, it } from 'vitest';
import { KEY_COUNTS, withKeyCounts } from './key-counts.ts';

it('writes its table where the page has its place, and leaves the rest', () => {
  const page = [
    'Antes',
    '<!-- Cuenta de teclas: la escribe `npm run docs`. -->',
    'viejo',
    '<!-- Fin de la cuenta de teclas. -->',
    'Después',
  ].join('\n');
  const written = withKeyCounts(page);
  expect(written).not.toContain('viejo');
  for (const { act, most } of Object.values(KEY_COUNTS))
    expect(written).toMatch(new RegExp(`\\| ${act} \\|.*\\| ${most} \\|`, 'u'));
  expect(written.startsWith('Antes\n')).toBe(true);
  expect(written.endsWith('\nDespués')).toBe(true);
  expect(withKeyCounts(written)).toBe(written);
  expect(() => withKeyCounts('Sin lugar')).toThrow();
});
