import { join } from 'node:path';
import { ROOT } from '../build/process.ts';
import { createPrinter } from '../letters/client.ts';
import type { Printer } from '../letters/printer.ts';

/** A printer that outlives the backends it serves and can form its last document again. */
export interface BenchPrinter extends Printer {
  repeat(): Promise<unknown>;
  /** Ends its thread; `close`, which backends call, does not. */
  end(): Promise<void>;
}

/** The printer that ships: its own thread, from the build. */
export function benchPrinter(): BenchPrinter {
  const printer = createPrinter(join(ROOT, 'out/main/letters.js'));
  let again: () => Promise<unknown> = async () => undefined;
  return {
    render: (kind, data) => {
      again = () => printer.render(kind, data);
      return printer.render(kind, data);
    },
    bind: printer.bind,
    countPages: printer.countPages,
    repeat: () => again(),
    close: async () => {},
    end: () => printer.close(),
  };
}
