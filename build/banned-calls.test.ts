import { expect, test } from 'vitest';
import { bannedCalls } from './banned-calls.ts';

test.each([
  ['db/copy.ts', 'const bytes = db.serialize();', 1],
  ['db/copy.ts', 'await connection?.driver.backup("x");', 1],
  ['db/copy.ts', 'console.log(row);', 1],
  ['renderer/app/link.ts', 'shell.openExternal(url);', 1],
  ['domain/clock.ts', 'const now = Date.now();', 1],
  ['main/idle.ts', 'const now = Date.now();', 0],
  ['letters/x.ts', 'new Function("return 1");', 1],
  // Naming is not calling.
  ['db/copy.ts', '// never db.serialize()\nconst text = "console.log(1)";', 0],
])('%s: %s', (path, code, count) => {
  expect(bannedCalls(path, code)).toHaveLength(count);
});
