/** Answers the page's requests for addresses of its own origin: the built desk, and granted bytes. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Redeem } from './backend-process.ts';
import type { PageRequest, PageResponse } from './desktop.ts';
import { isOwnAddress, RESPONSE_HEADERS } from './security.ts';

/** Largest scan accepted in one piece. */
export const UPLOAD_LIMIT_BYTES = 25 * 1024 * 1024;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The only kinds of granted bytes that reach the page, whatever the backend says. */
const GRANTED_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
]);

/** A grant is a random token; anything else in that place is not asked of the backend. */
const GRANT = /^[A-Za-z0-9_-]{16,128}$/;

/** @param folder `out/renderer`. */
export function createAssets(folder: string, redeem: Redeem) {
  return async function serve({ method, url, body }: PageRequest): Promise<PageResponse> {
    if (!isOwnAddress(url)) return empty(403);
    const path = decodedPath(url);
    if (path === null) return empty(404);
    const [, room, grant] = /^\/(file|upload)\/([^/]*)$/.exec(path) ?? [];
    if (room !== undefined && grant !== undefined) {
      if (!GRANT.test(grant)) return empty(404);
      if (room === 'file') return method === 'GET' ? serveGranted(redeem, grant) : empty(405);
      return method === 'POST' ? acceptUpload(redeem, grant, body) : empty(405);
    }
    return method === 'GET' ? serveFile(folder, path) : empty(405);
  };
}

/** The path, decoded once; null when it tries to be anything but a plain path below the root. */
function decodedPath(url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url).pathname);
    const tricky = path.includes('\\') || path.includes('\0') || path.split('/').includes('..');
    return tricky ? null : path;
  } catch {
    return null;
  }
}

async function serveFile(folder: string, path: string): Promise<PageResponse> {
  // Addresses of views have no extension and are all the same page.
  const extension = extname(path);
  const name = extension === '' ? '/index.html' : path;
  const type = CONTENT_TYPES[extension === '' ? '.html' : extension];
  if (type === undefined) return empty(404);
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    // The folder and a separator: `out/renderer-old` is not inside `out/renderer`.
    if (!file.startsWith(root + sep)) return empty(404);
    return {
      status: 200,
      headers: { ...RESPONSE_HEADERS, 'content-type': type },
      body: await readFile(file),
    };
  } catch {
    return empty(404);
  }
}

async function serveGranted(redeem: Redeem, grant: string): Promise<PageResponse> {
  const redeemed = await redeem(grant, 'view');
  if (!redeemed.ok || redeemed.file === null) return empty(403);
  const { mime, bytes } = redeemed.file;
  if (!GRANTED_TYPES.has(mime)) return empty(403);
  return { status: 200, headers: { ...RESPONSE_HEADERS, 'content-type': mime }, body: bytes };
}

async function acceptUpload(redeem: Redeem, grant: string, body: Uint8Array | null) {
  if (body === null || body.length === 0) return empty(400);
  if (body.length > UPLOAD_LIMIT_BYTES) return empty(413);
  const redeemed = await redeem(grant, 'upload', body);
  if (redeemed.ok) return empty(204);
  return empty({ refused: 403, too_large: 413, wrong_type: 415, gone: 503 }[redeemed.error]);
}

function empty(status: number): PageResponse {
  return { status, headers: RESPONSE_HEADERS, body: new Uint8Array() };
}
