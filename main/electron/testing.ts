/** A stand-in for Electron: remembers what it was told, and plays what a test says. */
import { EventEmitter } from 'node:events';
import type { ElectronApi } from './api.ts';

type Handler = (...args: never[]) => unknown;

/** A page's process and its frame. */
export class FakeContents extends EventEmitter {
  mainFrame = { url: '' };
  url = '';
  crashed = false;
  sent: unknown[][] = [];
  historyCleared = 0;
  windowOpenHandler: (() => { action: string }) | null = null;
  webRtc = '';
  printed: unknown[] = [];

  navigationHistory = {
    clear: (): void => {
      this.historyCleared += 1;
    },
  };
  getURL = (): string => this.url;
  isCrashed = (): boolean => this.crashed;
  isDestroyed = (): boolean => false;
  send = (...message: unknown[]): void => void this.sent.push(message);
  setWindowOpenHandler = (handler: () => { action: string }): void => {
    this.windowOpenHandler = handler;
  };
  setWebRTCIPHandlingPolicy = (policy: string): void => {
    this.webRtc = policy;
  };
  getPrintersAsync = async () => [{ name: 'Oficina', options: {} }];
  forcefullyCrashRenderer = (): void => {
    this.crashed = true;
    queueMicrotask(() => this.emit('render-process-gone'));
  };
  print = (options: unknown, done: (success: boolean) => void): void => {
    this.printed.push(options);
    done(true);
  };
}

export class FakeWindow extends EventEmitter {
  static opened: FakeWindow[] = [];
  readonly options: { webPreferences: Record<string, unknown> };
  webContents = new FakeContents();
  protectedContent = false;
  destroyed = false;

  constructor(options: { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    FakeWindow.opened.push(this);
  }
  loadURL = async (url: string): Promise<void> => {
    this.webContents.url = url;
    this.webContents.mainFrame = { url };
    this.webContents.crashed = false;
    // The print page says when its pages are drawn.
    if (url.includes('/print.html'))
      queueMicrotask(() => this.webContents.emit('page-title-updated', {}, 'listo'));
  };
  setContentProtection = (on: boolean): void => {
    this.protectedContent = on;
  };
  show = (): void => undefined;
  focus = (): void => undefined;
  isMinimized = (): boolean => false;
  destroy = (): void => {
    this.destroyed = true;
  };
}

/** A notice of the system. */
export class FakeNotification extends EventEmitter {
  static supported = true;
  static all: FakeNotification[] = [];
  static isSupported = (): boolean => FakeNotification.supported;
  readonly options: { title: string; body: string };
  open = false;

  constructor(options: { title: string; body: string }) {
    super();
    this.options = options;
    FakeNotification.all.push(this);
  }
  show = (): void => {
    this.open = true;
  };
  close = (): void => {
    this.open = false;
  };
}

/** What a dialog to open is told, as far as tests look at it. */
interface AskedToOpen {
  title?: string;
  properties?: string[];
  filters?: { extensions: string[] }[];
}

export function fakeElectron() {
  const handlers = new Map<string, Handler>();
  const app = Object.assign(new EventEmitter(), {
    isPackaged: true,
    switches: [] as string[],
    sandboxed: false,
    commandLine: {
      appendSwitch: (flag: string, value?: string): void => {
        app.switches.push(value === undefined ? flag : `${flag}=${value}`);
      },
    },
    enableSandbox: (): void => {
      app.sandboxed = true;
    },
  });
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Handler): void => void handlers.set(channel, handler),
  });
  const powerMonitor = Object.assign(new EventEmitter(), { getSystemIdleTime: () => 7 });
  const clipboard = {
    text: '',
    readText: async (): Promise<string> => clipboard.text,
    clear: (): void => {
      clipboard.text = '';
    },
  };
  const dialog = {
    answer: { canceled: true, filePath: '' },
    showSaveDialog: async () => dialog.answer,
    opened: { canceled: true, filePaths: [] as string[] },
    /** What the last dialog to open was told. */
    asked: {} as AskedToOpen,
    showOpenDialog: async (_window: unknown, asked: AskedToOpen) => {
      dialog.asked = asked;
      return dialog.opened;
    },
  };
  const ours = Object.assign(new EventEmitter(), {
    partition: '',
    handlers,
    proxy: '',
    setPermissionRequestHandler: (h: Handler): void => void handlers.set('permission request', h),
    setPermissionCheckHandler: (h: Handler): void => void handlers.set('permission check', h),
    setDevicePermissionHandler: (h: Handler): void => void handlers.set('device', h),
    setDisplayMediaRequestHandler: (h: Handler): void => void handlers.set('display', h),
    setBluetoothPairingHandler: (h: Handler): void => void handlers.set('bluetooth', h),
    setSpellCheckerEnabled: (): void => undefined,
    webRequest: { onBeforeRequest: (h: Handler): void => void handlers.set('request', h) },
    setProxy: async ({ mode }: { mode: string }): Promise<void> => {
      ours.proxy = mode;
    },
    protocol: { handle: (scheme: string, h: Handler): void => void handlers.set(scheme, h) },
  });
  const session = {
    fromPartition: (name: string) => {
      ours.partition = name;
      return ours;
    },
  };
  const fake = { app, ipcMain, powerMonitor, clipboard, dialog, ours, handlers };
  const api = {
    app,
    BrowserWindow: FakeWindow,
    clipboard,
    dialog,
    ipcMain,
    Menu: { setApplicationMenu: () => undefined },
    Notification: FakeNotification,
    powerMonitor,
    session,
    utilityProcess: {},
  } as unknown as ElectronApi;
  return { ...fake, api };
}
