import { describe, expect, it } from 'vitest';
import { without } from './without.ts';

const typed = { role: 'worker', secret: { password: 'cinco palabras', repeated: '' } };

describe('without', () => {
  it('leaves out what no draft may hold, and changes nothing else', () => {
    expect(without(typed, ['secret'])).toEqual({ role: 'worker' });
    expect(typed.secret.password).toBe('cinco palabras');
  });

  it('keeps everything when nothing is secret', () => {
    expect(without(typed, [])).toEqual(typed);
  });
});
