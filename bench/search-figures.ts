/**
 * The search on top of every view, by all that is typed into it: by whoever sees every case, by
 * somebody who sees none and so must be kept from all that matches, and while a copy is made.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { jobsInProcesses } from '../backend/copies/job-process.ts';
import { ROOT } from '../build/process.ts';
import type { Printer } from '../letters/printer.ts';
import { type Figure, figure, timed } from './figures.ts';
import { type Ask, addColleague, asker, backendOver, openStoreOf, RESPONSABLE } from './office.ts';
import { SEARCHES } from './searches.ts';

const TARGET_MS = 60;
const ROUNDS = 3;
/** Attends a register that holds nobody: of all that matches, nothing is hers. */
const OUTSIDER = { userName: 'olga.pari', fullName: 'Olga Pari Nina', role: 'omaped' } as const;

/** What is typed, by what it is: the words of the made store are few, so that each is as common as can be. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'by name': SEARCHES,
  'by two letters': ['ma', 'qu', 'co', 'lu', 'ju', 'fl', 'ro', 'ch'],
  'in another spelling': [
    'guaman',
    'kispe',
    'kunturi jhoel',
    'chambiya',
    'jovana',
    'vilver mamani',
    'copaxa',
    'esquia luz de la',
  ],
  'by number': ['0001-2026', '12-2025', '900', '987 654', '4512', '0100-2024-23010', '45 12 30 11'],
  'what nobody is called': ['zubizarreta', 'rosa zubizarreta', 'xq', 'flor flor zz'],
  'by a word of a note': ['familia', 'llamar semana', 'situación continúa', 'conversó'],
};

/** @param folder a filled store that nobody has open; one account is added to it. */
export async function searchFigures(folder: string, printer: Printer): Promise<Figure[]> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('accounts.login', RESPONSABLE);
  await addColleague(ask, OUTSIDER);
  const figures: Figure[] = [];
  for (const [what, texts] of Object.entries(TYPED))
    figures.push(figure(`search ${what}`, await searching(ask, texts), { target: TARGET_MS }));

  const into = join(folder, 'backups', 'bench-search');
  let copied = false;
  const copy = openStoreOf(running)
    .copy(jobsInProcesses(join(ROOT, 'out/main/copies.js')), into)
    .finally(() => {
      copied = true;
    });
  const meanwhile: number[] = [];
  while (!copied) meanwhile.push(...(await searching(ask, Object.values(TYPED).flat(), 1)));
  await copy;
  await rm(into, { recursive: true });
  figures.push(figure('search, all of it while a copy is made', meanwhile, { target: TARGET_MS }));
  await running.close();

  const { password } = RESPONSABLE;
  await ask('accounts.login', { userName: OUTSIDER.userName, password });
  const outside = await searching(ask, Object.values(TYPED).flat());
  figures.push(figure('search, by who may see none of it', outside, { target: TARGET_MS }));
  await running.close();
  return figures;
}

async function searching(ask: Ask, texts: readonly string[], rounds = ROUNDS): Promise<number[]> {
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) {
      durations.push(await timed(() => ask('search.all', { text })));
      // A search never leaves its turn: what the process of the copy tells would wait for the last of them.
      await breathe();
    }
  return durations;
}
