/** The Desktop of the product. */
import { basename, dirname } from 'node:path';
import type {
  BrowserWindow,
  IpcMainEvent,
  IpcMainInvokeEvent,
  Session,
  Notification as SystemNotice,
} from 'electron';
import { Refusal } from '../../domain/errors.ts';
import { CHANNELS } from '../../preload/contract.ts';
import { failed } from '../backend-process.ts';
import { COPY_FILE, folderOfCopy, takeOut } from '../copies.ts';
import type { Desktop, DesktopEvents } from '../desktop.ts';
import { OPENED_EXTENSIONS } from '../opening.ts';
import { createCupsPrinting, type Printing } from '../printing.ts';
import { plainName, saveOver } from '../saving.ts';
import { isOwnAddress, isTrustedSender, placeOf, WEB_PREFERENCES } from '../security.ts';
import type { ElectronApi } from './api.ts';
import { watchClipboard } from './clipboard.ts';
import { addressOf, openSession } from './guard.ts';
import { createWindowPrinting } from './print.ts';

export interface ElectronDesktopOptions {
  readonly electron: ElectronApi;
  /** `out/preload/index.cjs`. */
  readonly preload: string;
  readonly platform: NodeJS.Platform;
}

export function createElectronDesktop(options: ElectronDesktopOptions): Desktop {
  const { electron, preload, platform } = options;
  const { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, Notification, powerMonitor } =
    electron;
  const copied = watchClipboard(clipboard);
  let window: BrowserWindow | null = null;
  let windowSession: Session | null = null;
  /** Whether the page on show is the desk, and so may call. */
  let live = false;
  let closing = false;
  /** How many pages were ended. */
  let locks = 0;
  /** On show: one at most. */
  let notice: SystemNotice | null = null;
  /** Where the person was. */
  let lastPlace = '/';

  const windowPrinting = createWindowPrinting(
    electron,
    ourSession,
    () => window?.webContents ?? null,
  );
  const printing: Printing = platform === 'win32' ? windowPrinting : createCupsPrinting();

  function ourSession(): Session {
    if (windowSession === null) throw new Error('The session is opened before any window.');
    return windowSession;
  }

  function isPage({ sender, senderFrame }: IpcMainInvokeEvent | IpcMainEvent): boolean {
    const contents = window?.webContents;
    if (!live || contents === undefined || sender !== contents || senderFrame === null)
      return false;
    return isTrustedSender({
      url: senderFrame.url,
      isMainFrame: senderFrame === contents.mainFrame,
    });
  }

  function focus(): void {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  }

  function listen(events: DesktopEvents): void {
    ipcMain.handle(CHANNELS.call, (event, request: unknown) =>
      isPage(event) ? events.call(request) : failed('not_allowed'),
    );
    ipcMain.on(CHANNELS.cancel, (event, id: unknown) => {
      if (isPage(event)) events.cancel(id);
    });
    powerMonitor.on('lock-screen', () => events.mustLock('screen'));
    powerMonitor.on('user-did-resign-active', () => events.mustLock('screen'));
    powerMonitor.on('suspend', () => events.mustLock('suspend'));
    powerMonitor.on('shutdown', () => events.mustQuit());
    app.on('before-quit', (event) => {
      if (closing) return;
      event.preventDefault();
      events.mustQuit();
    });
  }

  function openBrowserWindow(events: DesktopEvents): BrowserWindow {
    const opened = new BrowserWindow({
      width: 1366,
      height: 768,
      minWidth: 1024,
      minHeight: 640,
      show: false,
      autoHideMenuBar: true,
      title: 'Yanapa',
      webPreferences: {
        ...WEB_PREFERENCES,
        devTools: !app.isPackaged,
        session: ourSession(),
        preload,
      },
    });
    // Screen shares and screenshots of other programs show a black window.
    opened.setContentProtection(true);
    opened.on('close', (event) => {
      if (closing) return;
      event.preventDefault();
      events.mustQuit();
    });
    opened.on('focus', () => copied.focused());
    opened.on('blur', () => copied.blurred());
    opened.on('session-end', () => events.mustQuit());
    opened.once('ready-to-show', () => opened.show());
    opened.webContents.on('render-process-gone', () => {
      if (live) events.mustLock('crash');
    });
    // The title bar and the task bar show the program's name and nothing of the page.
    opened.on('page-title-updated', (event) => event.preventDefault());
    return opened;
  }

  return {
    host: 'electron',
    async openWindow(events) {
      Menu.setApplicationMenu(null);
      windowSession = await openSession(
        electron,
        async (request) => windowPrinting.serve(request) ?? events.serve(request),
        !app.isPackaged,
      );
      listen(events);
      window = openBrowserWindow(events);
    },
    async openPage() {
      live = true;
      await window?.loadURL(addressOf(lastPlace));
    },
    async endPage() {
      live = false;
      locks += 1;
      notice?.close();
      notice = null;
      const cleared = copied.clearOwn();
      const contents = window?.webContents;
      if (contents === undefined || contents.isDestroyed()) return cleared;
      if (isOwnAddress(contents.getURL())) lastPlace = placeOf(contents.getURL());
      if (!contents.isCrashed()) {
        const gone = Promise.withResolvers<void>();
        contents.once('render-process-gone', () => gone.resolve());
        // The one sure way to end its process now; the next load begins a new one.
        contents.forcefullyCrashRenderer();
        await gone.promise;
      }
      // It remembers addresses, and what stood in form fields.
      contents.navigationHistory.clear();
      return cleared;
    },
    send(topic, payload) {
      if (live) window?.webContents.send(CHANNELS.topic, topic, payload);
    },
    focus,
    systemIdleSeconds: () => powerMonitor.getSystemIdleTime(),
    async notify(text) {
      if (!live || !Notification.isSupported()) return false;
      notice?.close();
      notice = new Notification({ title: 'Yanapa', body: text, silent: true });
      notice.on('click', focus);
      notice.show();
      return true;
    },
    printers: () => printing.printers(),
    print: (file, how) => printing.print(file, how),
    async save(file) {
      if (window === null) return null;
      const asked = locks;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Guardar documento',
        defaultPath: plainName(file.name),
        // The system's list of recent documents stays as it was.
        properties: ['dontAddToRecent', 'showOverwriteConfirmation'],
      });
      // No one can close the system's dialog: an answer after a lock is of nobody.
      if (canceled || filePath === '' || asked !== locks) return null;
      await saveOver(filePath, file);
      return basename(dirname(filePath));
    },
    async open(most) {
      if (window === null) return [];
      const asked = locks;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: most === 1 ? 'Elegir un archivo' : 'Elegir archivos',
        filters: [{ name: 'PDF o imagen', extensions: [...OPENED_EXTENSIONS] }],
        properties: [
          'openFile',
          'dontAddToRecent',
          ...(most === 1 ? [] : (['multiSelections'] as const)),
        ],
      });
      return canceled || asked !== locks ? [] : filePaths;
    },
    async saveCopy(copy) {
      if (window === null) return null;
      const asked = locks;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Llevar una copia',
        defaultPath: plainName(copy.name),
        properties: ['dontAddToRecent'],
      });
      if (canceled || filePath === '' || asked !== locks) return null;
      if (!(await takeOut(copy, filePath))) throw new Refusal('save_failed');
      return basename(filePath);
    },
    async openCopy() {
      if (window === null) return null;
      const asked = locks;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: `Elegir el archivo ${COPY_FILE} de la copia`,
        filters: [{ name: COPY_FILE, extensions: ['json'] }],
        properties: ['openFile', 'dontAddToRecent'],
      });
      const [chosen] = filePaths;
      return canceled || chosen === undefined || asked !== locks ? null : folderOfCopy(chosen);
    },
    async close() {
      live = false;
      closing = true;
      window?.destroy();
    },
  };
}
