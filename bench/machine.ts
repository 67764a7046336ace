import { cpus, release, totalmem, type } from 'node:os';

/** What a figure depends on besides the program. */
export const machineFacts = () => ({
  system: `${type()} ${release()}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});
