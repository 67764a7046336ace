import { z } from 'zod';
import { closedCases } from '../../db/access/conditions.ts';
import { BEGINNING, lastAct } from '../../db/audit.ts';
import { Refusal } from '../../domain/errors.ts';
import { LIMITS, requiredText } from '../../domain/records/basics.ts';
import { readsAllActs } from '../../domain/rights.ts';
import { ACT_KINDS, type ActKind } from '../../domain/words/acts.ts';
import { viewerOf } from '../core/about.ts';
import { fileLeaves } from '../core/grants.ts';
import { limit } from '../core/paging.ts';
import { forming, type ReadingContext, reading, router } from '../core/procedure.ts';
import { listActs } from './list.ts';
import { monthPage } from './month-page.ts';
import type { AuditState } from './types.ts';
import { verificationOf } from './verification.ts';

const id = z.string().min(1).max(36);
const caseNumber = requiredText('Escriba el número del expediente.', LIMITS.label);
const before = z
  .string()
  .regex(/^\d{1,15}$/, 'Vuelva a abrir la lista desde el comienzo.')
  .transform(Number)
  .nullable()
  .default(null);
const kinds = Object.keys(ACT_KINDS) as [ActKind, ...ActKind[]];

/** The register of acts: who did what, when, to what, and what of it was seen (RLPDP 46.3). */
export const auditRouter = router({
  /** Everybody's acts for the responsable; one's own for the others. */
  list: reading(
    'audit.view',
    z.strictObject({
      day: z.iso.date().nullable().default(null),
      operatorId: id.nullable().default(null),
      kind: z.enum(kinds).nullable().default(null),
      cursor: before,
      limit: limit(200, 50),
    }),
  ).query(({ ctx, input }) => {
    if (input.cursor === null)
      ctx.searched({ kind: 'acts', day: input.day, of: input.operatorId, acts: input.kind });
    return listActs(
      ctx.tx,
      { ...input, ...whose(ctx, input.operatorId), subject: null },
      { before: input.cursor, limit: input.limit },
    );
  }),

  /** Who has seen or changed a case or a person's record. */
  of: reading(
    'audit.view',
    z.strictObject({
      kind: z.enum(['case', 'person']),
      id,
      cursor: before,
      limit: limit(200, 50),
    }),
  ).query(({ ctx, input }) => {
    if (input.cursor === null) ctx.seen({ kind: `acts_of_${input.kind}`, id: input.id });
    return listActs(
      ctx.tx,
      { day: null, kind: null, ...whose(ctx, null), subject: input },
      { before: input.cursor, limit: input.limit },
    );
  }),

  /** A case by the number on its folder, for whoever may ask who has seen it and sees no list of cases. */
  findCase: reading('audit.view_all', z.strictObject({ number: caseNumber })).query(
    async ({ ctx, input }) => {
      const [found]: { id: string; number: string }[] = await ctx.tx.query(
        `SELECT id, number_text AS number FROM main.cases
         WHERE number_text = ? AND id NOT IN (${closedCases(viewerOf(ctx.session))})`,
        [input.number],
      );
      if (found === undefined) throw new Refusal('not_found');
      return found;
    },
  ),

  state: reading('audit.view', z.undefined()).query(async ({ ctx }): Promise<AuditState> => {
    const store = ctx.backend.open?.store;
    if (store === undefined) throw new Refusal('no_session');
    const last = (await lastAct(ctx.tx)) ?? BEGINNING;
    return {
      verification: verificationOf(store),
      remembered: store.remembered,
      acts: last.seq,
      hash: last.hash,
    };
  }),

  monthPage: forming(
    'audit.month_page',
    z.strictObject({
      month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Elija el mes.'),
      acts: fileLeaves,
    }),
  ).mutation(({ ctx, input }) => monthPage(ctx, input.month, input.acts)),
});

/** Whose acts are shown: whoever may not read all gets her own, whatever was asked. */
const whose = ({ session }: ReadingContext, asked: string | null) => {
  const everybody = readsAllActs(session.roles);
  return { everybody, operatorId: everybody ? asked : session.operatorId };
};
