/**
 * The index of how people's names sound (`soundPairs`), beside the one of their words: whoever is typed
 * is compared with those who share a pair, never with everybody.
 */
import type { EntityManager } from 'typeorm';
import type { NameParts } from '../domain/people/names.ts';
import { SOUND_VERSION, soundPairs } from '../domain/people/sound-pairs.ts';

export type Sounding = NameParts & { readonly id: string; readonly knownAs: string | null };

/** Puts a person into the index, or replaces what was there, in the caller's transaction. */
export async function indexSounds(tx: EntityManager, person: Sounding): Promise<void> {
  await tx.query(
    `INSERT INTO person_sounds (subject_id, rules, pairs) VALUES (?, ?, ?)
     ON CONFLICT (subject_id) DO UPDATE SET rules = excluded.rules, pairs = excluded.pairs
     WHERE rules <> excluded.rules OR pairs <> excluded.pairs`,
    [person.id, SOUND_VERSION, soundPairs(person).join(' ')],
  );
}

/**
 * Ids of those who share a pair of sounds, newest first.
 * @param person who is typed.
 */
export async function soundingLike(
  tx: EntityManager,
  person: Omit<Sounding, 'id'>,
  limit: number,
): Promise<string[]> {
  const pairs = soundPairs(person);
  if (pairs.length === 0) return [];
  const rows: { id: string }[] = await tx.query(
    `SELECT s.subject_id AS id FROM sound_index i JOIN person_sounds s ON s.doc = i.rowid
     WHERE sound_index MATCH ? ORDER BY i.rowid DESC LIMIT ?`,
    [pairs.map((pair) => `"${pair}"`).join(' OR '), limit],
  );
  return rows.map(({ id }) => id);
}

/** Whether some are in the index by no rules, or by older ones; of everybody, whoever looks. */
export async function soundsDue(tx: EntityManager): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT 1 FROM main.person_sounds WHERE rules < ? LIMIT 1',
    [SOUND_VERSION],
  );
  return rows.length > 0;
}

/**
 * Hears again those whom older rules heard, a few at a time.
 * @returns how many; fewer than `limit` when none is left.
 */
export async function indexDueSounds(tx: EntityManager, limit: number): Promise<number> {
  const due: Sounding[] = await tx.query(
    `SELECT p.id, p.first_surname AS "firstSurname", p.second_surname AS "secondSurname",
       p.given_names AS "givenNames", p.known_as AS "knownAs"
     FROM person_sounds s JOIN persons p ON p.id = s.subject_id WHERE s.rules < ? LIMIT ?`,
    [SOUND_VERSION, limit],
  );
  for (const person of due) await indexSounds(tx, person);
  return due.length;
}
