/**
 * What the vault promises (T1–T10). Each is the tag of the tests that hold it, `npm test` prints
 * them with what those tests counted, and fails when one has no test left.
 */

declare module 'vitest' {
  interface TaskMeta {
    /** What a test of a promise counted, in a few words; printed beside it. */
    figures?: string;
  }
}

export const PROMISES = [
  {
    name: 'T1',
    description: 'nothing of a person in clear: store, log, temporary files, attachments, profile',
  },
  {
    name: 'T2',
    description:
      'a key file that is missing or damaged is refused, never made anew, never in clear',
  },
  {
    name: 'T3',
    description: 'a kill leaves it locked, and lost settings lock sooner, not later',
  },
  {
    name: 'T4',
    description:
      'idle by the input of the machine, with no network; what was typed is kept, sealed',
  },
  {
    name: 'T5',
    description: 'nothing is written while locked; one program on a folder; no folder of a network',
  },
  {
    name: 'T6',
    description: 'a copy opens on a clean PC, by stick and phrase or two sheets, and says so first',
  },
  {
    name: 'T7',
    description: 'each migration on old rows; a store of a newer program is left unread',
  },
  {
    name: 'T8',
    description: 'known answers of every cipher; wrong, cut, flipped, swapped: all fail closed',
  },
  {
    name: 'T9',
    description: 'who × what × which case, generated from the table of rights, papers included',
  },
  {
    name: 'T10',
    description:
      'new passwords and keys, and who leaves: cut anywhere, the old or the new, never none',
  },
] as const;

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly tags: readonly string[];
      readonly meta: { readonly figures?: string };
    }[];
  }[];
}

export interface Kept {
  /** A line for each promise, figures below it. */
  readonly lines: readonly string[];
  /** Promises that no test that passed holds. */
  readonly unheld: readonly string[];
}

/** @param report of vitest's JSON reporter, over the whole suite. */
export function keptPromises(report: string): Kept {
  const tests = (JSON.parse(report) as Report).testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'passed');
  const held = PROMISES.map(({ name, description }) => {
    const own = tests.filter((test) => test.tags.includes(name));
    const figures = own.flatMap(({ meta }) => (meta.figures === undefined ? [] : [meta.figures]));
    return { name, description, tests: own.length, figures };
  });
  return {
    lines: held.flatMap(({ name, description, tests: count, figures }) => [
      `${name.padEnd(4)} ${description} (${count} tests)`,
      ...figures.map((words) => `       ${words}`),
    ]),
    unheld: held.filter((one) => one.tests === 0).map((one) => one.name),
  };
}
