/** The worklists when every case there ever was is open, each with its three follow-ups and its verification. */
import type { Printer } from '../letters/printer.ts';
import { type Figure, figure, timed } from './figures.ts';
import { type Ask, asker, backendOver, RESPONSABLE, WORKER } from './office.ts';

const LOOKS = 100;
const TARGET_MS = 100;

/** What others did to her cases while she was away. */
const CHANGES = 100;
const DAY_MS = 86_400_000;

/** @param folder of a store filled so, that nobody has open. */
export async function busyFigures(folder: string, printer: Printer): Promise<Figure[]> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  await ask('accounts.login', WORKER);
  await running.close();
  await ask('accounts.login', RESPONSABLE);
  const figures = [
    await looking('office worklist', () => ask('tray.office')),
    await looking('load of each person', () => ask('work.load')),
    await looking('case list, by due date', () => ask('cases.list', { limit: 50, order: 'due' })),
  ];
  await changeCases(ask);
  await running.close();
  const tomorrow = backendOver(folder, printer, DAY_MS);
  const askLater = asker(tomorrow);
  await askLater('accounts.login', WORKER);
  figures.push(await looking('own tray', () => askLater('tray.own')));
  const { cases } = await askLater<{ cases: unknown[] }>('tray.since');
  if (cases.length === 0) throw new Error('Nothing changed: the figure would tell nothing.');
  figures.push(await looking('changed since', () => askLater('tray.since')));
  await tomorrow.close();
  return figures;
}

async function looking(name: string, look: () => Promise<unknown>): Promise<Figure> {
  const durations: number[] = [];
  for (let n = 0; n <= LOOKS; n += 1) {
    const ms = await timed(look);
    if (n > 0) durations.push(ms);
  }
  return figure(`busy: ${name}`, durations, { target: TARGET_MS });
}

/** The responsable writes in the newest cases; some of them are the other's. */
async function changeCases(ask: Ask): Promise<void> {
  const { rows } = await ask<{ rows: { id: string }[] }>('cases.list', { limit: CHANGES });
  for (const { id: caseId } of rows)
    await ask('cases.addNote', {
      caseId,
      kind: 'nota',
      happenedAt: new Date().toISOString(),
      text: 'Se conversó con la familia.',
      correctsId: null,
      personId: null,
      contactOverride: null,
    });
}
