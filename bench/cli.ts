/** `npm run bench -- --out FILE.json [--cases N]`: measured figures. It never fails for being slow. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from '../db/files/names.ts';
import { readDataKeyHex } from '../db/practice.ts';
import packageJson from '../package.json' with { type: 'json' };
import { backendFigures } from './backend-figures.ts';
import { busyFigures } from './busy-figures.ts';
import { clockFigures } from './clock-figures.ts';
import { table } from './figures.ts';
import { libreOffice } from './libre-office.ts';
import { machineFacts } from './machine.ts';
import { makeOffice, RESPONSABLE } from './office.ts';
import { pageFigures } from './page-figures.ts';
import { paperFigures } from './paper-figures.ts';
import { benchPrinter } from './printer.ts';
import { registerFigures } from './register-figures.ts';
import { searchFigures } from './search-figures.ts';
import { copyInClear, listenToDriver, PlainFile } from './statements.ts';
import { vaultFigures } from './vault-figures.ts';

const USAGE = 'Uso: npm run bench -- --out ARCHIVO.json [--cases 10000]';
const DEFAULT_CASES = 10_000;

async function main(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  if (asked === null) {
    console.error(USAGE);
    return 2;
  }
  listenToDriver();
  const scratch = await mkdtemp(join(tmpdir(), 'yanapa-bench-'));
  try {
    const report = await measure(scratch, asked.cases);
    console.log(table(report.figures));
    await writeFile(asked.out, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nWritten: ${asked.out}`);
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measure(scratch: string, wanted: number) {
  const folder = join(scratch, 'store');
  const printer = benchPrinter();
  const at = new Date().toISOString();
  console.log(`Filling a practice office with ${wanted} cases…`);
  const filled = await makeOffice(folder, printer, { wanted, allOpen: false }, (done) => {
    if (done % 10_000 === 0) console.log(`  ${done}`);
  });
  const plainFile = join(scratch, 'plain.db');
  const key = await readDataKeyHex(folder, RESPONSABLE.userName, RESPONSABLE.password);
  copyInClear(filesOf(folder).store, key, plainFile);

  console.log('Measuring the backend…');
  const plain = new PlainFile(plainFile);
  const figures = await backendFigures({ folder, printer, plain });
  plain.close();
  figures.push(...(await clockFigures()));

  console.log('Measuring the search…');
  figures.push(...(await searchFigures(folder, printer)));

  console.log('Measuring paper…');
  const office = await libreOffice(scratch);
  if (office === null) console.log('  without LibreOffice, which is not installed');
  figures.push(...(await paperFigures({ folder, printer, office })));

  console.log('Measuring the vault…');
  figures.push(...(await vaultFigures(folder, printer)));

  console.log('Measuring from page to page…');
  figures.push(...(await pageFigures(folder, { scratch, version: packageJson.version })));

  console.log('Measuring an office where nothing was ever concluded…');
  const busy = join(scratch, 'busy');
  const open = await makeOffice(busy, printer, { wanted, allOpen: true }, () => {});
  figures.push(...(await busyFigures(busy, printer)));

  console.log('Measuring registers of 20,000 and 40,000 people…');
  figures.push(...(await registerFigures(join(scratch, 'registers'), printer)));
  await printer.end();
  return {
    version: packageJson.version,
    at,
    machine: machineFacts(),
    data: filled,
    busy: open,
    figures,
  };
}

function readArguments(args: readonly string[]): { out: string; cases: number } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, cases: { type: 'string' } },
    });
    const cases = Number(values.cases ?? DEFAULT_CASES);
    if (values.out === undefined || !Number.isInteger(cases) || cases < 1) return null;
    return { out: resolve(values.out), cases };
  } catch {
    return null;
  }
}

process.exitCode = await main(process.argv.slice(2));
