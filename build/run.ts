/**
 * `npm start`, `demo`, `scenario`, `bench` and `docs`: see that the build is of the present sources,
 * then run the command from its source, with the arguments given.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronBinary } from './electron-binary.ts';
import { ensureFreshBuild } from './fresh-build.ts';
import { ROOT, runHere, runProgram } from './process.ts';

type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  start,
  build: async () => 0,
  demo: (args) => runHere(join(ROOT, 'e2e/demo/cli.ts'), args),
  scenario: (args) => runHere(join(ROOT, 'e2e/scenario/cli.ts'), args),
  bench: (args) => runHere(join(ROOT, 'bench/cli.ts'), args),
  docs: (args) => runHere(join(ROOT, 'e2e/scenario/write-docs.ts'), args),
};

/** Opens the app; where there is no screen, shows it at work with nobody at the keyboard. */
async function start(args: readonly string[]): Promise<number> {
  if (!hasDisplay() && !args.includes('--headless')) {
    const out = join(ROOT, 'demo-output');
    console.log('No hay pantalla en este equipo: se ejecuta la demostración, con datos ficticios.');
    const code = await runHere(join(ROOT, 'e2e/demo/cli.ts'), ['--out', out]);
    if (code === 0) console.log(`La demostración terminó. Sus archivos están en ${out}`);
    return code;
  }
  const electron = await electronBinary();
  if (electron !== null) {
    // Chromium's sandbox refuses to run as root.
    const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return runProgram(electron, [...root, ROOT, ...args]);
  }
  console.log(
    'Electron no está en este equipo y no se pudo descargar: Yanapa se abre con Chromium.',
  );
  return runHere(join(ROOT, 'out/main/chromium.js'), args);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command === undefined) {
  console.error(`Uso: node build/run.ts ${Object.keys(COMMANDS).join('|')} [argumentos]`);
  process.exitCode = 2;
} else if (!existsSync(join(ROOT, 'node_modules'))) {
  console.error('Faltan las dependencias. Ejecute primero: npm install');
  process.exitCode = 2;
} else {
  try {
    await ensureFreshBuild();
    process.exitCode = await command(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
