/**
 * The codes of fichas, for lists and figures. They stand sealed, and opening one takes some twenty
 * microseconds: forty thousand would hold a list for a second. So what was opened is kept in the memory of
 * this process while the session lasts, and only fichas that changed are opened again. A lock ends the
 * process, and with it what it knew.
 */
import type { OlderCodes } from '../../db/entities/index.ts';
import { openRaw } from '../../db/store.ts';
import type { Session } from '../core/ports.ts';
import type { ReadingContext } from '../core/procedure.ts';

type Asking = Pick<ReadingContext, 'tx' | 'session'>;
type Codes = ReadonlyMap<string, OlderCodes>;

interface Kept {
  /** Registration → version and codes. */
  readonly opened: Map<string, { readonly version: number; readonly codes: OlderCodes }>;
  /** Of every ficha, as the table was then. */
  whole: { readonly mark: string; readonly codes: Codes } | null;
}

const sessions = new WeakMap<Session, Kept>();

function keptBy(session: Session): Kept {
  const kept = sessions.get(session) ?? { opened: new Map(), whole: null };
  sessions.set(session, kept);
  return kept;
}

/** Registration → codes, of every ficha that the session may open. */
export async function allCodes({ tx, session }: Asking): Promise<Codes> {
  const kept = keptBy(session);
  // A ficha that comes, changes or goes changes one of these.
  const [state]: { mark: string }[] = await tx.query(
    `SELECT count(*) || ' ' || total(version) || ' ' || coalesce(max(changed_at), '') AS mark
     FROM main.ciam_profiles`,
  );
  const mark = state?.mark ?? '';
  if (kept.whole?.mark === mark) return kept.whole.codes;
  const rows: Versioned[] = await tx.query(
    'SELECT registration_id AS id, version FROM main.ciam_profiles',
  );
  const codes = await codesOf({ tx, session }, rows);
  kept.whole = { mark, codes };
  return codes;
}

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The same, of these fichas alone. */
export async function codesOf({ tx, session }: Asking, rows: readonly Versioned[]): Promise<Codes> {
  const { opened } = keptBy(session);
  const changed = rows.filter(({ id, version }) => opened.get(id)?.version !== version);
  for (let from = 0; from < changed.length; from += AT_ONCE) {
    const some = changed.slice(from, from + AT_ONCE);
    for (const { id, version, codes } of await read({ tx }, some))
      if (codes !== '') opened.set(id, { version, codes: JSON.parse(codes) as OlderCodes });
  }
  return new Map(
    rows.flatMap(({ id, version }) => {
      const found = opened.get(id);
      return found?.version === version ? [[id, found.codes] as const] : [];
    }),
  );
}

const AT_ONCE = 1_000;

interface Sealed extends Versioned {
  readonly codes: string;
}

async function read({ tx }: Pick<Asking, 'tx'>, rows: readonly Versioned[]): Promise<Sealed[]> {
  const found: Sealed[] = await tx.query(
    `SELECT registration_id AS id, version, codes FROM main.ciam_profiles
     WHERE registration_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  return openRaw(tx, 'ciam_profiles', found, ['codes']);
}
