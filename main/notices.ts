/** Notices of the system without a window of its own: through the desktop's own service, where it has one. */
import { type RunCommand, runCommand } from './printing.ts';

/** It is not kept in the desktop's list of notices, and goes by itself. */
const FLEETING = ['--hint=int:transient:1', '--expire-time=8000'];

/** @returns what shows a text; its answer is false where there is no such service. */
export const createNotifySend =
  (platform: NodeJS.Platform, run: RunCommand = runCommand) =>
  async (text: string): Promise<boolean> =>
    platform === 'linux' &&
    (await run('notify-send', ['--app-name=Yanapa', ...FLEETING, '--', 'Yanapa', text])) !== null;
