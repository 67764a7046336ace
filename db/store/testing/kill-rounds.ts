/** Kills a working store at random moments, again and again, and looks at what is left each time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../../../domain/errors.ts';
import { removeHalfMade } from '../../copies/left.ts';
import { CONDITIONS, type Condition, deckOf, seeded, WORKS, type Work } from './kill-draw.ts';
import {
  accept,
  compare,
  lookAt,
  lookAtCopies,
  type Opened,
  openWithOneOf,
  wordsOf,
} from './kill-look.ts';
import { type Order, type Said, type Told, toldBy } from './kill-told.ts';
import {
  copyOf,
  leftovers,
  makeWorld,
  removeWorld,
  setAside,
  tidy,
  type World,
} from './kill-world.ts';
import { emptyDisk, fillDisk, MAY_MOUNT, mountSmallDisk } from './small-disk.ts';

const CHILD = fileURLToPath(new URL('./killed.ts', import.meta.url));

export interface KillFigures {
  readonly rounds: number;
  /** Rounds whose program was still at work when it was killed. */
  killed: number;
  readonly works: Record<Work, number>;
  readonly conditions: Record<Condition, number>;
  /** What was said to be on disk. */
  readonly acknowledged: Record<
    'acts' | 'drafts' | 'files' | 'copies' | 'rekeyed' | 'restored',
    number
  >;
  /** Acknowledged and gone, and nobody was told. */
  lost: number;
  /** What was refused or found, by its code. */
  readonly inWords: Record<string, number>;
  silentlyWrong: number;
  /** Each of those, with its round. */
  readonly problems: string[];
  /** Conditions that this machine cannot make. */
  readonly skipped: readonly string[];
}

/** Longer than opening and doing it takes here: a kill falls in every part of it. */
const LONGEST_MS: Readonly<Record<Work, number>> = {
  write: 400,
  password: 500,
  attach: 600,
  migrate: 700,
  copy: 900,
  rekey: 1500,
  restore: 1500,
};
/** So that the disk does not fill by itself. */
const ROUNDS_OF_ONE_WORLD = 20;
/** Beside the room that a copy wants free before it begins. */
const DISK = '224m';
const HOUR_MS = 3_600_000;
const JUMP_MS = 400 * 24 * HOUR_MS;

/** @param root empty; every store is made in it. */
export async function killRounds(root: string, rounds: number, seed: number): Promise<KillFigures> {
  const unmount = MAY_MOUNT ? mountSmallDisk(root, DISK) : () => undefined;
  try {
    return await new Rounds(root, rounds, seed).run();
  } finally {
    unmount();
  }
}

class Rounds {
  readonly #root: string;
  readonly #draw;
  readonly #seed: number;
  readonly #figures: KillFigures;
  #next = 1;

  constructor(root: string, rounds: number, seed: number) {
    this.#root = root;
    this.#seed = seed;
    this.#draw = seeded(seed);
    this.#figures = {
      rounds,
      killed: 0,
      works: { write: 0, attach: 0, copy: 0, rekey: 0, restore: 0, migrate: 0, password: 0 },
      conditions: {
        none: 0,
        full_disk: 0,
        clock_forward: 0,
        clock_back: 0,
        anchor_missing: 0,
        older_folder: 0,
      },
      acknowledged: { acts: 0, drafts: 0, files: 0, copies: 0, rekeyed: 0, restored: 0 },
      lost: 0,
      inWords: {},
      silentlyWrong: 0,
      problems: [],
      skipped: MAY_MOUNT ? [] : ['full_disk: needs a small disk, which only root on Linux mounts'],
    };
  }

  async run(): Promise<KillFigures> {
    const works = deckOf(WORKS, this.#draw);
    const conditions = deckOf(
      CONDITIONS.filter((condition) => MAY_MOUNT || condition !== 'full_disk'),
      this.#draw,
    );
    const old = await makeWorld(this.#root, 'old');
    let world: World | null = null;
    for (let round = 0; round < this.#figures.rounds; round += 1) {
      const [work, condition] = [works(), conditions()];
      this.#figures.works[work] += 1;
      this.#figures.conditions[condition] += 1;
      world ??= await makeWorld(this.#root, 'new');
      const here: World = work === 'migrate' ? await copyOf(this.#root, old) : world;
      const problems = await this.#round(here, round, work, condition).catch((error: unknown) => [
        wordsOf(error),
      ]);
      await emptyDisk(this.#root);
      for (const problem of problems)
        this.#figures.problems.push(
          `seed ${this.#seed}, round ${round} (${work}, ${condition}): ${problem}`,
        );
      if (problems.length > 0) this.#figures.silentlyWrong += 1;
      const over = problems.length > 0 || round % ROUNDS_OF_ONE_WORLD === ROUNDS_OF_ONE_WORLD - 1;
      if (here !== world) await removeWorld(here);
      else if (over) {
        await removeWorld(world);
        world = null;
      }
    }
    return this.#figures;
  }

  /** @returns what was not as it must be. */
  async #round(
    world: World,
    round: number,
    work: Work,
    condition: Condition,
  ): Promise<readonly string[]> {
    const { clock } = world.options;
    const now = Date.parse('2026-08-10T14:00:00Z') + round * HOUR_MS;
    const jump =
      condition === 'clock_forward' ? JUMP_MS : condition === 'clock_back' ? -JUMP_MS : 0;
    clock.set(new Date(now + HOUR_MS / 2).toISOString());
    const putBack = condition === 'older_folder' ? await setAside(world, this.#root) : null;
    const { folder, anchorFolder, holds, kept } = world;
    const lines = await this.#workUntilKilled(
      {
        folder,
        anchorFolder,
        work,
        next: this.#next,
        password: holds.password,
        at: new Date(now + jump).toISOString(),
        kept: kept && { name: kept.name, password: kept.holds.password },
      },
      condition === 'full_disk',
    );
    const told = toldBy(lines, holds, kept);
    this.#count(told, holds);
    await putBack?.();
    if (condition === 'anchor_missing') await rm(anchorFolder, { recursive: true, force: true });
    const problems = [
      ...told.faults,
      ...(await this.#lookBack(world, putBack === null ? told : olderOf(told, world), condition)),
    ];
    await tidy(world);
    return problems;
  }

  /** Lines that were said whole: what was cut was not acknowledged. */
  async #workUntilKilled(order: Order, full: boolean): Promise<readonly Said[]> {
    const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const closed = once(child, 'close');
    await Promise.race([once(child.stdout, 'data'), closed]);
    const after = this.#draw() * LONGEST_MS[order.work];
    const [filled, left] = [this.#draw() * after, Math.floor(this.#draw() ** 3 * 400_000)];
    try {
      if (full) {
        await wait(filled);
        fillDisk(this.#root, left);
        await wait(after - filled);
      } else await wait(after);
    } finally {
      if (child.kill('SIGKILL')) this.#figures.killed += 1;
    }
    await closed;
    const lines = said
      .slice(0, Math.max(0, said.lastIndexOf('\n')))
      .split('\n')
      .filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as Said);
  }

  #count(told: Told, before: World['holds']): void {
    const { acknowledged } = this.#figures;
    const [sure] = told.may;
    const more = (a: { size: number } | undefined, b: { size: number }) =>
      Math.max(0, (a?.size ?? 0) - b.size);
    acknowledged.acts += more(sure?.acts, before.acts);
    acknowledged.drafts += more(sure?.drafts, before.drafts);
    acknowledged.files += more(sure?.files, before.files);
    acknowledged.copies += told.copies.length;
    acknowledged.rekeyed += told.rekeyed;
    acknowledged.restored += told.restored;
    for (const code of told.refused) this.#inWords(code);
  }

  #inWords(code: string): void {
    const { inWords } = this.#figures;
    inWords[code] = (inWords[code] ?? 0) + 1;
  }

  /** Opens, compares, and leaves the world ready for the next round. */
  async #lookBack(world: World, told: Told, condition: Condition): Promise<readonly string[]> {
    const opened = await this.#open(world, told.passwords, condition);
    const { store } = opened;
    const problems: string[] = [];
    try {
      const finding = store.finding?.kinds ?? [];
      for (const kind of finding) this.#inWords(kind);
      if (condition === 'older_folder') {
        problems.push(...this.#olderIsTold(store, told));
        if (finding.length > 0) await accept(world, store);
      } else if (finding.length > 0) problems.push(`found ${finding.join(', ')}`);
      if (condition === 'anchor_missing') {
        if (store.remembered !== 'absent') problems.push('nothing said of the missing anchor');
        this.#inWords('anchor_absent');
      }
      const found = await lookAt(opened);
      const { lost, wrong } = compare(found.holds, told.may);
      this.#figures.lost += lost;
      problems.push(...found.broken, ...wrong);
      world.holds = found.holds;
      this.#next = Math.max(this.#next, ...found.holds.acts, ...found.holds.drafts) + 10_000;
      await store.files.remove(
        (await store.files.ids()).filter((id) => !found.holds.files.has(id)),
      );
      await removeHalfMade(world.folder);
    } finally {
      await store.close();
    }
    problems.push(...(await lookAtCopies(world, told)));
    world.kept = told.copies.findLast(({ phrase }) => phrase === null) ?? world.kept;
    problems.push(...(await leftovers(world)).map((name) => `${name} stayed behind`));
    return problems;
  }

  /** With a full disk it says so, and opens when there is room again. */
  async #open(world: World, passwords: readonly string[], condition: Condition): Promise<Opened> {
    if (condition !== 'full_disk') return openWithOneOf(world, passwords);
    try {
      const { store } = await openWithOneOf(world, passwords);
      await store.close();
    } catch (error) {
      if (!(error instanceof Refusal) || !FULL.includes(error.code)) throw error;
      this.#inWords(error.code);
    }
    await emptyDisk(this.#root);
    return openWithOneOf(world, passwords);
  }

  /** An older folder must be said, when something was acknowledged after it. */
  #olderIsTold({ finding }: Opened['store'], { lastSeq }: Told): readonly string[] {
    if (lastSeq === null || finding !== null) return [];
    return ['an older folder was opened in silence'];
  }
}

const FULL: readonly string[] = ['disk_full', 'copy_no_space'];

/** The folder is as it was before the round; what was said after it must be missed. */
const olderOf = (told: Told, { holds }: World): Told => ({
  ...told,
  may: [holds],
  passwords: [holds.password],
});
