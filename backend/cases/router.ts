import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import { migrateCase, registerCase } from '../../domain/records/reception.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { diaryInput, diaryPage } from './diary-page.ts';
import { listCases, listInput } from './list.ts';
import { migratePaperCase } from './migrate.ts';
import { registerReception } from './register.ts';
import { viewCase } from './view.ts';

/** The expedientes, from reception to conclusion (RDNA 29–33). */
export const casesRouter = router({
  register: writing('cases.register', registerCase).mutation(({ ctx, input }) =>
    registerReception(ctx, input),
  ),
  migrate: writing('cases.migrate', migrateCase).mutation(({ ctx, input }) =>
    migratePaperCase(ctx, input),
  ),
  list: reading('cases.list', listInput).query(({ ctx, input }) => listCases(ctx, input)),
  view: reading('cases.view', z.strictObject({ id })).query(({ ctx, input }) =>
    viewCase(ctx, input.id),
  ),
  diary: reading('cases.view', diaryInput).query(({ ctx, input }) => diaryPage(ctx, input)),
});
