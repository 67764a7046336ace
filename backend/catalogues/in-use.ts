/** The lists that forms choose from and records read by: those of the program, and what this store says of them. */
import { catalogueChanges } from '../../db/entities/index.ts';
import type { Store, Tx } from '../../db/store.ts';
import { createLists, type Lists } from '../../domain/catalogues/lists.ts';
import { operatorNames } from '../accounts/operators.ts';
import type { ListChange } from './types.ts';

interface Kept {
  readonly stamp: number;
  readonly lists: Lists;
}

/** Of each open store. A store that closes takes its lists with it. */
const kept = new WeakMap<Store, Kept>();

/** The lists as this transaction sees them. Rows only grow: the last one names the state. */
export async function listsInUse(store: Store, tx: Tx): Promise<Lists> {
  const [row]: { stamp: number | null }[] = await tx.query(
    'SELECT max(seq) AS stamp FROM catalogue_changes',
  );
  const stamp = row?.stamp ?? 0;
  const known = kept.get(store);
  if (known?.stamp === stamp) return known.lists;
  const lists = createLists(await changeRows(tx));
  kept.set(store, { stamp, lists });
  return lists;
}

/** The same without a store at hand. */
export const listsOf = async (tx: Tx): Promise<Lists> => createLists(await changeRows(tx));

const changeRows = (tx: Tx) => tx.find(catalogueChanges, { order: { seq: 'ASC' } });

/** Every change, in the order in which they were written. */
export async function listChanges(tx: Tx): Promise<ListChange[]> {
  const nameOf = await operatorNames(tx);
  return (await changeRows(tx)).map(({ recordedBy, ...row }) => ({
    ...row,
    by: nameOf(recordedBy),
  }));
}
