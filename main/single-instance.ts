/**
 * One window for each data folder. The first start listens on a local name that the system frees
 * when the process ends, however it ends; a second start finds it taken, and the first comes forward.
 *
 * Linux: an abstract socket; Windows: a named pipe. Neither leaves a file behind after a kill. On
 * other systems a socket file is left, and is taken over when nobody answers.
 */
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Instance {
  release(): void;
}

/**
 * Claims the folder for this process.
 * @param folder exists.
 * @param onSecondStart the program was started again for the same folder.
 * @returns null when another window has it; that window has been told.
 */
export async function claimFolder(
  folder: string,
  onSecondStart: () => void,
): Promise<Instance | null> {
  const address = addressOf(folder);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const server = await listen(address, onSecondStart);
    if (server !== null) return { release: () => void server.close() };
    if (await isAnswered(address)) return null;
    // The file of a window that was killed.
    if (isFile(address)) rmSync(address, { force: true });
  }
  return null;
}

function addressOf(folder: string): string {
  const real = realpathSync.native(folder);
  const known = process.platform === 'win32' ? real.toLowerCase() : real;
  const name = `yanapa-${createHash('sha256').update(known).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return process.platform === 'linux' ? `\0${name}` : join(tmpdir(), `${name}.sock`);
}

function isFile(address: string): boolean {
  return !address.startsWith('\0') && !address.startsWith('\\\\.\\');
}

/** @returns null when the name is taken. */
function listen(address: string, onSecondStart: () => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      // To connect is the whole message.
      socket.on('error', () => undefined);
      socket.end('yanapa');
      onSecondStart();
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address, () => {
      socket.destroy();
      resolve(true);
    });
    // Someone else's window, under another account of this machine: taken all the same.
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EACCES'));
  });
}
