/** The backend as Electron's utility process: plain Node, no window, no shared memory. */
import type { BackendToHost } from '../../backend/protocol.ts';
import type { BackendChannel } from '../backend-process.ts';
import { backendEnvironment } from '../security.ts';
import type { ElectronApi } from './api.ts';

/** @param script `out/main/backend.js`. */
export function forkUtility(
  { utilityProcess }: Pick<ElectronApi, 'utilityProcess'>,
  script: string,
): BackendChannel {
  const child = utilityProcess.fork(script, [], {
    execArgv: ['--disable-sigusr1'],
    env: backendEnvironment(process.env),
    // Its last words could quote a row.
    stdio: 'ignore',
    serviceName: 'Yanapa',
  });
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', (message) => listener(message as BackendToHost));
    },
    onExit: (listener) => {
      child.once('exit', listener);
    },
    kill: () => {
      child.kill();
    },
  };
}
