/** A program in the middle of a reception, to be killed. Tells when what it typed is saved. */
import { VIOLENCIA } from '../demo/cast.ts';
import { login } from '../lib/desk/entry.ts';
import { mouse } from '../lib/desk/hand.ts';
import { fillReception } from '../lib/desk/intake.ts';
import { openWindow, ROSA } from './office.ts';

export interface Typing {
  readonly written: readonly string[];
  readonly profileFolder: string;
}

const host = await openWindow(process.argv[2] ?? '');
const hand = mouse(host.page());
await login(hand, ROSA);
await fillReception(hand, VIOLENCIA);
await hand.page.getByText(/^Guardado/).waitFor();
process.send?.({ written: hand.written, profileFolder: host.profileFolder } satisfies Typing);
