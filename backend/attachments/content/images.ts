import { crc32 } from 'node:zlib';
import { BROKEN, isSize, type Looked, WHOLE } from './looked.ts';

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const word = (bytes: Uint8Array, at: number): string =>
  Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');

/** PNG (ISO 15948): part after part with its checksum, from IHDR to IEND, and nothing behind. */
export function lookAtPng(bytes: Uint8Array): Looked {
  const data = view(bytes);
  let at = 8;
  let isFirst = true;
  let hasImage = false;
  while (at + 12 <= bytes.length) {
    const length = data.getUint32(at);
    const name = word(bytes, at + 4);
    const end = at + 12 + length;
    if (end > bytes.length) return BROKEN;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== data.getUint32(end - 4)) return BROKEN;
    if (isFirst && (name !== 'IHDR' || length !== 13)) return BROKEN;
    if (isFirst && !isSize(data.getUint32(at + 8), data.getUint32(at + 12))) return BROKEN;
    if (name === 'IDAT') hasImage = true;
    if (name === 'IEND')
      return !hasImage ? BROKEN : end === bytes.length ? WHOLE : { error: 'file_two_in_one' };
    isFirst = false;
    at = end;
  }
  return BROKEN;
}

/** Frames that say the size (ITU-T T.81, table B.1): C0–CF but DHT, JPG and DAC. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/**
 * JPEG (ITU-T T.81): segments up to the scan, then its end. Phones write previews behind the end:
 * they are let be.
 */
export function lookAtJpeg(bytes: Uint8Array): Looked {
  const data = view(bytes);
  let at = 2;
  let sized = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return BROKEN;
    const marker = data.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = data.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return BROKEN;
    if (isFrame(marker)) {
      if (length < 8 || !isSize(data.getUint16(at + 7), data.getUint16(at + 5))) return BROKEN;
      sized = true;
    }
    at += 2 + length;
    if (marker === 0xda) return sized && hasEnd(bytes, at) ? WHOLE : BROKEN;
  }
  return BROKEN;
}

const hasEnd = (bytes: Uint8Array, from: number): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from([0xff, 0xd9]),
    from,
  );

/** WebP (RFC 9649): a RIFF of the length it says, with a picture of a size inside. */
export function lookAtWebp(bytes: Uint8Array): Looked {
  if (bytes.length < 30) return BROKEN;
  const data = view(bytes);
  const said = data.getUint32(4, true) + 8;
  if (said > bytes.length) return BROKEN;
  if (said + (said % 2) < bytes.length) return { error: 'file_two_in_one' };
  const size = webpSize(data, word(bytes, 12));
  return size !== null && isSize(...size) ? WHOLE : BROKEN;
}

function webpSize(data: DataView, form: string): readonly [number, number] | null {
  if (form === 'VP8 ')
    return [data.getUint16(26, true) & 0x3fff, data.getUint16(28, true) & 0x3fff];
  if (form === 'VP8L') {
    const bits = data.getUint32(21, true);
    return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
  }
  if (form === 'VP8X')
    return [(data.getUint32(24, true) & 0xffffff) + 1, (data.getUint32(26, true) >>> 8) + 1];
  return null;
}
