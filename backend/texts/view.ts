import { shippedText } from '../../domain/letters/texts/shipped/index.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ReadingContext } from '../core/procedure.ts';
import { textInForce, versionsOf } from './in-force.ts';
import type { TextView } from './types.ts';

/** One text with its history. @throws Refusal `not_found`. */
export async function viewText({ tx }: ReadingContext, id: string): Promise<TextView> {
  const text = await textInForce(tx, id);
  const nameOf = await operatorNames(tx);
  const versions = await versionsOf(tx, id);
  return {
    ...text,
    versions: versions.map(({ seq: _, recordedBy, ...row }) => ({
      ...row,
      by: nameOf(recordedBy),
    })),
    shipped: shippedText(id)?.parts ?? null,
  };
}
