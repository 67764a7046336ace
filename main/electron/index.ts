/** The product: composition root of the Electron host. `--data DIR` names the data folder. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  session,
  utilityProcess,
} from 'electron';
import { ERRORS, Refusal } from '../../domain/errors.ts';
import { createApplication } from '../application.ts';
import { defaultAnchorFolder, defaultDataFolder, prepareDataFolder } from '../data-folder.ts';
import { claimFolder } from '../single-instance.ts';
import type { ElectronApi } from './api.ts';
import { createElectronDesktop } from './desktop.ts';
import { guardProgram } from './guard.ts';
import { forkUtility } from './utility-backend.ts';

const electron: ElectronApi = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  session,
  utilityProcess,
};
/** `out/`: this file is `out/main/electron.js`. */
const OUT = join(import.meta.dirname, '..');

guardProgram(electron);
try {
  await open();
} catch (error) {
  await app.whenReady();
  const known = error instanceof Refusal ? error.message : ERRORS.internal;
  dialog.showErrorBox('Yanapa no se abrió', known);
  app.exit(1);
}

async function open(): Promise<void> {
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
  const dataFolder = prepareDataFolder(
    typeof values['data'] === 'string' ? values['data'] : defaultDataFolder(),
  );
  const desktop = createElectronDesktop({
    electron,
    preload: join(OUT, 'preload', 'index.cjs'),
    platform: process.platform,
  });
  const instance = await claimFolder(dataFolder, desktop.focus);
  if (instance === null) throw new Refusal('store_in_use');
  await app.whenReady();
  const application = createApplication({
    desktop,
    spawnBackend: () => forkUtility(electron, join(OUT, 'main', 'backend.js')),
    start: {
      kind: 'start',
      folder: dataFolder,
      version: app.getVersion(),
      anchorFolder: defaultAnchorFolder(),
    },
    rendererFolder: join(OUT, 'renderer'),
    now: () => performance.now(),
    onQuit: () => {
      instance.release();
      app.exit(0);
    },
  });
  await application.open();
}
