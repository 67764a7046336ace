/**
 * The browser's profile: a folder that keeps typed text, addresses and crash dumps. So it lives on a
 * memory file system, one for each run, and goes with it.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'yanapa-profile-';

/** What the browser would offer by itself over a desk in Spanish full of names. */
const PREFERENCES = {
  translate: { enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
};

export interface Profile {
  readonly folder: string;
  /** Points every folder where the browser or its dialogs leave traces into the profile. */
  readonly environment: Readonly<Record<string, string>>;
  remove(): void;
}

/** Whether this machine has a file system that no disk sees. */
export function hasMemoryFolder(): boolean {
  return process.platform === 'linux' && existsSync(MEMORY);
}

/** Makes the profile of this run, and removes those of runs that were killed. */
export function createProfile(): Profile {
  const parent = hasMemoryFolder() ? MEMORY : tmpdir();
  for (const name of readdirSync(parent)) {
    const owner = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (owner > 0 && !isRunning(owner)) removeIfOurs(join(parent, name));
  }
  const folder = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  // Here the browser would keep what stands in every form, to restore it after a crash: a file where
  // it wants a folder, and it goes on without.
  writeFileSync(join(folder, 'Default', 'Sessions'), '');
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  return {
    folder,
    environment: {
      TMPDIR: temporary,
      XDG_CACHE_HOME: temporary,
      XDG_CONFIG_HOME: temporary,
      // The file dialog lists recent files here.
      XDG_DATA_HOME: temporary,
    },
    remove: () => remove(folder),
  };
}

/** Of another account of this PC: only she may remove it, and it must keep nobody out. */
function removeIfOurs(folder: string): void {
  try {
    remove(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
  }
}

function remove(folder: string): void {
  // The browser's last processes may still be letting go.
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, and so alive.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
