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
import { classesTouched, type Tx } from '../../db/store.ts';
import type { Lists } from '../../domain/catalogues/lists.ts';
import type { Calendar } from '../../domain/clock/holidays.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import type { SealedClass } from '../../domain/fields/classes.ts';
import { type Action, mayBesideSomething, refusalOf } from '../../domain/rights.ts';
import { calendarInUse } from '../calendar/in-use.ts';
import { listsInUse } from '../catalogues/in-use.ts';
import type { DraftKind } from '../drafts/kinds.ts';
import { type About, requireRightOn, viewerOf } from './about.ts';
import { type Choices, requireChoices } from './choices.ts';
import { requireBelievableClock, watchClock } from './clock.ts';
import { draftKindsOf, endDraft, typedIn } from './drafted.ts';
import type { Backend, OpenOffice, Session } from './ports.ts';
import { recordRefusal } from './refusals.ts';
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
  /** The days on which the office works, as its store has them: terms are counted with no other. */
  readonly calendar: Calendar;
  /** The lists as its store has them: names by day, what is in force, what the office added. */
  readonly lists: Lists;
}
/** What a term is counted and looked at with. */
export type When = Pick<OfficeContext, 'now' | 'calendar'>;
export interface WritingContext extends OfficeContext {
  /** Adds a row to the audit chain, in this transaction. An act without one is a bug. `detail` holds no sensitive text. */
  readonly trace: (subject: Subject, detail?: Detail) => void;
  /** The draft that this act ends, when it was typed in one (`drafted`). */
  readonly draftId: string | null;
  /** A draft saves without a chain row (docs/architecture.md, "Drafts"). */
  readonly untraced: () => void;
  /** What is told outside the store, once all of this is on disk; not at all when it is undone. */
  readonly afterwards: (tell: () => void) => void;
}
export interface ReadingContext extends OfficeContext {
  /** Says that a person looked at this; logged once per person, subject and ten minutes. */
  readonly seen: (subject: Subject) => void;
  /** Says that a person searched; the words are not kept, only how many and what kind. */
  readonly searched: (detail: Detail) => void;
}

/** What each procedure declares of itself; absent before login. */
export interface ProcedureMeta {
  /** The right it asks for. */
  readonly action: Action;
  /** Fields of its input that name a case, or what belongs to one; `caseId` and the like go without saying. */
  readonly about?: About;
  /** Drafts that become its record (`drafted`). */
  readonly drafts?: readonly DraftKind[];
  /** It dates a reception, a number or a cargo: refused while the PC's date is in doubt. */
  readonly dates?: boolean;
  /** Whether what it takes from the lists must be in force today (`core/choices.ts`); it must, unless it says so. */
  readonly choices?: Choices;
}

/** What a procedure says of itself besides its right and its schema. */
type Kind = Omit<ProcedureMeta, 'action' | 'drafts'>;

/** Third argument of `writing`, for an act that sends a record back whole. */
export const KEEPS = { choices: 'kept' } as const;

/** Third argument of `writing` and `forming`, for acts that date something. */
export const DATES = { dates: true } as const;

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
    const { session } = requireOpen(ctx.backend);
    if (session.passwordOnce && action !== 'password.change') throw new Refusal('password_once');
    // What it is done beside may ask for another right: on the very thing it is looked at again.
    if (!mayBesideSomething(action, session.roles)) throw new Refusal(refusalOf(action));
    return next();
  });

/** Around everything else, so that what was refused is already undone. */
const withRefusals = (action: Action) =>
  t.middleware(async ({ ctx, next }) => {
    const result = await next();
    if (!result.ok) await recordRefusal(ctx.backend, action, result.error.cause);
    return result;
  });

const withClock = ({ dates = false }: { readonly dates?: boolean }) =>
  t.middleware(async ({ ctx, next }) => {
    if (dates) await requireBelievableClock(ctx.backend);
    return next();
  });

/** Before login: status, set-up, login. */
export const beforeLogin = <S extends z.ZodType>(schema: S) => t.procedure.input(schema);

/** Looks, in one consistent snapshot on the read-only connection. */
export const reading = <S extends z.ZodType>(
  action: Action,
  schema: S,
  { about = {} }: Pick<Kind, 'about'> = {},
) =>
  t.procedure
    .meta({ action, about })
    .use(withSession)
    .use(withRefusals(action))
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

/** Acts: one transaction in the single queue, with its audit rows and the end of its draft. */
export const writing = <S extends z.ZodType>(action: Action, schema: S, kind: Kind = {}) =>
  t.procedure
    .meta({ action, drafts: draftKindsOf(schema), ...kind })
    .use(withSession)
    .use(withRefusals(action))
    .input(schema)
    .use(withRight(action))
    .use(withClock(kind))
    .use(({ ctx, input, next }) => {
      const typed = typedIn(schema, input);
      return inTransaction(
        ctx,
        { action, schema, ...ofKind(kind), ...typed },
        async (extension) => {
          const result = await next({ ctx: extension, input: typed.input });
          // tRPC hands errors back as values; the transaction is undone only by throwing.
          if (!result.ok) throw unwrapped(result.error);
          return result;
        },
      );
    });

/**
 * Looks and acts that form a document in between. Forming takes up to 300 ms, and neither a
 * snapshot nor the queue of writes may be held meanwhile: the procedure reads, forms, then writes,
 * and checks in its transaction that what it read is still so.
 */
export const forming = <S extends z.ZodType>(action: Action, schema: S, kind: Kind = {}) =>
  t.procedure
    .meta({ action, drafts: draftKindsOf(schema), ...kind })
    .use(withSession)
    .use(withRefusals(action))
    .input(schema)
    .use(withRight(action))
    .use(withClock(kind))
    .use(({ ctx, input, next }) => {
      const typed = typedIn(schema, input);
      const { about, choices } = ofKind(kind);
      const extension: FormingContext = {
        ...ctx,
        session: requireOpen(ctx.backend).session,
        read: (work) => inSnapshot(ctx, { action, about, input: typed.input }, work),
        write: (work) => inTransaction(ctx, { action, schema, about, choices, ...typed }, work),
      };
      return next({ ctx: extension, input: typed.input });
    });

const ofKind = ({ about = {}, choices = 'today' }: Kind) => ({ about, choices });

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
  let classes: readonly SealedClass[] = [];
  const value = await store.readAs(viewerOf(session), now, async (tx) => {
    await requireRightOn(tx, { session, action, now }, input, about);
    const found = await work({
      ...ctx,
      session,
      tx,
      now,
      calendar: await calendarInUse(store, tx),
      lists: await listsInUse(store, tx),
      seen: (subject) => {
        rows.push({ subject, detail: {} });
      },
      searched: (detail) => {
        rows.push({ subject: null, detail });
      },
    });
    classes = classesTouched(tx);
    return found;
  });
  const fresh = rows.filter(
    (row) => row.subject === null || isFirstView(ctx.backend, session, row.subject),
  );
  if (fresh.length > 0)
    await store.write(async (tx) => {
      await watchClock(tx, now, session.operatorId);
      for (const row of fresh) await append(tx, now, session, action, row, classes);
    });
  for (const { subject } of fresh) if (subject !== null) markViewed(ctx.backend, session, subject);
  return value;
}

interface Act extends Asked {
  readonly schema: z.ZodType;
  readonly choices: Choices;
  readonly draftId: string | null;
}

async function inTransaction<T>(
  ctx: CallContext,
  { action, about, input, schema, draftId, choices }: Act,
  work: (ctx: WritingContext) => Promise<T>,
): Promise<T> {
  const { store, session } = requireOpen(ctx.backend);
  const told: (() => void)[] = [];
  const made = await store.write(async (tx) => {
    const now = ctx.backend.clock().toISOString();
    await requireRightOn(tx, { session, action, now }, input, about);
    const lists = await listsInUse(store, tx);
    requireChoices({ schema, input }, lists, { today: dateInLima(now), choices });
    const rows: AuditRequest[] = [];
    let free = false;
    const value = await work({
      ...ctx,
      session,
      tx,
      now,
      calendar: await calendarInUse(store, tx),
      lists,
      draftId,
      trace: (subject, detail = {}) => {
        rows.push({ subject, detail });
      },
      untraced: () => {
        free = true;
      },
      afterwards: (tell) => {
        told.push(tell);
      },
    });
    if (rows.length === 0 && !free) throw new Error(`${action} left no trace in the audit chain.`);
    await endDraft(tx, session.operatorId, draftId, draftKindsOf(schema));
    const classes = classesTouched(tx);
    if (rows.length > 0) await watchClock(tx, now, session.operatorId);
    for (const row of rows) await append(tx, now, session, action, row, classes);
    return value;
  });
  for (const tell of told) tell();
  return made;
}

/** What the procedure threw: the store tells a full disk from a bug by the error itself, not by tRPC's. */
const unwrapped = (error: TRPCError): unknown => error.cause ?? error;

interface AuditRequest {
  readonly subject: Subject | null;
  readonly detail: Detail;
}

/** @param classes of sealed fields that were shown, or changed; what is `ordinario` is not named. */
const append = (
  tx: Tx,
  at: string,
  session: Session,
  action: Action,
  row: AuditRequest,
  classes: readonly SealedClass[],
) =>
  appendAudit(tx, {
    at: new Date(at),
    operatorId: session.operatorId,
    action,
    ...(row.subject === null ? {} : { subject: row.subject }),
    detail: classes.length === 0 ? row.detail : { ...row.detail, classes },
  });
