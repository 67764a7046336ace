import { expect, it } from 'vitest';
import { writeCsv } from '../../desk-exports/writing/csv.ts';
import { readerInThread } from './thread.ts';

const read = readerInThread(new URL('./worker.ts', import.meta.url));
const never = new AbortController().signal;

it('reads a file in a thread of its own, and says there too why it cannot', async () => {
  const file = writeCsv([
    ['DNI', 'Nombres'],
    ['12345678', 'Ñahui'],
  ]);
  expect(await read(file, never)).toEqual([
    {
      name: '',
      lines: [
        { number: 1, cells: ['DNI', 'Nombres'] },
        { number: 2, cells: ['12345678', 'Ñahui'] },
      ],
    },
  ]);
  await expect(read(Buffer.from('PK\x03\x04'), never)).rejects.toMatchObject({
    code: 'import_unreadable',
  });
});

it('is ended by a cancel', async () => {
  const cancel = new AbortController();
  const reading = read(writeCsv([['DNI', 'Nombres']]), cancel.signal);
  cancel.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
});
