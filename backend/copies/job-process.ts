/** Runs each job in a process of its own; under Electron, which cannot make one here, in a thread. */
import { type ChildProcess, fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import type { Job, Jobs, JobWatch } from '../../db/copies/jobs.ts';
import { removeLeftOf } from '../../db/copies/left.ts';
import type { Proof } from '../../db/copies/prove.ts';
import { Refusal } from '../../domain/errors.ts';
import type { FromJob } from './job-messages.ts';

/** A started job: what `fork` and a thread have in common. */
interface Running {
  send(job: Job): void;
  onMessage(listener: (message: FromJob) => void): void;
  /** Once, however it ended. */
  onEnd(listener: () => void): void;
  /** Ends it; resolves when it has ended. */
  end(): Promise<void>;
}

/** @param script `out/main/copies.js`. */
export const jobsInProcesses = (script: string | URL): Jobs => ({
  run: (job, watch) => runIn(forked(script), job, watch),
});

/**
 * Electron's fuse forbids starting its binary as Node. A thread is ended only when SQLite returns, so
 * a cancelled copy takes as long as it would have; a lock does not wait, it ends the whole process.
 */
export const jobsInThreads = (script: string | URL): Jobs => ({
  run: (job, watch) => runIn(threaded(script), job, watch),
});

async function runIn(running: Running, job: Job, { signal, step }: JobWatch = {}): Promise<Proof> {
  const result = Promise.withResolvers<Proof>();
  const cancelled = (): void => result.reject(new Refusal('cancelled'));
  running.onMessage((message) => {
    if (message.kind === 'step') step?.(message.at, message.total, message.phase);
    else if (message.kind === 'done') result.resolve(message.proof);
    else if (message.code === null) result.reject(new Error(`A job failed: ${message.message}`));
    else result.reject(new Refusal(message.code, { message: message.message }));
  });
  running.onEnd(() => result.reject(new Error('The process of a job ended.')));
  if (signal?.aborted === true) cancelled();
  else {
    signal?.addEventListener('abort', cancelled, { once: true });
    running.send(job);
  }
  try {
    return await result.promise;
  } catch (error) {
    await running.end();
    await removeLeftOf(job);
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancelled);
    await running.end();
  }
}

function forked(script: string | URL): Running {
  // The backend's own environment is an allow-list already (main/security.ts).
  const child: ChildProcess = fork(script, [], {
    serialization: 'advanced',
    execArgv: ['--disable-sigusr1'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = Promise.withResolvers<void>();
  child.once('exit', () => ended.resolve());
  child.once('error', () => ended.resolve());
  return {
    send: (job) => void child.send(job, () => undefined),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromJob)),
    onEnd: (listener) => void ended.promise.then(listener),
    end: () => {
      child.kill('SIGKILL');
      return ended.promise;
    },
  };
}

function threaded(script: string | URL): Running {
  const thread = new Worker(script, { execArgv: [], stdout: true, stderr: true });
  const ended = Promise.withResolvers<void>();
  thread.once('exit', () => ended.resolve());
  // Without a listener it would end the backend.
  thread.on('error', () => undefined);
  return {
    send: (job) => thread.postMessage(job),
    onMessage: (listener) => void thread.on('message', listener),
    onEnd: (listener) => void ended.promise.then(listener),
    end: async () => {
      await thread.terminate();
    },
  };
}
