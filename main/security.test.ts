/** The policy as it must stay: weakening it takes changing a test. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  backendEnvironment,
  isOwnAddress,
  isPermitted,
  isTrustedSender,
  PERMISSIONS,
  RESPONSE_HEADERS,
  WEB_PREFERENCES,
} from './security.ts';

test.each([
  ['https://app.yanapa.invalid/', true],
  ['https://app.yanapa.invalid/casos?x=1#y', true],
  ['https://app.yanapa.invalid.evil.pe/', false],
  ['https://app.yanapa.invalid@evil.pe/', false],
  ['https://evil.pe/https://app.yanapa.invalid/', false],
  ['http://app.yanapa.invalid/', false],
  ['https://app.yanapa.invalid:8443/', false],
  ['file:///etc/passwd', false],
  ['data:text/html,x', false],
  ['about:blank', false],
  ['', false],
])('%s is ours: %s', (address, ours) => {
  expect(isOwnAddress(address)).toBe(ours);
});

test('no other host is ours', () => {
  fc.assert(fc.property(fc.webUrl(), (address) => !isOwnAddress(address)));
});

test('only the top frame of our own page may call', () => {
  const url = 'https://app.yanapa.invalid/';
  expect(isTrustedSender({ url, isMainFrame: true })).toBe(true);
  expect(isTrustedSender({ url, isMainFrame: false })).toBe(false);
  expect(isTrustedSender({ url: 'https://evil.pe/', isMainFrame: true })).toBe(false);
  expect(isTrustedSender(null)).toBe(false);
  expect(isTrustedSender(undefined)).toBe(false);
});

test('no permission is given whole, nor one that is not in the table', () => {
  for (const [name, { why }] of Object.entries(PERMISSIONS)) {
    expect(isPermitted(name)).toBe(false);
    expect(why).not.toBe('');
  }
  expect(isPermitted('tomorrow')).toBe(false);
  expect(isPermitted('constructor')).toBe(false);
});

test('the window is sandboxed', () => {
  expect(WEB_PREFERENCES).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
  });
});

test('the content policy begins with nothing, and lets no code in from text', () => {
  const policy = RESPONSE_HEADERS['content-security-policy'] ?? '';
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).toMatch(/script-src 'self';/);
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(RESPONSE_HEADERS['cache-control']).toBe('no-store');
  expect(RESPONSE_HEADERS['permissions-policy']).toMatch(/^camera=\(self\), microphone=\(\)/);
});

test('the backend inherits only what is on the list', () => {
  const inherited = backendEnvironment({
    HOME: '/h',
    NODE_OPTIONS: '--inspect',
    PATH: '/bin',
    LANG: 'es',
  });
  expect(inherited).toEqual({ HOME: '/h', LANG: 'es' });
});
