/**
 * `npm start` without Electron: composition root of the Chromium host.
 *
 *   --data DIR      the data folder
 *   --files DIR     where the dialogs to save and to open begin
 *   --headless      no window (for scripts)
 *   --practice      practice stores only
 *   --backend-errors  tell on this terminal why the backend ended (for developers)
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '../../domain/errors.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { defaultDataFolder } from '../data-folder.ts';
import { launchChromiumHost } from './host.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    files: { type: 'string' },
    headless: { type: 'boolean', default: false },
    practice: { type: 'boolean', default: false },
    'backend-errors': { type: 'boolean', default: false },
  },
});

// Heard from the first moment: a start that is interrupted must not leave a browser behind.
const stop = Promise.withResolvers<void>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => stop.resolve());

try {
  const host = await launchChromiumHost({
    dataFolder: values.data ?? defaultDataFolder(),
    // This file is `out/main/chromium.js`.
    outFolder: join(import.meta.dirname, '..'),
    version: packageJson.version,
    headless: values.headless,
    ...(values.files === undefined ? {} : { filesFolder: values.files }),
    ...(values.practice ? { practiceOnly: true } : {}),
    backendErrors: values['backend-errors'] ? 'show' : 'drop',
  });
  void stop.promise.then(host.close);
  await host.closed;
  process.exit(0);
} catch (error) {
  // The only thing this program ever prints: why it did not open.
  const message = error instanceof Refusal ? error.message : `Yanapa no pudo abrir: ${error}`;
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
