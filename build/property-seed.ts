/**
 * Properties draw the same examples in every run, so that what fails is what was changed. Others are
 * hunted on purpose: `PROPERTY_SEED=random npx vitest run --project unit letters`, or the seed that a
 * failure printed.
 */
import fc from 'fast-check';

const asked = process.env['PROPERTY_SEED'] ?? '20261130';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
