/** The part of Electron that this host uses. Handed in, so that tests can hand in a stand-in. */
import type * as electron from 'electron';

export type ElectronApi = Pick<
  typeof electron,
  | 'app'
  | 'BrowserWindow'
  | 'clipboard'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'Notification'
  | 'powerMonitor'
  | 'session'
  | 'utilityProcess'
>;
