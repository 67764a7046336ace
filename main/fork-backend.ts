/** The backend as a child of plain Node: the Chromium host and the tests start it so. */
import { type ChildProcess, fork } from 'node:child_process';
import type { BackendToHost } from '../backend/protocol.ts';
import type { BackendChannel } from './backend-process.ts';
import { backendEnvironment } from './security.ts';

/**
 * @param script `out/main/backend.js`.
 * @param errors `show` lets its error output through to this terminal: for developers only, since
 *   a crash may quote a row.
 */
export function forkBackend(script: string, errors: 'drop' | 'show'): BackendChannel {
  const child: ChildProcess = fork(script, [], {
    serialization: 'advanced',
    // No inherited flags; and no debugger port opened by a signal.
    execArgv: ['--disable-sigusr1'],
    env: backendEnvironment(process.env),
    stdio: ['ignore', 'ignore', errors === 'show' ? 'inherit' : 'ignore', 'ipc'],
  });
  return {
    send: (message) => {
      // A process that just ended is reported by `exit`; its channel's own error says nothing more.
      if (child.connected) child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as BackendToHost));
    },
    onExit: (listener) => {
      let told = false;
      const once = (): void => {
        if (!told) listener();
        told = true;
      };
      child.on('exit', once);
      // It could not be started at all.
      child.on('error', once);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
