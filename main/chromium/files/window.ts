/**
 * A dialog of the host in a page of its own. It has an origin of its own, which nothing else is
 * served: the desk can neither reach the page, nor ask its address, nor post its form. It holds no
 * bridge either; what a person does there is a form that she sends, read here.
 */
import type { Page, Route } from 'playwright-core';

/** Another site than the desk's: no bridge, nothing shared. `.invalid` never resolves (RFC 6761). */
const ADDRESS = 'https://yanapa-archivos.invalid/';

/** What comes of a form: another page to show, or the answer that the dialog was opened for. */
export type Outcome<T> = { readonly html: string } | { readonly done: T };
/** @param form what was sent; null for the first page. */
export type Turn<T> = (form: URLSearchParams | null) => Promise<Outcome<T>>;

/**
 * @param nonce of the styles and the script of every page that `turn` gives.
 * @returns the answer; null when the window was closed.
 */
export async function showDialog<T>(page: Page, nonce: string, turn: Turn<T>): Promise<T | null> {
  const answer = Promise.withResolvers<T | null>();
  page.on('close', () => answer.resolve(null));
  page.on('crash', () => answer.resolve(null));

  let answered = false;
  async function reply(route: Route): Promise<void> {
    const request = route.request();
    const asked = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!asked) return route.abort('blockedbyclient');
    // "No content" leaves what is on show: for foreign addresses, and for a second press.
    if (request.url() !== ADDRESS || answered) return route.fulfill({ status: 204 });
    const sent = request.method() === 'POST' ? new URLSearchParams(request.postData() ?? '') : null;
    const outcome = await turn(sent);
    if ('html' in outcome)
      return route.fulfill({ status: 200, headers: headersWith(nonce), body: outcome.html });
    answered = true;
    answer.resolve(outcome.done);
  }
  // One after the other: a double press must not write twice.
  let turns = Promise.resolve();
  await page.route('**/*', (route) => {
    turns = turns.then(() => reply(route)).catch(answer.reject);
    return turns;
  });
  page.goto(ADDRESS).catch(() => answer.resolve(null));
  try {
    return await answer.promise;
  } finally {
    await page.close().catch(() => undefined);
  }
}

const headersWith = (nonce: string): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});
