/** The security policy applied to Electron: to the program, to its session, to whatever it shows. */
import type { Session, WebContents } from 'electron';
import { APP_ORIGIN } from '../../preload/contract.ts';
import { UPLOAD_LIMIT_BYTES } from '../assets.ts';
import type { PageRequest, PageResponse } from '../desktop.ts';
import { COMMAND_LINE, isCameraAlone, isOwnAddress, isPermitted } from '../security.ts';
import type { ElectronApi } from './api.ts';

/** In memory only: without `persist:` nothing of it reaches the disk. */
const PARTITION = 'yanapa';

/** Before the program is ready. */
export function guardProgram({ app }: Pick<ElectronApi, 'app'>): void {
  for (const [flag, value] of COMMAND_LINE) app.commandLine.appendSwitch(flag, value);
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

/** No way out of the app's origin, and no second window, for anything that is ever shown. */
function guardContents(contents: WebContents): void {
  const refuseForeign = (event: { preventDefault(): void; url: string }): void => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
  contents.on('will-frame-navigate', refuseForeign);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * The session of our windows: serves the app's origin, reaches nothing else.
 * @param developer whether DevTools may load their own files.
 */
export async function openSession(
  { session }: Pick<ElectronApi, 'session'>,
  serve: (request: PageRequest) => Promise<PageResponse>,
  developer: boolean,
): Promise<Session> {
  const ours = session.fromPartition(PARTITION, { cache: false });
  ours.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const { requestingUrl: from, isMainFrame } = details;
    const media = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    answer(isPermitted(permission) || isCameraAlone({ permission, media, from, isMainFrame }));
  });
  ours.setPermissionCheckHandler((_contents, permission, from, { mediaType, isMainFrame }) => {
    return (
      isPermitted(permission) ||
      isCameraAlone({ permission, media: [mediaType], from, isMainFrame })
    );
  });
  ours.setDevicePermissionHandler(() => false);
  ours.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  ours.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  ours.setSpellCheckerEnabled(false);
  ours.on('will-download', (event) => event.preventDefault());
  ours.webRequest.onBeforeRequest(({ url }, answer) => {
    const inPage = url.startsWith('data:') || (developer && url.startsWith('devtools:'));
    answer({ cancel: !isOwnAddress(url) && !inPage });
  });
  await ours.setProxy({ mode: 'direct' });
  ours.protocol.handle('https', async (request) => {
    if (!isOwnAddress(request.url)) return new Response(null, { status: 403 });
    const body = await readBody(request);
    const response =
      body === 'too_large'
        ? { status: 413, headers: {}, body: new Uint8Array() }
        : await serve({ method: request.method, url: request.url, body });
    // A body is forbidden with these answers.
    const bare = response.status === 204;
    return new Response(bare ? null : new Uint8Array(response.body), {
      status: response.status,
      headers: response.headers,
    });
  });
  return ours;
}

/** Reads no more than is accepted: a page gone wrong must not fill the memory. */
async function readBody(request: Request): Promise<Uint8Array | null | 'too_large'> {
  if (request.body === null) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.length;
    if (length > UPLOAD_LIMIT_BYTES) return 'too_large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Address of a view of the desk. */
export const addressOf = (path: string): string => APP_ORIGIN + path;
