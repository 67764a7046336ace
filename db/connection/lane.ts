import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** TypeORM's runner, whose mark of an open transaction we set, because it only knows a deferred BEGIN. */
type Runner = QueryRunner & { isTransactionActive: boolean };

export interface Hooks {
  /** Runs last inside the transaction; if it throws, all is rolled back. */
  beforeCommit(): Promise<void>;
  /** Runs when COMMIT itself failed after `beforeCommit` had succeeded. */
  commitFailed(): Promise<void>;
  /** Runs when everything is on disk, before the next transaction. */
  committed(): Promise<void>;
}

interface Turn {
  over: boolean;
}

/** The transaction that the running code belongs to, on any lane. */
const turns = new AsyncLocalStorage<Turn>();

/**
 * One connection, one transaction at a time: whoever asks waits for the one before to end.
 * A connection has one lane, for its whole life.
 *
 * TypeORM keeps one connection for SQLite and lets transactions on it overlap; a write was then
 * acknowledged and rolled back with its neighbour. So this lane queues them, and refuses any
 * statement that does not belong to the transaction open now (a promise nobody awaited).
 */
export class Lane {
  readonly #runner: Runner;
  readonly #run: QueryRunner['query'];
  #tail: Promise<unknown> = Promise.resolve();
  #open: Turn | null = null;

  constructor(source: DataSource) {
    this.#runner = source.createQueryRunner();
    const run = this.#runner.query.bind(this.#runner);
    this.#run = run;
    const guarded = async (...args: Parameters<typeof run>): Promise<unknown> => {
      if (this.#open === null || turns.getStore() !== this.#open)
        throw new Error('A statement outside its transaction: something was not awaited.');
      return run(...args);
    };
    this.#runner.query = guarded as typeof run;
  }

  /** What `work` is given: one for the life of the lane. */
  get manager(): EntityManager {
    return this.#runner.manager;
  }

  /**
   * Runs `work` between `begin` and COMMIT; if it throws, everything is rolled back.
   *
   * @param hooks what must happen outside the database together with it.
   * @throws what `work` threw, as it was.
   */
  transact<T>(
    begin: 'BEGIN' | 'BEGIN IMMEDIATE',
    work: (manager: EntityManager) => Promise<T>,
    hooks: Hooks = NO_HOOKS,
  ): Promise<T> {
    if (turns.getStore()?.over === false)
      throw new Error('Already inside a transaction: use the one that was given.');
    const turn: Turn = { over: false };
    const result = this.#tail.then(() =>
      turns.run(turn, async () => {
        this.#open = turn;
        try {
          return await this.#whole(begin, work, hooks);
        } finally {
          turn.over = true;
          this.#open = null;
        }
      }),
    );
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Runs one statement that no transaction may hold (a checkpoint), after all that was asked. */
  alone(statement: string): Promise<unknown> {
    const result = this.#tail.then(() => this.#run(statement));
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Resolves when everything asked so far has ended. */
  async idle(): Promise<void> {
    await this.#tail;
  }

  async #whole<T>(
    begin: string,
    work: (manager: EntityManager) => Promise<T>,
    hooks: Hooks,
  ): Promise<T> {
    const runner = this.#runner;
    await runner.query(begin);
    // So that save() and remove() do not open one of their own.
    runner.isTransactionActive = true;
    let landed = false;
    let value: T;
    try {
      value = await work(runner.manager);
      await hooks.beforeCommit();
      landed = true;
      await runner.query('COMMIT');
    } catch (error) {
      // A full disk makes SQLite roll back by itself; there is then nothing left to do.
      await runner.query('ROLLBACK').catch(() => undefined);
      if (landed) await hooks.commitFailed();
      throw error;
    } finally {
      runner.isTransactionActive = false;
    }
    await hooks.committed();
    return value;
  }
}

const nothing = async (): Promise<void> => {};
const NO_HOOKS: Hooks = { beforeCommit: nothing, commitFailed: nothing, committed: nothing };
