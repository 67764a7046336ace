/**
 * `window.yanapa` in a page that has no preload: a script put before the page's own, over a binding
 * of the browser's debugging pipe. Messages cross as JSON text.
 *
 * Topics are pulled: the script always has one question open (`topics`), which the host answers when
 * there is news. So nothing global is left in the page through which news could be forged.
 */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { APP_ORIGIN, type Topic, type Topics } from '../../preload/contract.ts';
import { failed } from '../backend-process.ts';
import type { DesktopEvents } from '../desktop.ts';
import { isTrustedSender } from '../security.ts';

const BINDING = '__yanapa';

type Message =
  | { readonly kind: 'call'; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly id: unknown }
  | { readonly kind: 'topics' };

type News = { [T in Topic]: readonly [topic: T, payload: Topics[T]] }[Topic];

export interface PageBridge {
  send<T extends Topic>(topic: T, payload: Topics[T]): void;
  /** Forgets the page that was: its news, and its open question. */
  reset(): void;
}

/**
 * @param events where the page's calls go.
 * @param currentPage the one page that may call; null when none may.
 */
export async function exposeBridge(
  context: BrowserContext,
  events: DesktopEvents,
  currentPage: () => Page | null,
): Promise<PageBridge> {
  let news: News[] = [];
  let question: ((news: News[]) => void) | null = null;

  function tell(): void {
    if (question === null || news.length === 0) return;
    question(news);
    question = null;
    news = [];
  }

  async function answer(message: Message): Promise<unknown> {
    switch (message.kind) {
      case 'call':
        return events.call(message.request);
      case 'cancel':
        events.cancel(message.id);
        return null;
      case 'topics':
        return new Promise((resolve) => {
          // A page that was reloaded asks anew; its predecessor hears nothing any more.
          question = resolve;
          tell();
        });
    }
  }

  await context.exposeBinding(
    BINDING,
    async ({ page, frame }: { page: Page; frame: Frame }, text: unknown) => {
      const trusted =
        page === currentPage() &&
        isTrustedSender({ url: frame.url(), isMainFrame: frame === page.mainFrame() });
      const message = trusted ? parse(text) : null;
      return JSON.stringify(message === null ? failed('not_allowed') : await answer(message));
    },
  );
  await context.addInitScript(`(${installBridge})(${JSON.stringify([BINDING, APP_ORIGIN])})`);

  return {
    send(...item) {
      news.push(item as unknown as News);
      tell();
    },
    reset() {
      news = [];
      question = null;
    },
  };
}

function parse(text: unknown): Message | null {
  try {
    const message: unknown = JSON.parse(String(text));
    const kind = (message as { kind?: unknown } | null)?.kind;
    return kind === 'call' || kind === 'cancel' || kind === 'topics' ? (message as Message) : null;
  } catch {
    return null;
  }
}

/** Runs in the page, before its own scripts. Reaches nothing of this module. */
function installBridge([binding, origin]: [string, string]): void {
  const globals = window as unknown as Record<string, unknown>;
  const ask = globals[binding] as (text: string) => Promise<string>;
  delete globals[binding];
  if (location.origin !== origin || window.top !== window) return;

  const post = async (message: unknown) => JSON.parse(await ask(JSON.stringify(message)));
  const listeners = new Map<string, Set<(payload: unknown) => void>>();

  const listen = async () => {
    for (;;) {
      for (const [topic, payload] of await post({ kind: 'topics' })) {
        for (const listener of listeners.get(topic) ?? []) listener(payload);
      }
    }
  };
  // It ends with the page.
  listen().catch(() => undefined);

  const yanapa = {
    call: (request: unknown) => post({ kind: 'call', request }),
    cancel: (id: string) => void post({ kind: 'cancel', id }),
    on: (topic: string, listener: (payload: unknown) => void) => {
      const own = listeners.get(topic) ?? new Set();
      listeners.set(topic, own.add(listener));
      return () => void own.delete(listener);
    },
  };
  Object.defineProperty(window, 'yanapa', { value: Object.freeze(yanapa) });
}
