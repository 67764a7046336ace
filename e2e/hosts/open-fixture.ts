/** The Chromium host with the smallest page and a stand-in for the backend: what is tested is the host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import {
  type ChromiumHost,
  type ChromiumHostOptions,
  launchChromiumHost,
} from '../../main/chromium/host.ts';
import type { CallAnswer } from '../../preload/contract.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yanapa-hosts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the host; it is closed when the test ends. */
export async function openFixture(
  options: Partial<ChromiumHostOptions> = {},
): Promise<ChromiumHost> {
  const folder = temporaryFolder();
  const host = await launchChromiumHost({
    dataFolder: join(folder, 'data'),
    outFolder: join(import.meta.dirname, 'fixture'),
    version: '0.0.0',
    headless: true,
    homeFolder: join(folder, 'home'),
    anchorFolder: join(folder, 'profile'),
    backendScript: join(ROOT, 'main', 'test-backend.ts'),
    ...options,
  });
  onTestFinished(() => host.close());
  return host;
}

/** Calls as the page does. */
export function call(page: Page, path: string, input?: unknown): Promise<CallAnswer> {
  return page.evaluate(
    ([to, what]) =>
      (window as unknown as { call(p: unknown, i: unknown): Promise<CallAnswer> }).call(to, what),
    [path, input] as const,
  );
}

/** Status of a request that the page makes of its own origin. */
export function statusOf(page: Page, path: string, bodyBytes?: number): Promise<number> {
  return page.evaluate(
    async ([to, length]) => {
      const post =
        length === undefined
          ? {}
          : { method: 'POST', body: new File([new Uint8Array(length).fill(7)], 'scan.pdf') };
      return (await fetch(to, post)).status;
    },
    [path, bodyBytes] as const,
  );
}
