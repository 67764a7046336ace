import { describe, expect, it } from 'vitest';
import { typeOf } from '../../core/grants.ts';
import { jpeg, pdf, png, webp } from '../testing.ts';
import { inspectContent } from './inspect.ts';

/** As the backend takes it: the type by its first bytes. */
function look(bytes: Uint8Array, extension = ''): unknown {
  const mime = typeOf(bytes);
  if (mime === null) return 'file_wrong_type';
  try {
    return inspectContent({ mime, bytes }, extension);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const zip = (comment: number): Buffer => {
  const end = Buffer.alloc(22 + comment);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(comment, 20);
  return end;
};

describe('what is looked into', () => {
  it('passes when it is whole, and pages of a PDF are counted', () => {
    expect(look(pdf('x', 3), 'pdf')).toEqual({ pages: 3 });
    for (const [bytes, extension] of [
      [png(), 'png'],
      [jpeg(), 'jpg'],
      [jpeg(), 'jpeg'],
      [webp(), 'webp'],
      [png(), ''],
    ] as const)
      expect(look(bytes, extension)).toEqual({ pages: null });
  });

  it('is refused cut anywhere', () => {
    for (const whole of [pdf(), png(), jpeg(), webp()])
      for (let length = 12; length < whole.length - 8; length += 3)
        expect(look(whole.subarray(0, length)), `${length} of ${whole.length}`).toBe(
          'file_truncated',
        );
  });

  it('is refused when its name says another type, and when it is text', () => {
    expect(look(jpeg(), 'pdf')).toBe('file_mismatched');
    expect(look(pdf(), 'png')).toBe('file_mismatched');
    expect(look(Buffer.from('Yo, la denunciante, digo'), 'pdf')).toBe('file_wrong_type');
    expect(look(Buffer.from('%PDF-1.7\nno lo es'), 'pdf')).toBe('file_truncated');
    expect(look(Buffer.alloc(0), 'pdf')).toBe('file_wrong_type');
  });

  it('is refused when another program would open it as something else', () => {
    for (const tail of [zip(0), zip(40)]) {
      expect(look(Buffer.concat([jpeg(), tail]))).toBe('file_two_in_one');
      expect(look(Buffer.concat([png(), tail]))).toBe('file_two_in_one');
      expect(look(Buffer.concat([webp(), tail]))).toBe('file_two_in_one');
    }
    expect(look(Buffer.concat([pdf(), zip(0)]))).toBe('file_truncated');
    const hidden = Buffer.concat([jpeg().subarray(0, 20), Buffer.from('fffe000b', 'hex')]);
    const within = Buffer.concat([hidden, Buffer.from('%PDF-1.7\0'), jpeg().subarray(20)]);
    expect(look(within)).toBe('file_two_in_one');
  });

  it('is refused with a changed byte in a PNG, and with a size that is no scan', () => {
    const changed = Uint8Array.from(png());
    changed.set([(changed[45] ?? 0) ^ 1], 45);
    expect(look(changed)).toBe('file_truncated');
    expect(look(png(100_000, 100_000))).toBe('file_truncated');
    expect(look(png(0, 4))).toBe('file_truncated');
  });
});
