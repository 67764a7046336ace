/**
 * Printing where there is no CUPS (Windows): a hidden window draws the document's pages with the
 * desk's own PDF reader (`renderer/print.html`) and the system prints them. The window has no bridge.
 */
import { randomBytes } from 'node:crypto';
import type { BrowserWindow, Session } from 'electron';
import type { GrantedFile } from '../../backend/protocol.ts';
import { Refusal } from '../../domain/errors.ts';
import type { PageRequest, PageResponse } from '../desktop.ts';
import { reachOf } from '../printers.ts';
import type { Printing } from '../printing.ts';
import { RESPONSE_HEADERS, WEB_PREFERENCES } from '../security.ts';
import type { ElectronApi } from './api.ts';
import { addressOf } from './guard.ts';

/** What the print page says in its title when every page is drawn, or when one could not be. */
const DRAWN = 'listo';
const NOT_DRAWN = 'falla';

export interface WindowPrinting extends Printing {
  /** Answers the hidden window's request for its document; null for any other. */
  serve(request: PageRequest): PageResponse | null;
}

/** @param windowSession lazily, since it serves through this very object. */
export function createWindowPrinting(
  { BrowserWindow }: Pick<ElectronApi, 'BrowserWindow'>,
  windowSession: () => Session,
  anyContents: () => Electron.WebContents | null,
): WindowPrinting {
  const documents = new Map<string, GrantedFile>();

  async function printers() {
    const found = (await anyContents()?.getPrintersAsync()) ?? [];
    return found.map(({ name, options }) => {
      const told = options as Readonly<Record<string, unknown>>;
      return {
        name,
        isDefault: told['isDefault'] === true,
        // CUPS tells where it hangs; Windows tells its driver alone.
        reach: reachOf({
          name,
          uri: textOf(told['device-uri']),
          model: textOf(told['printer-make-and-model'] ?? told['system_driverinfo']),
        }),
      };
    });
  }

  return {
    printers,
    async print(file, { copies, printer }) {
      const known = await printers();
      const name = printer ?? (known.find(({ isDefault }) => isDefault) ?? known[0])?.name;
      if (name === undefined) throw new Refusal('print_failed');
      const token = randomBytes(24).toString('base64url');
      documents.set(token, file);
      const window = new BrowserWindow({
        show: false,
        webPreferences: { ...WEB_PREFERENCES, devTools: false, session: windowSession() },
      });
      try {
        await draw(window, addressOf(`/print.html#${token}`));
        await printWindow(window, name, copies);
        return name;
      } finally {
        documents.delete(token);
        window.destroy();
      }
    },
    serve({ method, url }) {
      const token = /^\/file\/([^/]+)$/.exec(new URL(url).pathname)?.[1];
      const file = method === 'GET' && token !== undefined ? documents.get(token) : undefined;
      if (token === undefined || file === undefined) return null;
      // Once.
      documents.delete(token);
      const headers = { ...RESPONSE_HEADERS, 'content-type': file.mime };
      return { status: 200, headers, body: file.bytes };
    },
  };
}

const textOf = (told: unknown): string | null =>
  typeof told === 'string' && told !== '' ? told : null;

function draw(window: BrowserWindow, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(new Refusal('print_failed'));
    window.webContents.on('page-title-updated', (_event, title) => {
      if (title === DRAWN) resolve();
      if (title === NOT_DRAWN) refuse();
    });
    window.webContents.on('render-process-gone', refuse);
    window.loadURL(address).catch(refuse);
  });
}

function printWindow(window: BrowserWindow, deviceName: string, copies: number): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.print(
      { silent: true, deviceName, copies, pageSize: 'A4', margins: { marginType: 'none' } },
      (success) => (success ? resolve() : reject(new Refusal('print_failed'))),
    );
  });
}
