import { type Case, operators } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ReceivedBy } from '../../domain/records/reception.ts';

type Columns = Pick<Case, 'receivedById' | 'receivedByName'>;

/**
 * *Recibido por* as the store keeps it.
 * @param where path in the form, for the message.
 * @throws Refusal `bad_input` for an operator that the office does not have.
 */
export async function receivedByColumns(
  tx: Tx,
  by: ReceivedBy | null,
  where: string,
): Promise<Columns> {
  if (by === null) return { receivedById: null, receivedByName: null };
  if (by.kind === 'other') return { receivedById: null, receivedByName: by.name };
  if (!(await tx.existsBy(operators, { id: by.id })))
    throw new Refusal('bad_input', { fields: { [where]: 'Elija a alguien de la lista.' } });
  return { receivedById: by.id, receivedByName: null };
}
