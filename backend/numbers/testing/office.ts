/** A backend of a practice office that forms no page: what its numbers do is looked at, not its paper. */
import { randomBytes } from 'node:crypto';
import { FastKdfForTests } from '../../../db/keys/fast-kdf.ts';
import { createBackend, type RunningBackend } from '../../backend.ts';
import { PASSWORD, setUpInput } from '../../testing-input.ts';

const formed = async () => new TextEncoder().encode('%PDF-1.7');
const AT = '2026-08-10T14:00:00.000Z';

export interface BareOffice {
  readonly running: RunningBackend;
  /** @throws Error for what must not be refused. */
  ask<T>(type: 'query' | 'mutation', path: string, input: unknown): Promise<T>;
}

/** @param folder of the store; nobody is in it yet. */
export function bareOffice(folder: string): BareOffice {
  const running = createBackend({
    folder,
    version: '0.1.0-test',
    clock: () => new Date(AT),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    printer: {
      render: formed,
      bind: formed,
      countPages: async () => 1,
      close: async () => {},
    },
    practice: true,
    anchorFolder: `${folder}-profile`,
    kdf: new FastKdfForTests(),
  });
  let calls = 0;
  return {
    running,
    async ask<T>(type: 'query' | 'mutation', path: string, input: unknown): Promise<T> {
      calls += 1;
      const answer = await running.call({ id: `c${calls}`, type, path, input });
      if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
      return answer.value as T;
    },
  };
}

/** The office made before, with its responsable in it. */
export async function enterOffice(folder: string): Promise<BareOffice> {
  const office = bareOffice(folder);
  const { userName } = setUpInput.responsable.fields;
  await office.ask('mutation', 'accounts.login', { userName, password: PASSWORD });
  return office;
}
