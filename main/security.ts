/**
 * The security policy of the window and of the processes, in one place. Both hosts apply it; tests
 * read it. Nothing here is a setting of the user.
 */
import type { Session, WebPreferences } from 'electron';
import { APP_ORIGIN } from '../preload/contract.ts';

/** From nothing, then only what the desk needs. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library computes styles at run time (Mantine: style attributes and <style>).
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // The PDF preview decodes in a worker.
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** Headers of every answer of the app's origin. */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  // Nothing that passes by may stay in a cache.
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // A photo of a stamped copy is taken in the window; nothing is heard, and nobody is located.
  'permissions-policy': 'camera=(self), microphone=(), display-capture=(), geolocation=()',
};

/** Whether an address is the app's own: parsed, never compared by prefix. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === APP_ORIGIN;
}

/**
 * Where in the app an own address is, query included: a lock returns there, to the same form half
 * typed. Addresses hold ids only (renderer/api/addresses.ts).
 */
export function placeOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Whoever sends a message to the host: a frame of a page. */
export interface Sender {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/** Only the page itself may call: its own origin, its top frame. A missing sender is refused. */
export function isTrustedSender(sender: Sender | null | undefined): boolean {
  return sender?.isMainFrame === true && isOwnAddress(sender.url);
}

/** What the backend inherits. No NODE_OPTIONS, no PATH: it starts nothing by name. */
const BACKEND_ENVIRONMENT = [
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'XDG_STATE_HOME',
  // Windows does not start a process without these.
  'SystemRoot',
  'SystemDrive',
  'TEMP',
  'TMP',
  'APPDATA',
  'LOCALAPPDATA',
  'ProgramData',
  'USERPROFILE',
];

/** @param environment the host's own. */
export function backendEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    BACKEND_ENVIRONMENT.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The product's window. Stated whole, defaults included: a default may change under us. */
export const WEB_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  enableWebSQL: false,
  webgl: false,
  // It would fetch dictionaries, and keep learned words on disk.
  spellcheck: false,
  v8CacheOptions: 'none',
} satisfies WebPreferences;

export type Permission = Parameters<
  NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
>[1];

/** Every permission that a page can ask for, and why the desk does without. None is given whole. */
export const PERMISSIONS: { readonly [P in Permission]: { allowed: false; why: string } } = {
  ar: { allowed: false, why: 'none of our screens has it' },
  'automatic-fullscreen': { allowed: false, why: 'none of our screens has it' },
  'captured-surface-control': { allowed: false, why: 'none of our screens has it' },
  'hand-tracking': { allowed: false, why: 'none of our screens has it' },
  vr: { allowed: false, why: 'none of our screens has it' },
  'web-app-installation': { allowed: false, why: 'none of our screens has it' },
  'smart-card': { allowed: false, why: 'none of our screens has it' },
  'payment-handler': { allowed: false, why: 'none of our screens has it' },
  mediaKeySystem: { allowed: false, why: 'none of our screens has it' },
  midi: { allowed: false, why: 'none of our screens has it' },
  midiSysex: { allowed: false, why: 'none of our screens has it' },
  nfc: { allowed: false, why: 'none of our screens has it' },
  hid: { allowed: false, why: 'none of our screens has it' },
  serial: { allowed: false, why: 'none of our screens has it' },
  usb: { allowed: false, why: 'none of our screens has it' },
  sensors: { allowed: false, why: 'none of our screens has it' },
  keyboardLock: { allowed: false, why: 'none of our screens has it' },
  pointerLock: { allowed: false, why: 'none of our screens has it' },
  fullscreen: { allowed: false, why: 'none of our screens has it' },
  'speaker-selection': { allowed: false, why: 'none of our screens has it' },
  'window-management': { allowed: false, why: 'none of our screens has it' },
  'background-fetch': { allowed: false, why: 'the program does nothing behind the person' },
  'background-sync': { allowed: false, why: 'the program does nothing behind the person' },
  'periodic-background-sync': { allowed: false, why: 'the program does nothing behind the person' },
  'screen-wake-lock': { allowed: false, why: 'the program does nothing behind the person' },
  'system-wake-lock': { allowed: false, why: 'the program does nothing behind the person' },
  'clipboard-read': { allowed: false, why: 'the page does not read what others copied' },
  'deprecated-sync-clipboard-read': {
    allowed: false,
    why: 'the page does not read what others copied',
  },
  'clipboard-sanitized-write': {
    allowed: false,
    why: 'copying is the act of the person, with the keyboard',
  },
  'display-capture': { allowed: false, why: 'nothing is recorded, seen or heard' },
  media: { allowed: false, why: 'nothing is heard; the camera alone, see `isCameraAlone`' },
  fileSystem: { allowed: false, why: 'files come through the file field and go through a grant' },
  geolocation: { allowed: false, why: 'nobody is located' },
  'geolocation-approximate': { allowed: false, why: 'nobody is located' },
  'idle-detection': { allowed: false, why: 'the host watches idleness itself' },
  'local-fonts': {
    allowed: false,
    why: 'our fonts are our own; a list of fonts tells machines apart',
  },
  'local-network': { allowed: false, why: 'no network' },
  'local-network-access': { allowed: false, why: 'no network' },
  'loopback-network': { allowed: false, why: 'no network' },
  notifications: { allowed: false, why: 'nothing shows outside of the window' },
  openExternal: { allowed: false, why: 'there is no door to the browser' },
  'persistent-storage': { allowed: false, why: 'the page keeps nothing' },
  'storage-access': { allowed: false, why: 'the page keeps nothing' },
  'top-level-storage-access': { allowed: false, why: 'the page keeps nothing' },
  'web-printing': { allowed: false, why: 'printing goes through a grant' },
  unknown: { allowed: false, why: 'unknown is no' },
};

/** What a page asks to see or hear, as Electron tells it. */
interface MediaAsked {
  readonly permission: string;
  /** `video`, `audio`, or what a later Electron may add. */
  readonly media: readonly (string | undefined)[];
  /** Address or origin of who asks. */
  readonly from: string | undefined;
  readonly isMainFrame: boolean;
}

/**
 * The one exception: the camera without the microphone, for our own page, which takes a photo of a
 * stamped copy when the person presses the button for it.
 */
export const isCameraAlone = ({ permission, media, from, isMainFrame }: MediaAsked): boolean =>
  permission === 'media' &&
  media.length > 0 &&
  media.every((kind) => kind === 'video') &&
  isTrustedSender({ url: from ?? '', isMainFrame });

/** Closed for what a later Electron may add, too. */
export function isPermitted(permission: string): boolean {
  return Object.hasOwn(PERMISSIONS, permission) && PERMISSIONS[permission as Permission].allowed;
}

/** Started before the first window: no name resolves, and nothing goes around the page's requests. */
export const COMMAND_LINE: readonly (readonly [flag: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-http-cache'],
  ['disable-back-forward-cache'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['force-webrtc-ip-handling-policy'],
];
