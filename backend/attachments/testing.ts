/** Small whole files of each type, for tests. */
import { crc32, deflateSync } from 'node:zlib';

/** One page per mark. */
export function pdf(mark = 'x', pages = 1): Uint8Array {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 3} 0 R`).join(' ');
  const body = [
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    `2 0 obj << /Type /Pages /Kids [${kids}] /Count ${pages} >> endobj`,
    ...Array.from(
      { length: pages },
      (_, n) => `${n + 3} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >> endobj`,
    ),
  ];
  let text = '%PDF-1.4\n';
  const offsets = body.map((object) => {
    const at = text.length;
    text += `${object}\n`;
    return at;
  });
  const start = text.length + mark.length + 3;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `% ${mark}\nxref\n0 ${body.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer << /Size ${body.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

function part(name: string, data: Uint8Array): Buffer {
  const whole = Buffer.alloc(12 + data.length);
  whole.writeUInt32BE(data.length, 0);
  whole.write(name, 4, 'latin1');
  whole.set(data, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + data.length)), 8 + data.length);
  return whole;
}

export function png(width = 4, height = 4): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const lines = deflateSync(Buffer.alloc((width + 1) * Math.min(height, 64)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    part('IHDR', head),
    part('IDAT', lines),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** The segments of a JPEG of 4 × 4; its picture is not one a viewer would draw. */
export const jpeg = (): Uint8Array =>
  Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b080004000401011100ffda0008010100003f00aaffd9',
    'hex',
  );

export function webp(): Uint8Array {
  const bytes = Buffer.alloc(30);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(22, 4);
  bytes.write('WEBPVP8X', 8, 'latin1');
  bytes.writeUInt32LE(10, 16);
  return bytes;
}
