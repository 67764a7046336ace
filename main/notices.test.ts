import { expect, test, vi } from 'vitest';
import { createNotifySend } from './notices.ts';

test('a notice goes to the service of the desktop, and nowhere else', async () => {
  const run = vi.fn(async () => '');
  expect(await createNotifySend('linux', run)('Tiene 1 pendiente atrasado.')).toBe(true);
  expect(run.mock.calls).toEqual([
    [
      'notify-send',
      expect.arrayContaining([
        '--hint=int:transient:1',
        '--',
        'Yanapa',
        'Tiene 1 pendiente atrasado.',
      ]),
    ],
  ]);
  expect(await createNotifySend('win32', run)('x')).toBe(false);
  expect(run).toHaveBeenCalledTimes(1);
  expect(await createNotifySend('linux', async () => null)('x')).toBe(false);
});
