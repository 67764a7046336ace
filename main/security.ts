/**
 * The security policy of the window and of the processes, in one place. Both hosts apply it; tests
 * read it. Nothing here is a setting of the user.
 */
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
};

/** Whether an address is the app's own: parsed, never compared by prefix. */
export function isOwnAddress(address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === APP_ORIGIN;
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
