import { v7 } from 'uuid';
import type { Clock, Random } from './ports.ts';

const SEQUENCE_LIMIT = 2 ** 32;

/**
 * Makes the ids of rows: UUIDv7 (RFC 9562), each greater than the one before, also within one
 * millisecond and when the clock is set back: the last instant seen is then kept.
 */
export function createIds(clock: Clock, random: Random): () => string {
  let instant = Number.NEGATIVE_INFINITY;
  let sequence = 0;
  return () => {
    const bytes = random(16);
    const now = clock().getTime();
    if (now > instant) {
      instant = now;
      sequence = freshSequence(bytes);
    } else {
      sequence += 1;
      if (sequence === SEQUENCE_LIMIT) {
        instant += 1;
        sequence = freshSequence(bytes);
      }
    }
    return v7({ msecs: instant, seq: sequence, random: bytes });
  };
}

/** 31 random bits: the top bit stays free, so that a millisecond has room to count on. */
function freshSequence(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4) >>> 1;
}
