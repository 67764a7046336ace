/**
 * How the browser is started. Each flag was seen to be needed against a local listener; the
 * isolation test in `e2e/hosts/` fails without them (docs/decisions/0002-two-hosts.md).
 */

/** Shown before the page and after a lock: another site, and so another process. */
export const BLANK_PAGE =
  'data:text/html,<html lang="es"><meta name="color-scheme" content="light dark"><title>Yanapa</title>';

/** Not wanted from the library's defaults: the automation bar, and a first window with an address bar. */
export const DROPPED_DEFAULTS = ['--enable-automation', 'about:blank'];

interface Shown {
  readonly width: number;
  readonly height: number;
}

/** @param fakeCamera for tests: a picture that moves in the place of a camera. */
export function browserFlags(size: Shown, fakeCamera: boolean): string[] {
  return [
    ...(fakeCamera ? ['--use-fake-device-for-media-stream'] : []),
    // An app window: no tabs, no address bar. `about:blank` there would be ignored.
    `--app=${BLANK_PAGE}`,
    `--window-size=${size.width},${size.height}`,
    // Without it a bar complains of the other flags.
    '--test-type',
    '--disable-gpu',
    '--no-first-run',
    // No name resolves, nothing is fetched for the browser itself, no path around the page's requests.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy',
    // A page that was left must not be kept to come back to.
    '--disable-back-forward-cache',
    '--disk-cache-size=1',
  ];
}
