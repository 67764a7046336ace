/** Plays the steps of a scenario, in order, and keeps what each was answered. */
import { needlesIn } from '../lib/needles.ts';
import type { Expectation, Step } from './file.ts';
import { RECOVERY_NAME } from './file.ts';
import type { PlayedOffice } from './office.ts';
import { literals, resolve } from './references.ts';
import { differences } from './subset.ts';

type Refused = { readonly code: string; readonly message: string; readonly fields?: unknown };

/** One line of `results.json`: the step, and its value or its refusal. */
export type StepResult = {
  /** From 1. */
  readonly step: number;
  readonly name?: string;
  readonly as?: string;
  /** Where the clock stood, when the step set it. */
  readonly at?: string;
  readonly call: string;
  readonly ms: number;
  /** Where the answer was not what the step expected; empty when it was, or nothing was expected. */
  readonly unmet: readonly string[];
} & ({ readonly ok: unknown } | { readonly error: Refused });

export interface Played {
  readonly results: readonly StepResult[];
  readonly needles: readonly string[];
  /** For each procedure, its slowest call; `total` for all steps. */
  readonly timingsMs: Readonly<Record<string, number>>;
}

/** A step that cannot be played at all; says which and why. */
export class Unplayable extends Error {
  override readonly name = 'Unplayable';
}

/**
 * @param onResult called after each step, for who watches.
 * @throws Unplayable at the first step whose person cannot enter or whose references lead nowhere.
 */
export async function play(
  steps: readonly Step[],
  office: PlayedOffice,
  onResult: (result: StepResult) => void = () => {},
): Promise<Played> {
  const answers = new Map<string, unknown>();
  const results: StepResult[] = [];
  const needles: string[] = [];
  for (const [index, step] of steps.entries()) {
    const result = await playOne(index + 1, step, office, answers, needles);
    if (step.name !== undefined && 'ok' in result) answers.set(step.name, result.ok);
    answers.set(RECOVERY_NAME, office.recovery);
    results.push(result);
    onResult(result);
  }
  return { results, needles, timingsMs: timings(results) };
}

async function playOne(
  number: number,
  step: Step,
  office: PlayedOffice,
  answers: ReadonlyMap<string, unknown>,
  needles: string[],
): Promise<StepResult> {
  try {
    office.setTime(step.at);
    if (step.as !== undefined) await office.enterAs(step.as);
    const input = resolve(step.input, answers);
    needles.push(...needlesIn(step.call, literals(step.input)));
    const start = performance.now();
    const answer = await office.call(step.call, input);
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const outcome = answer.ok ? { ok: answer.value } : { error: answer.error };
    return {
      step: number,
      ...(step.name === undefined ? {} : { name: step.name }),
      ...(step.as === undefined ? {} : { as: step.as }),
      ...(step.at === undefined ? {} : { at: step.at }),
      call: step.call,
      ms,
      unmet: step.expect === undefined ? [] : unmet(step.expect, outcome, answers),
      ...outcome,
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Unplayable(`step ${number} (${step.call}): ${why}`, { cause: error });
  }
}

/** Whether it was to succeed or to be refused is said before anything inside the answer. */
function unmet(
  expect: Expectation,
  outcome: { ok: unknown } | { error: Refused },
  answers: ReadonlyMap<string, unknown>,
): string[] {
  if ('ok' in expect && 'error' in outcome) {
    const { code, fields } = outcome.error;
    const where = fields === undefined ? '' : ` ${JSON.stringify(fields)}`;
    return [`expected success, refused with ${code}${where}`];
  }
  if ('error' in expect && 'ok' in outcome)
    return [`expected the refusal ${expect.error.code}, it succeeded`];
  return 'ok' in expect && 'ok' in outcome
    ? differences(resolve(expect.ok, answers), outcome.ok)
    : 'error' in expect && 'error' in outcome
      ? differences(resolve(expect.error, answers), outcome.error)
      : [];
}

function timings(results: readonly StepResult[]): Record<string, number> {
  const slowest: Record<string, number> = {};
  for (const { call, ms } of results) slowest[call] = Math.max(slowest[call] ?? 0, ms);
  const total = results.reduce((sum, { ms }) => sum + ms, 0);
  return { total: Math.round(total), ...slowest };
}
