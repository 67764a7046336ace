/**
 * The one way in. Every act is `writing(action, schema)`, every look `reading(action, schema)`, what
 * forms a document `forming(action, schema)`, and the few calls that exist before login
 * `beforeLogin(schema)`. Order: session → schema → right → transaction (right on the very case) →
 * audit. Nothing else may open a transaction or check a right.
 */
import { initTRPC, type TRPCError } from '@trpc/server';
import type { z } from 'zod';
import { appendAudit } from '../../db/audit.ts';
import type { Json } from '../../db/canonical.ts';
import type { Tx } from '../../db/store.ts';
import { Refusal } from '../../domain/errors.ts';
import { type Action, mayDo, refusalOf } from '../../domain/rights.ts';
import { type About, requireRightOn, viewerOf } from './about.ts';
import type { Backend, OpenOffice, Session } from './ports.ts';
import { isFirstView, markViewed } from './views.ts';

export interface CallContext {
  readonly backend: Backend;
  /** Aborted when the page cancels, or the window locks. */
  readonly signal: AbortSignal;
}

/** What an act was done to. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** What a person auditing needs to know of an act; never sensitive text. */
export type Detail = { readonly [key: string]: Json };

/** What a procedure of the open office finds in its `ctx`. */
export interface OfficeContext extends CallContext {
  readonly session: Session;
  readonly tx: Tx;
  /** The instant of this call: one for all it writes. ISO UTC. */
  readonly now: string;
}
export interface WritingContext extends OfficeContext {
  /** Adds a row to the audit chain, in this transaction. An act without one is a bug. `detail` holds no sensitive text. */
  readonly trace: (subject: Subject, detail?: Detail) => void;
  /** A draft saves without a chain row (docs/architecture.md, "Drafts"). */
  readonly untraced: () => void;
}
export interface ReadingContext extends OfficeContext {
  /** Says that a person looked at this; logged once per person, subject and ten minutes. */
  readonly seen: (subject: Subject) => void;
  /** Says that a person searched; the words are not kept, only how many and what kind. */
  readonly searched: (detail: Detail) => void;
}

/** What each procedure declares of itself: the right it asks for; absent before login. */
export interface ProcedureMeta {
  readonly action: Action;
  /** Fields of its input that name a case, or what belongs to one; `caseId` and the like go without saying. */
  readonly about: About;
}

/** What a procedure finds in its `ctx` that reads, forms a document, and then perhaps writes. */
export interface FormingContext extends CallContext {
  readonly session: Session;
  readonly read: <T>(work: (ctx: ReadingContext) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (ctx: WritingContext) => Promise<T>) => Promise<T>;
}

const t = initTRPC.context<CallContext>().meta<ProcedureMeta>().create();
export const router = t.router;

const requireOpen = (backend: Backend): OpenOffice => {
  if (backend.open === null) throw new Refusal('no_session');
  return backend.open;
};

const withSession = t.middleware(({ ctx, next }) => {
  requireOpen(ctx.backend);
  return next();
});

const withRight = (action: Action) =>
  t.middleware(({ ctx, next }) => {
    if (!mayDo(action, requireOpen(ctx.backend).session.roles))
      throw new Refusal(refusalOf(action));
    return next();
  });

/** Before login: status, set-up, login. */
export const beforeLogin = <S extends z.ZodType>(schema: S) => t.procedure.input(schema);

/** Looks, in one consistent snapshot on the read-only connection. */
export const reading = <S extends z.ZodType>(action: Action, schema: S, about: About = {}) =>
  t.procedure
    .meta({ action, about })
    .use(withSession)
    .input(schema)
    .use(withRight(action))
    .use(({ ctx, next, input }) =>
      inSnapshot(ctx, { action, about, input }, async (extension) => {
        const result = await next({ ctx: extension });
        // tRPC hands errors back as values; what failed was not seen.
        if (!result.ok) throw result.error;
        return result;
      }),
    );

/** Acts: one transaction in the single queue, with its audit rows. */
export const writing = <S extends z.ZodType>(action: Action, schema: S, about: About = {}) =>
  t.procedure
    .meta({ action, about })
    .use(withSession)
    .input(schema)
    .use(withRight(action))
    .use(({ ctx, next, input }) =>
      inTransaction(ctx, { action, about, input }, async (extension) => {
        const result = await next({ ctx: extension });
        // tRPC hands errors back as values; the transaction is undone only by throwing.
        if (!result.ok) throw unwrapped(result.error);
        return result;
      }),
    );

/**
 * Looks and acts that form a document in between. Forming takes up to 300 ms, and neither a
 * snapshot nor the queue of writes may be held meanwhile: the procedure reads, forms, then writes,
 * and checks in its transaction that what it read is still so.
 */
export const forming = <S extends z.ZodType>(action: Action, schema: S, about: About = {}) =>
  t.procedure
    .meta({ action, about })
    .use(withSession)
    .input(schema)
    .use(withRight(action))
    .use(({ ctx, next, input }) => {
      const asked = { action, about, input };
      const extension: FormingContext = {
        ...ctx,
        session: requireOpen(ctx.backend).session,
        read: (work) => inSnapshot(ctx, asked, work),
        write: (work) => inTransaction(ctx, asked, work),
      };
      return next({ ctx: extension });
    });

/** What a call asks for, and of which case. */
interface Asked {
  readonly action: Action;
  readonly about: About;
  readonly input: unknown;
}

async function inSnapshot<T>(
  ctx: CallContext,
  { action, about, input }: Asked,
  work: (ctx: ReadingContext) => Promise<T>,
): Promise<T> {
  const { store, session } = requireOpen(ctx.backend);
  const now = ctx.backend.clock().toISOString();
  const rows: AuditRequest[] = [];
  const value = await store.readAs(viewerOf(session), now, async (tx) => {
    await requireRightOn(tx, { session, action, now }, input, about);
    return work({
      ...ctx,
      session,
      tx,
      now,
      seen: (subject) => {
        rows.push({ subject, detail: {} });
      },
      searched: (detail) => {
        rows.push({ subject: null, detail });
      },
    });
  });
  const fresh = rows.filter(
    (row) => row.subject === null || isFirstView(ctx.backend, session, row.subject),
  );
  if (fresh.length > 0)
    await store.write(async (tx) => {
      for (const row of fresh) await append(tx, now, session, action, row);
    });
  for (const { subject } of fresh) if (subject !== null) markViewed(ctx.backend, session, subject);
  return value;
}

function inTransaction<T>(
  ctx: CallContext,
  { action, about, input }: Asked,
  work: (ctx: WritingContext) => Promise<T>,
): Promise<T> {
  const { store, session } = requireOpen(ctx.backend);
  return store.write(async (tx) => {
    const now = ctx.backend.clock().toISOString();
    await requireRightOn(tx, { session, action, now }, input, about);
    const rows: AuditRequest[] = [];
    let free = false;
    const value = await work({
      ...ctx,
      session,
      tx,
      now,
      trace: (subject, detail = {}) => {
        rows.push({ subject, detail });
      },
      untraced: () => {
        free = true;
      },
    });
    if (rows.length === 0 && !free) throw new Error(`${action} left no trace in the audit chain.`);
    for (const row of rows) await append(tx, now, session, action, row);
    return value;
  });
}

/** What the procedure threw: the store tells a full disk from a bug by the error itself, not by tRPC's. */
const unwrapped = (error: TRPCError): unknown => error.cause ?? error;

interface AuditRequest {
  readonly subject: Subject | null;
  readonly detail: Detail;
}

const append = (tx: Tx, at: string, session: Session, action: Action, row: AuditRequest) =>
  appendAudit(tx, {
    at: new Date(at),
    operatorId: session.operatorId,
    action,
    ...(row.subject === null ? {} : { subject: row.subject }),
    detail: row.detail,
  });
