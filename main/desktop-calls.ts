/** The acts that the host answers itself. Whatever concerns a person's data needs a grant. */
import { z } from 'zod';
import type { GrantedFile } from '../backend/protocol.ts';
import { Refusal } from '../domain/errors.ts';
import { noticeText } from '../domain/words/notices.ts';
import type {
  CallAnswer,
  CallRequest,
  DesktopCalls,
  DesktopInfo,
  DesktopPath,
  LockReason,
} from '../preload/contract.ts';
import { failed, type Redeem, type Redeemed } from './backend-process.ts';
import type { Desktop } from './desktop.ts';
import { takeIn } from './opening.ts';
import type { Sources } from './sources.ts';

export interface DesktopActs {
  readonly desktop: Desktop;
  readonly version: string;
  redeem: Redeem;
  readonly sources: Sources;
  lock(reason: LockReason): void;
  quit(): void;
  flushed(): void;
  activity(): void;
  /** Whether somebody may have entered. */
  mayBeOpen(): boolean;
}

interface Act<P extends DesktopPath> {
  readonly input: z.ZodType<unknown>;
  run(acts: DesktopActs, input: DesktopCalls[P]['input']): Promise<DesktopCalls[P]['value']>;
}

const NOTHING = z.undefined();
const GRANT = z.string().min(16).max(128);
const COUNT = z.int().min(0).max(9_999);

/** One entry for each call of the contract: leaving one out does not compile. */
const ACTS: { readonly [P in DesktopPath]: Act<P> } = {
  'desktop.info': {
    input: NOTHING,
    run: async ({ desktop, version }) => ({ host: desktop.host, version, platform: platform() }),
  },
  'desktop.lock': {
    input: z.strictObject({ reason: z.enum(['asked', 'idle']) }),
    run: async ({ lock }, { reason }) => {
      // Not waited for: the page that asks does not live to see the end of it.
      lock(reason);
      return null;
    },
  },
  'desktop.quit': {
    input: NOTHING,
    run: async ({ quit }) => {
      quit();
      return null;
    },
  },
  'desktop.flushed': {
    input: NOTHING,
    run: async ({ flushed }) => {
      flushed();
      return null;
    },
  },
  'desktop.activity': {
    input: NOTHING,
    run: async ({ activity }) => {
      activity();
      return null;
    },
  },
  'desktop.print': {
    input: z.strictObject({
      grant: GRANT,
      copies: z.int().min(1).max(20),
      printer: z.string().min(1).max(256).optional(),
    }),
    run: async ({ desktop, redeem }, { grant, copies, printer }) => {
      // Before the grant is spent: a name that is no printer must not cost the permission.
      if (printer !== undefined && !(await desktop.printers()).some(({ name }) => name === printer))
        throw new Refusal('print_failed');
      const file = granted(await redeem(grant, 'print'));
      return { printer: await desktop.print(file, { copies, printer: printer ?? null }) };
    },
  },
  'desktop.printers': { input: NOTHING, run: ({ desktop }) => desktop.printers() },
  'desktop.notify': {
    input: z.strictObject({
      today: COUNT,
      late: COUNT,
      next: z
        .string()
        .regex(/^\d\d:\d\d$/u)
        .nullable(),
    }),
    run: async ({ desktop, mayBeOpen }, counts) => {
      const text = noticeText(counts);
      return { shown: text !== null && mayBeOpen() && (await desktop.notify(text)) };
    },
  },
  'desktop.save': {
    input: z.strictObject({ grant: GRANT }),
    run: async ({ desktop, redeem }, { grant }) => {
      const folder = await desktop.save(granted(await redeem(grant, 'save')));
      return { saved: folder !== null, folder };
    },
  },
  'desktop.open': {
    input: z.strictObject({ grants: z.array(GRANT).min(1).max(20) }),
    run: async ({ desktop, redeem, sources }, { grants }) => ({
      files: await takeIn(await desktop.open(grants.length), grants, redeem, sources),
    }),
  },
  'desktop.deleteSource': {
    input: z.strictObject({ source: GRANT }),
    run: async ({ sources }, { source }) => {
      await sources.remove(source);
      return null;
    },
  },
  'desktop.saveCopy': {
    input: z.strictObject({ grant: GRANT }),
    run: async ({ desktop, redeem }, { grant }) => {
      const redeemed = await redeem(grant, 'copy_out');
      if (redeemed.ok && redeemed.folder !== undefined)
        return { folder: await desktop.saveCopy(redeemed.folder) };
      throw new Refusal(
        !redeemed.ok && redeemed.error === 'gone' ? 'backend_gone' : 'grant_refused',
      );
    },
  },
  'desktop.openCopy': {
    input: z.strictObject({ grant: GRANT }),
    run: async ({ desktop, redeem }, { grant }) => {
      const folder = await desktop.openCopy();
      if (folder === null) return { chosen: false };
      if (!(await redeem(grant, 'copy_in', undefined, folder)).ok)
        throw new Refusal('grant_refused');
      return { chosen: true };
    },
  },
};

/** Answers a call whose path begins with `desktop.`. */
export async function answerDesktopCall(
  acts: DesktopActs,
  { path, input }: CallRequest,
): Promise<CallAnswer> {
  if (!isDesktopPath(path)) return failed('unknown_call');
  // The schema beside each function is what makes its input what the contract says.
  const act = ACTS[path] as Act<DesktopPath>;
  const parsed = act.input.safeParse(input);
  if (!parsed.success) return failed('bad_input');
  try {
    return {
      ok: true,
      value: await act.run(acts, parsed.data as DesktopCalls[DesktopPath]['input']),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) return failed('internal');
    return { ok: false, error: { code: error.code, message: error.message } };
  }
}

function isDesktopPath(path: string): path is DesktopPath {
  return Object.hasOwn(ACTS, path);
}

function granted(redeemed: Redeemed): GrantedFile {
  if (redeemed.ok && redeemed.file !== null) return redeemed.file;
  throw new Refusal(!redeemed.ok && redeemed.error === 'gone' ? 'backend_gone' : 'grant_refused');
}

function platform(): DesktopInfo['platform'] {
  const { platform: name } = process;
  return name === 'linux' || name === 'win32' || name === 'darwin' ? name : 'other';
}
