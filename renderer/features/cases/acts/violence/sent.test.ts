import { expect, it } from 'vitest';
import { sentAnswers, sentChange, sentMeasure } from './sent.ts';

const AT = '2026-08-10T14:00:00.000Z';

it('leaves out where she sleeps once she is in a refuge', () => {
  const answers = {
    id: 'r',
    version: 1,
    at: AT,
    knows: 'si' as const,
    wish: '',
    sleeps: 'Con su hermana',
    safePhone: '',
    safeHours: '',
  };
  expect(sentAnswers({ ...answers, inRefuge: 'si' }).sleeps).toBe('');
  expect(sentAnswers({ ...answers, inRefuge: 'no' }).sleeps).toBe('Con su hermana');
});

it('leaves out the metres of another measure', () => {
  const measure = {
    id: 'r',
    text: 'Así dispone.',
    resolution: 'Res. 01',
    judicialFile: '',
    court: 'Juzgado Mixto',
    givenAt: AT,
    notifiedAt: null,
    distance: 200,
    executes: '',
    supervises: '',
    entrusted: false,
  };
  expect(sentMeasure({ ...measure, measure: 'retiro' }).distance).toBeNull();
  expect(sentMeasure({ ...measure, measure: 'impedimento' }).distance).toBe(200);
});

it('leaves out how an ended measure would stand', () => {
  const change = { id: 'm', at: AT, resolution: 'Res. 02', text: 'A 300 metros.' };
  expect(sentChange({ ...change, kind: 'extinguida' }).text).toBe('');
  expect(sentChange({ ...change, kind: 'modificada' }).text).toBe('A 300 metros.');
});
