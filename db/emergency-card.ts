/**
 * `emergency.json`: the telephones of the turn, in clear beside the store, so that they show before
 * anybody enters (docs/decisions/0040-emergency-card.md). Posts and public numbers, never a person.
 * The store has the truth: it is written from there at each change and at each login.
 */
import { readFile } from 'node:fs/promises';
import { MOST_TURN_PHONES, type TurnPhone } from '../domain/emergency-card.ts';
import { turnPhone } from '../domain/records/emergency-card.ts';
import { canonicalJson } from './canonical.ts';
import { removeIfThere, writeWhole } from './files/atomic.ts';
import { utf8 } from './keys/bytes.ts';

const FORMAT = 'yanapa-emergency';

/** An office that wrote none has no such file. */
export async function writeCard(path: string, phones: readonly TurnPhone[]): Promise<void> {
  if (phones.length === 0) return removeIfThere(path);
  const card = { format: FORMAT, version: 1, phones: phones.map((phone) => ({ ...phone })) };
  await writeWhole(path, utf8(`${canonicalJson(card)}\n`));
}

/** None, when there is no file or it is not ours: the national lines show all the same. */
export async function readCard(path: string): Promise<readonly TurnPhone[]> {
  try {
    const { format, version, phones } = JSON.parse(await readFile(path, 'utf8')) as Partial<
      Record<string, unknown>
    >;
    if (format !== FORMAT || version !== 1 || !Array.isArray(phones)) return [];
    return phones.slice(0, MOST_TURN_PHONES).flatMap((phone: unknown) => {
      const read = turnPhone.safeParse(phone);
      return read.success ? [read.data] : [];
    });
  } catch {
    return [];
  }
}
