import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import * as records from '../../domain/records/received.ts';
import { drafted } from '../core/drafted.ts';
import { DATES, reading, router, writing } from '../core/procedure.ts';
import { answerable, askAnswerable } from './answerable.ts';
import { annul, answer, close, reopen } from './ending.ts';
import { link } from './link.ts';
import { list, listQuery } from './list.ts';
import { order } from './order.ts';
import { register } from './register.ts';
import { registerAnswer } from './register-answer.ts';
import { setTerm } from './term.ts';
import { view } from './view.ts';
import { why } from './why.ts';

const DOCUMENT = { about: { id: 'received' } } as const;
const one = z.strictObject({ id });

/** *Documentos recibidos*: what comes in, to whom it passes, until when and with what it is answered. */
export const receivedRouter = router({
  list: reading('received.view', listQuery).query(({ ctx, input }) => list(ctx, input)),
  view: reading('received.view', one, DOCUMENT).query(({ ctx, input }) => view(ctx, input.id)),
  why: reading('received.view', one, DOCUMENT).query(({ ctx, input }) => why(ctx, input.id)),
  register: writing(
    'received.register',
    drafted(records.registerReceived, 'received'),
    DATES,
  ).mutation(({ ctx, input }) => register(ctx, input)),
  answerable: reading('received.file_answer', askAnswerable).query(({ ctx, input }) =>
    answerable(ctx, input),
  ),
  registerAnswer: writing(
    'received.file_answer',
    drafted(records.registerAnswer, 'received'),
    DATES,
  ).mutation(({ ctx, input }) => registerAnswer(ctx, input)),
  order: writing(
    'received.order',
    drafted(records.orderReceived, 'received_order'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => order(ctx, input)),
  link: writing('received.link', drafted(records.linkReceived, 'received_link'), DOCUMENT).mutation(
    ({ ctx, input }) => link(ctx, input),
  ),
  setTerm: writing(
    'received.answer',
    drafted(records.setReceivedTerm, 'received_term'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => setTerm(ctx, input)),
  answer: writing(
    'received.answer',
    drafted(records.answerReceived, 'received_answer'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => answer(ctx, input)),
  close: writing(
    'received.close',
    drafted(records.closeReceived, 'received_end'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => close(ctx, input)),
  reopen: writing(
    'received.reopen',
    drafted(records.reopenReceived, 'received_reopening'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => reopen(ctx, input)),
  annul: writing(
    'received.annul',
    drafted(records.annulReceived, 'received_annulment'),
    DOCUMENT,
  ).mutation(({ ctx, input }) => annul(ctx, input)),
});
