/** What another answer hid from a form stays out of what it sends. */
import type { z } from 'zod';
import type {
  askViolence,
  changeMeasure,
  giveMeasure,
} from '../../../../../domain/records/violence.ts';

/** Of a refuge nobody writes where it is. */
export const sentAnswers = (record: z.output<typeof askViolence>) =>
  record.inRefuge === 'si' ? { ...record, sleeps: '' } : record;

/** Metres are of the order not to come near alone. */
export const sentMeasure = (record: z.output<typeof giveMeasure>) =>
  record.measure === 'impedimento' ? record : { ...record, distance: null };

/** What ended says nothing more. */
export const sentChange = (record: z.output<typeof changeMeasure>) =>
  record.kind === 'modificada' ? record : { ...record, text: '' };
