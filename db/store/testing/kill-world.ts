/** Where the rounds take place: a data folder, this PC's memory beside it, and what they must hold. */
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAudit } from '../../audit.ts';
import { migrations } from '../../migrations/index.ts';
import { currentSchema } from '../../schema.ts';
import { createStore, type Tx, type VaultOptions } from '../../store.ts';
import { ROSA, type TestClock, testOptions } from '../../test-options.ts';
import { type CopyTold, type Holds, ROSA_ID } from './kill-told.ts';

export interface World {
  readonly folder: string;
  readonly anchorFolder: string;
  readonly options: VaultOptions & { readonly clock: TestClock };
  holds: Holds;
  /** A copy of an earlier round, to be restored in a later one. */
  kept: CopyTold | null;
}

/** So many migrations behind: each is a moment to be killed in. */
const BEHIND = 5;

/** @param age `old`: the store is of an older program. */
export async function makeWorld(root: string, age: 'new' | 'old'): Promise<World> {
  const place = await mkdtemp(join(root, `${age}-`));
  const world = worldAt(place);
  await mkdir(world.folder);
  const schema =
    age === 'new'
      ? undefined
      : { entities: currentSchema.entities, migrations: migrations.slice(0, -BEHIND) };
  const { store } = await createStore(
    { ...world.options, ...(schema && { schema }), ...ROSA, practice: true },
    (tx, { slotId, publicKey }) => firstRows(tx, slotId, publicKey),
  );
  await store.write(async (tx) => {
    await tx.query(`INSERT INTO meta VALUES ('act-0', '')`);
    await appendAudit(tx, { at: world.options.clock(), operatorId: ROSA_ID, action: 'act.0' });
  });
  await store.close();
  return world;
}

/** A world of its own with the same files. */
export async function copyOf(root: string, world: World): Promise<World> {
  const place = await mkdtemp(join(root, 'copy-'));
  await cp(join(world.folder, '..'), place, { recursive: true });
  return worldAt(place);
}

export const removeWorld = ({ folder }: World): Promise<void> =>
  rm(join(folder, '..'), { recursive: true, force: true });

function worldAt(place: string): World {
  const [folder, anchorFolder] = [join(place, 'data'), join(place, 'profile')];
  const options = { ...testOptions(folder), anchorFolder };
  const holds: Holds = {
    acts: new Set([0]),
    drafts: new Set(),
    files: new Map(),
    password: ROSA.password,
  };
  return { folder, anchorFolder, options, holds, kept: null };
}

/** A responsable, so that the chain carries the mark of who may do what. */
async function firstRows(tx: Tx, slotId: string, publicKey: string): Promise<void> {
  await tx.query(
    `INSERT INTO operators (id, user_name, full_name, name_sort, post, slot_id, public_key, created_at)
     VALUES (?, ?, 'Rosa', 'rosa', 'Defensora', ?, ?, '2026-08-10')`,
    [ROSA_ID, ROSA.userName, slotId, publicKey],
  );
  await tx.query(
    `INSERT INTO operator_roles (id, operator_id, role, valid_from) VALUES ('r', ?, 'responsable', '2026-01-01')`,
    [ROSA_ID],
  );
}

const NOT_OF_THE_STORE: readonly string[] = ['backups', 'yanapa.lock'];

/** What lies in the data folder and is of the store: its copies are not. */
async function namesOfStore(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !NOT_OF_THE_STORE.includes(name));
}

/** Sets the store's files aside. @returns puts them back in place of what is there then. */
export async function setAside(world: World, root: string): Promise<() => Promise<void>> {
  const { folder } = world;
  const aside = await mkdtemp(join(root, 'aside-'));
  for (const name of await namesOfStore(folder))
    await cp(join(folder, name), join(aside, name), { recursive: true });
  return async () => {
    for (const name of await namesOfStore(folder))
      await rm(join(folder, name), { recursive: true, force: true });
    for (const name of await readdir(aside))
      await cp(join(aside, name), join(folder, name), { recursive: true });
    await rm(aside, { recursive: true, force: true });
  };
}

const AT_REST = [
  'yanapa.db',
  'yanapa-files.db',
  'keyring.json',
  'attempts.json',
  ...NOT_OF_THE_STORE,
];

/** What a closed store has no use for; what a restore replaced is kept for a person to look at. */
export async function leftovers({ folder, anchorFolder }: World): Promise<readonly string[]> {
  const here = (await readdir(folder)).filter((name) => !AT_REST.includes(name));
  const memory = (await readdir(anchorFolder)).filter((name) => name !== 'anchor.json');
  const copies = await readdir(join(folder, 'backups')).catch(() => []);
  return [
    ...here.filter((name) => !/^reemplazado-/.test(name)),
    ...memory,
    ...copies.filter((name) => name.endsWith('.tmp')),
  ];
}

/** Only the copy that is kept stays, and nothing of what restores replaced. */
export async function tidy({ folder, kept }: World): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith('reemplazado-')) await rm(join(folder, name), { recursive: true });
  const backups = join(folder, 'backups');
  for (const name of await readdir(backups).catch(() => []))
    if (name !== kept?.name) await rm(join(backups, name), { recursive: true });
}
