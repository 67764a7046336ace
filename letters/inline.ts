import { bindFiles, countPages } from './binding/bind.ts';
import type { Printer } from './printer.ts';
import { renderDocument } from './render.ts';

/** A printer in the caller's own thread: for tests. What ships is `client.ts`. */
export function createInlinePrinter(): Printer {
  return { render: renderDocument, bind: bindFiles, countPages, close: async () => {} };
}
