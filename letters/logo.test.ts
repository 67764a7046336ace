import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LOGO_KB } from '../domain/records/office.ts';
import { renderDocument } from './render.ts';
import { usualOficio } from './testing/samples.ts';

/** The specification of a letter's file (docs/architecture.md): light enough for any mail. */
const LETTER_LIMIT = 200 * 1024;

test('a letter with the largest logo that is taken stays under its limit', async () => {
  const logo = noisyPng(LOGO_KB * 1024);
  expect(logo.length).toBeGreaterThan(LOGO_KB * 1024 * 0.97);
  expect(logo.length).toBeLessThanOrEqual(LOGO_KB * 1024);
  const url = `data:image/png;base64,${logo.toString('base64')}`;
  const { letterhead } = usualOficio;
  const pdf = await renderDocument('oficio', {
    ...usualOficio,
    letterhead: { ...letterhead, logo: url },
  });
  expect(pdf.length).toBeGreaterThan(logo.length);
  expect(pdf.length).toBeLessThan(LETTER_LIMIT);
});

/** Colours at random, with transparency: what no program makes smaller. Just under so many bytes. */
function noisyPng(bytes: number): Buffer {
  const width = 200;
  const height = Math.floor((bytes - 200) / (width * 4 + 2));
  const rows = Array.from({ length: height }, () =>
    Buffer.concat([Buffer.from([0]), randomBytes(width * 4)]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, red, green, blue and transparency.
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
