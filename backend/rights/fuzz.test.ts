/**
 * Calls that no page of ours would send: unknown names, wrong kinds, and inputs that were right until
 * something in them was replaced. Nothing crashes, nothing of another's case comes back, nobody is
 * answered without a session. More of them: `npm run fuzz -- --runs N --seed S`.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ERRORS } from '../../domain/errors.ts';
import type { CallAnswer } from '../../preload/contract.ts';
import { prefilled } from '../letters/testing.ts';
import { cartaOf } from '../papers/testing.ts';
import type { BegunPaper } from '../papers/types.ts';
import { appRouter } from '../router.ts';
import { child, colleague, registration } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import { OF_THE_OFFICE, ON_A_CASE, type Target } from './calls.ts';

const RUNS = Number(process.env['YANAPA_FUZZ_RUNS'] ?? 20_000);
const SEED = Number(process.env['YANAPA_FUZZ_SEED'] ?? Date.now() % 1_000_000);

/** In a case that is sealed: whoever asks here must never read it, in an answer or in an error. */
const NEEDLES = ['Azucena', 'Chambilla'] as const;
const NOBODY = '00000000-0000-7000-8000-000000000000';

const procedures = appRouter._def.procedures as unknown as Record<
  string,
  { readonly _def: { readonly type: string; readonly meta?: object } }
>;
/** Each takes tens of milliseconds by design: a password is stretched, a store copied. */
const SLOW = new Set(['accounts.login', 'accounts.checkPassword', 'copies.make', 'copies.recover']);
const PATHS = Object.keys(procedures).filter((path) => !SLOW.has(path));

let office: TestOffice;
let target: Target;

async function cartaRequest(caseId: string): Promise<Target['carta']> {
  const { paper } = await office.ok<BegunPaper>('papers.begin', {
    kind: 'carta',
    caseId,
    subjectId: null,
  });
  return { caseId, subjectId: null, paper: cartaOf(paper) };
}

beforeAll(async () => {
  office = await testOffice();
  const { id: caseId, number } = await office.ok<{ id: string; number: string }>(
    'cases.register',
    registration({
      facts: `${NEEDLES[0]} oyó golpes.`,
      affected: [child({ givenNames: 'Luz', firstSurname: NEEDLES[1] })],
    }),
  );
  const { people } = await office.ok<{ people: { personId: string; id: string }[] }>('cases.view', {
    id: caseId,
  });
  const [institution] = await office.ok<{ id: string }[]>('institutions.list', {});
  target = {
    caseId,
    number,
    personId: people[0]?.personId ?? NOBODY,
    casePersonId: people[0]?.id ?? NOBODY,
    followupId: NOBODY,
    actionId: NOBODY,
    judicialId: NOBODY,
    hearingId: NOBODY,
    partyId: NOBODY,
    invitationId: NOBODY,
    agreementId: NOBODY,
    paymentId: NOBODY,
    loanId: NOBODY,
    pieceId: NOBODY,
    dossierId: NOBODY,
    dossierPieceId: NOBODY,
    consentId: NOBODY,
    sheetId: NOBODY,
    riskId: NOBODY,
    riskResolutionId: NOBODY,
    riskNotificationId: NOBODY,
    riskActivityId: NOBODY,
    riskAppealId: NOBODY,
    approvalId: NOBODY,
    violenceId: NOBODY,
    violenceMeasureId: NOBODY,
    violenceBreachId: NOBODY,
    violenceViewId: NOBODY,
    meetingId: NOBODY,
    letterId: NOBODY,
    paperId: NOBODY,
    sendingId: NOBODY,
    carta: await cartaRequest(caseId),
    receivedId: NOBODY,
    letterFields: await prefilled(office, caseId),
    institutionId: institution?.id ?? NOBODY,
    otherOperatorId: NOBODY,
  };
  await office.ok('access.seal', {
    caseId,
    reason: 'Una parte trabaja aquí.',
    readers: [],
    password: PASSWORD,
  });
  await office.ok('accounts.add', colleague('wilma.choque', 'Wilma Choque', 'worker'));
}, 60_000);
afterAll(() => office.close());

const anything = fc.oneof(
  fc.anything({ maxDepth: 2, withNullPrototype: false }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('', '\u202e', '../../yanapa.db', '{"__proto__":{}}', NOBODY, -1, 2 ** 53, null),
  fc.constant('ñ'.repeat(20_000)),
);

/** A right input with one thing in it replaced, added or taken away. */
const spoiled = fc
  .tuple(fc.constantFrom(...PATHS), fc.nat(), fc.string({ maxLength: 12 }), anything)
  .map(([path, where, key, value]) => {
    const right = (ON_A_CASE[path] ?? OF_THE_OFFICE[path])?.(target);
    return { path, input: replaced(right, where, key, value) };
  });
const wild = fc.record({
  path: fc.oneof(
    fc.constantFrom(...PATHS),
    fc.string({ maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'cases', 'cases.', 'cases.view.id', 'toString'),
  ),
  input: anything,
});

/** @param where which leaf, counted over all of them. */
function replaced(input: unknown, where: number, key: string, value: unknown): unknown {
  if (typeof input !== 'object' || input === null) return value;
  const keys = Object.keys(input);
  const at = where % (keys.length + 1);
  const name = keys[at];
  if (name === undefined) return { ...input, [key]: value };
  const held = (input as Record<string, unknown>)[name];
  const next =
    where % 3 === 0 ? value : replaced(held, Math.floor(where / (keys.length + 1)), key, value);
  return Array.isArray(input)
    ? input.map((item, n) => (n === at ? next : item))
    : { ...input, [name]: next };
}

/** What crosses the bridge is JSON; whatever is not is what a broken page would send. */
async function asked(path: string, input: unknown, right: boolean): Promise<CallAnswer> {
  const type = (procedures[path]?._def.type === 'query') === right ? 'query' : 'mutation';
  return office.running.call({ id: 'fuzz', type, path, input });
}

function expectDecent(answer: CallAnswer): void {
  if (!answer.ok) {
    expect(ERRORS).toHaveProperty([answer.error.code]);
    expect(answer.error.code).not.toBe('internal');
  }
  const text = JSON.stringify(answer);
  for (const needle of NEEDLES) expect(text).not.toContain(needle);
}

const options = (share: number) => ({
  numRuns: Math.ceil(RUNS * share),
  seed: SEED,
  endOnFailure: true,
});

it('whoever entered is told nothing of a sealed case, and nothing breaks', async () => {
  await office.as('wilma.choque');
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, wild), fc.integer({ min: 0, max: 9 }), async (call, n) => {
      expectDecent(await asked(call.path, call.input, n > 0));
    }),
    options(0.7),
  );
}, 600_000);

it('nobody is answered without a session', { tags: ['T5'], timeout: 600_000 }, async () => {
  await office.running.close();
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, wild), async ({ path, input }) => {
      const answer = await asked(path, input, true);
      expectDecent(answer);
      if (procedures[path]?._def.meta !== undefined)
        expect(answer).toMatchObject({ ok: false, error: { code: 'no_session' } });
    }),
    options(0.2),
  );
});

it('no act is done under a grant that was not given', () => {
  const { grants } = office.running.backend;
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 64 }), fc.base64String({ minLength: 32, maxLength: 32 })),
      fc.constantFrom('view', 'print', 'save', 'export'),
      (grant, act) => {
        expect(grants.redeem(grant, act as 'view')).toBe('refused');
      },
    ),
    options(0.1),
  );
});
