import { z } from 'zod';
import { numberSeries, officeVersions, yearNames } from '../../db/entities/index.ts';
import { dateInLima } from '../../domain/clock/lima.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  officeFields,
  setIdleLimits,
  setNextNumber,
  setOutsideNumbers,
  yearName,
} from '../../domain/records/office.ts';
import { drafted } from '../core/drafted.ts';
import { reading, router, writing } from '../core/procedure.ts';
import { NUMBER_SERIES, numberJumps } from '../numbers/jumps.ts';
import { officeOn, withoutLogo } from './facts.ts';
import { changeIdleLimits, idleSettings } from './idle.ts';
import { askLogo, takeLogo } from './logo.ts';

const officeId = 'office';

/** What the office is: dated, because mayors, names and accreditation change. */
export const officeRouter = router({
  current: reading('office.view', z.undefined()).query(async ({ ctx }) =>
    withoutLogo(await officeOn(ctx.tx, dateInLima(ctx.now))),
  ),

  history: reading('office.view', z.undefined()).query(async ({ ctx }) => {
    const versions = await ctx.tx.find(officeVersions, { order: { validFrom: 'DESC' } });
    return versions.map(withoutLogo);
  }),

  /** A grant to post a logo (PNG or JPEG), for `office.change`. */
  askLogo: reading('office.change', z.undefined()).query(({ ctx }) => askLogo(ctx.backend.grants)),

  /** Adds a version in force from its date; what was printed before keeps what it said. */
  change: writing(
    'office.change',
    drafted(
      z.strictObject({
        office: officeFields,
        logo: z.enum(['keep', 'remove', 'replace']),
        logoUpload: z.string().nullable(),
      }),
      'office',
    ),
  ).mutation(async ({ ctx, input }) => {
    const before = await officeOn(ctx.tx, input.office.validFrom);
    const logo =
      input.logo === 'replace'
        ? takeLogo(ctx.backend.grants, input.logoUpload)
        : input.logo === 'keep'
          ? { logo: before.logo, logoMime: before.logoMime }
          : { logo: null, logoMime: null };
    const id = ctx.backend.newId();
    await ctx.tx.insert(officeVersions, {
      id,
      ...input.office,
      ...logo,
      recordedAt: ctx.now,
      recordedBy: ctx.session.operatorId,
    });
    ctx.trace({ kind: officeId, id }, { validFrom: input.office.validFrom });
    return { id };
  }),

  yearNames: reading('office.view', z.undefined()).query(({ ctx }) =>
    ctx.tx.find(yearNames, { order: { year: 'DESC' } }),
  ),

  setYearName: writing('office.change', drafted(yearName, 'year_name')).mutation(
    async ({ ctx, input }) => {
      await ctx.tx.save(yearNames, {
        ...input,
        recordedAt: ctx.now,
        recordedBy: ctx.session.operatorId,
      });
      ctx.trace({ kind: 'year_name', id: String(input.year) });
      return null;
    },
  ),

  /** After how long without anybody the program locks. */
  idle: reading('office.view', z.undefined()).query(({ ctx }) => idleSettings(ctx.tx)),

  setIdle: writing('office.change', drafted(setIdleLimits, 'idle_limits')).mutation(
    ({ ctx, input }) => changeIdleLimits(ctx, input),
  ),

  /** The next number of each series. */
  series: reading('numbers.view', z.undefined()).query(({ ctx }) =>
    ctx.tx.find(numberSeries, { order: { year: 'DESC', kind: 'ASC' } }),
  ),

  /** Each time that a series was moved on, and why. */
  jumps: reading('numbers.view', z.undefined()).query(({ ctx }) => numberJumps(ctx.tx)),

  /** In January, or when paper numbers went on: a series may jump forward, never back. */
  setNext: writing('office.change', drafted(setNextNumber, 'number_jump')).mutation(
    async ({ ctx, input }) => {
      const { kind, year, next, reason } = input;
      const series = await ctx.tx.findOneBy(numberSeries, { kind, year });
      if (series !== null && next < series.next)
        throw new Refusal('bad_input', {
          fields: { next: `El próximo número ya es ${series.next}: no se puede retroceder.` },
        });
      await ctx.tx.save(numberSeries, {
        kind,
        year,
        next,
        startedAt: series?.startedAt ?? next,
        outside: series?.outside ?? false,
      });
      ctx.trace(
        { kind: NUMBER_SERIES, id: `${kind}-${year}` },
        { from: series?.next ?? 1, to: next, reason },
      );
      return null;
    },
  ),

  /** A series whose numbers the municipality gives, from now on in that year, or no more. */
  setOutside: writing('office.change', setOutsideNumbers).mutation(async ({ ctx, input }) => {
    const { kind, year, outside, reason } = input;
    const series = await ctx.tx.findOneBy(numberSeries, { kind, year });
    const begun = series ?? { kind, year, next: 1, startedAt: 1 };
    await ctx.tx.save(numberSeries, { ...begun, outside });
    ctx.trace({ kind: 'numbers_outside', id: `${kind}-${year}` }, { outside, reason });
    return null;
  }),
});
