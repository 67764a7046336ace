/** The worklists when every case there ever was is open, each with its three follow-ups and its verification. */
import type { Printer } from '../letters/printer.ts';
import { type Figure, figure, timed } from './figures.ts';
import { asker, backendOver, RESPONSABLE, WORKER } from './office.ts';

const LOOKS = 100;
const TARGET_MS = 100;

/** @param folder of a store filled so, that nobody has open. */
export async function busyFigures(folder: string, printer: Printer): Promise<Figure[]> {
  const running = backendOver(folder, printer);
  const ask = asker(running);
  const looking = async (name: string, look: () => Promise<unknown>): Promise<Figure> => {
    const durations: number[] = [];
    for (let n = 0; n <= LOOKS; n += 1) {
      const ms = await timed(look);
      if (n > 0) durations.push(ms);
    }
    return figure(`busy: ${name}`, durations, { target: TARGET_MS });
  };
  await ask('accounts.login', RESPONSABLE);
  const figures = [
    await looking('office worklist', () => ask('tray.office')),
    await looking('load of each person', () => ask('work.load')),
    await looking('case list, by due date', () => ask('cases.list', { limit: 50, order: 'due' })),
  ];
  await running.close();
  await ask('accounts.login', WORKER);
  figures.push(await looking('own tray', () => ask('tray.own')));
  figures.push(await looking('changed since', () => ask('tray.since')));
  await running.close();
  return figures;
}
