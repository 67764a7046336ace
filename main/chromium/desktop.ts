/** The Desktop shown in an installed browser, driven over a pipe. */
import { basename, dirname } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core';
import { APP_ORIGIN } from '../../preload/contract.ts';
import { folderOfCopy } from '../copies.ts';
import type { Desktop, DesktopEvents } from '../desktop.ts';
import { createNotifySend } from '../notices.ts';
import type { Printing } from '../printing.ts';
import { isOwnAddress, placeOf } from '../security.ts';
import { exposeBridge, type PageBridge } from './bridge.ts';
import { createFileDialogs } from './files/dialogs.ts';
import { BLANK_PAGE, browserFlags, DROPPED_DEFAULTS } from './flags.ts';
import { createProfile } from './profile.ts';
import { within } from './within.ts';

/** Of the dialogs to save and to open. */
const DIALOG_SIZE = { width: 760, height: 560 };

export interface ChromiumWindow {
  /** Path of the browser. */
  readonly browser: string;
  readonly headless: boolean;
  readonly size: { readonly width: number; readonly height: number };
  /** Absent: as the system is set. */
  readonly colorScheme?: 'light' | 'dark';
  /** Where the dialogs to save and to open begin; null: Documentos. The page never names a path. */
  readonly filesFolder: string | null;
  /** Of whoever uses the machine. */
  readonly homeFolder: string;
  readonly printing: Printing;
  /** For tests. */
  readonly fakeCamera: boolean;
}

export interface ChromiumDesktop extends Desktop {
  /** The page on show. Another object after its process crashed. */
  page(): Page;
  readonly profileFolder: string;
}

export async function createChromiumDesktop(window: ChromiumWindow): Promise<ChromiumDesktop> {
  const profile = createProfile();
  const context = await launch(window, profile.folder, profile.environment).catch((error) => {
    profile.remove();
    throw error;
  });
  let page = context.pages()[0] ?? (await context.newPage());
  let bridge: PageBridge | null = null;
  /** Whether the page on show is the desk, and so may call. */
  let live = false;
  /** Where the person was. */
  let lastPlace = '/';
  /** The host's own pages: no other stays open. */
  const own = new Set<Page>([page]);
  const crashed = new WeakSet<Page>();
  let opening = 0;
  let watch: (watched: Page) => void = () => undefined;

  async function guard(events: DesktopEvents): Promise<void> {
    watch = (watched) => {
      watched.on('crash', () => {
        crashed.add(watched);
        events.mustLock('crash');
      });
      watched.on('close', () => {
        if (watched === page) events.mustQuit();
      });
      watched.on('framenavigated', (frame) => {
        if (live && frame === watched.mainFrame() && !isOwnAddress(frame.url())) void reopen();
      });
    };
    watch(page);
    context.on('page', (other) => {
      // Which of them is the one being opened is known when it is there.
      if (opening === 0) void other.close();
    });
    context.on('close', () => events.mustQuit());
    await context.route('**/*', (route) => answer(route, events));
    // Interception of requests does not see these.
    await context.routeWebSocket(/.*/, (socket) => socket.close());
    // The camera alone, for our own page; with that the browser refuses it everything else.
    await context.grantPermissions(['camera'], { origin: APP_ORIGIN });
    bridge = await exposeBridge(context, events, () => (live ? page : null));
  }

  /** Opens a page of the host; what the desk may have opened meanwhile is closed. */
  async function newPage(): Promise<Page> {
    opening += 1;
    try {
      const opened = await context.newPage();
      own.add(opened);
      opened.on('close', () => own.delete(opened));
      return opened;
    } finally {
      opening -= 1;
      for (const other of context.pages()) if (opening === 0 && !own.has(other)) void other.close();
    }
  }

  const dialogs = createFileDialogs({
    folder: window.filesFolder,
    home: window.homeFolder,
    async openPage() {
      const opened = await newPage();
      await (window.headless ? opened.setViewportSize(DIALOG_SIZE) : resizeWindow(opened));
      return opened;
    },
  });

  function focus(): void {
    void page.bringToFront().catch(() => undefined);
  }

  /** The page left its origin for an empty one: it is given back, not followed. */
  async function reopen(): Promise<void> {
    await page.goto(APP_ORIGIN + lastPlace).catch(() => undefined);
  }

  /** A page whose process died, or that cannot be led away, makes room for another. */
  async function replace(): Promise<void> {
    const old = page;
    // What ended one process may have ended the next one while it began.
    page = await emptyPage().catch(emptyPage);
    const closing = old.close();
    // With its process dead there is nothing left to wipe, and the browser may never say that it closed.
    if (crashed.has(old)) closing.catch(() => undefined);
    else await within(closing);
  }

  async function emptyPage(): Promise<Page> {
    const opened = await within(newPage());
    watch(opened);
    await within(opened.goto(BLANK_PAGE));
    return opened;
  }

  return {
    host: 'chromium',
    profileFolder: profile.folder,
    page: () => page,
    openWindow: guard,
    async openPage() {
      live = true;
      await page.goto(APP_ORIGIN + lastPlace);
      await within(forgetHistory(context, page));
    },
    async endPage() {
      live = false;
      bridge?.reset();
      // What is half chosen goes with the desk that asked for it.
      const dialog = dialogs.close();
      if (page.isClosed()) return dialog;
      if (isOwnAddress(page.url())) lastPlace = placeOf(page.url());
      // Another site gets another process, and with no way back to the first the browser ends it.
      const leave = () => page.goto(BLANK_PAGE).then(() => forgetHistory(context, page));
      // Of a process that died nothing is asked: there is nothing left to lead away.
      const left = crashed.has(page) ? Promise.reject(new Error('Crashed')) : within(leave());
      await left.catch(replace);
      await dialog;
    },
    send: (topic, payload) => bridge?.send(topic, payload),
    focus,
    // The browser does not tell; the page's own input counts.
    systemIdleSeconds: () => null,
    notify: createNotifySend(process.platform),
    printers: () => window.printing.printers(),
    print: (file, how) => window.printing.print(file, how),
    async save(file) {
      const path = await dialogs.save(file);
      focus();
      return path === null ? null : basename(dirname(path));
    },
    async open(most) {
      const paths = await dialogs.open(most);
      focus();
      return paths;
    },
    async saveCopy(copy) {
      const path = await dialogs.saveCopy(copy);
      focus();
      return path === null ? null : basename(path);
    },
    async openCopy() {
      const path = await dialogs.openCopy();
      focus();
      return path === null ? null : folderOfCopy(path);
    },
    async close() {
      live = false;
      await context.close();
      profile.remove();
    },
  };
}

/** A new window comes as large as the desk's. */
async function resizeWindow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: DIALOG_SIZE });
  await session.detach();
}

/** The browser's history remembers addresses, and what stood in form fields. */
async function forgetHistory(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

async function answer(route: Route, events: DesktopEvents): Promise<void> {
  const request = route.request();
  if (!isOwnAddress(request.url())) {
    // "No content" leaves the person where she is; a refusal would show the browser's error page.
    if (request.isNavigationRequest()) return route.fulfill({ status: 204 });
    return route.abort('blockedbyclient');
  }
  const response = await events.serve({
    method: request.method(),
    url: request.url(),
    body: request.postDataBuffer(),
  });
  // The page may be gone by now: that is no failure.
  await route
    .fulfill({
      status: response.status,
      headers: { ...response.headers },
      body: Buffer.from(response.body.buffer, response.body.byteOffset, response.body.byteLength),
    })
    .catch(() => undefined);
}

function launch(
  { browser, headless, size, colorScheme, fakeCamera }: ChromiumWindow,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: browser,
    headless,
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: headless ? size : null,
    colorScheme: colorScheme ?? null,
    serviceWorkers: 'block',
    acceptDownloads: false,
    locale: 'es-PE',
    // The application ends the browser itself, after the store is closed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...definedEnvironment(), ...environment },
    ignoreDefaultArgs: DROPPED_DEFAULTS,
    args: browserFlags(size, fakeCamera),
  });
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
