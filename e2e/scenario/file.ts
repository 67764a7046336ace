/** A scenario file: the list of steps, checked before the first of them is played. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** `$recovery.0` is a recovery sheet; every other name belongs to a step. */
export const RECOVERY_NAME = 'recovery';

const stepName = z
  .string()
  .regex(/^[A-Za-z_][\w-]*$/, 'a name is letters, digits, _ and -, and begins with a letter')
  .refine((name) => name !== RECOVERY_NAME, `"${RECOVERY_NAME}" means the recovery sheets`);

/** Any part of the answer, or the code of the refusal; never both. */
const expectation = z.union([
  z.strictObject({ ok: z.unknown() }),
  z.strictObject({ error: z.looseObject({ code: z.string() }) }),
]);

const step = z.strictObject({
  /** So that later steps can say `$name.field`. */
  name: stepName.optional(),
  /** Why the step is there, and how its dates were worked out. */
  comment: z.string().optional(),
  /** User name. Absent: whoever is in, or nobody (the set-up). */
  as: z.string().optional(),
  /** The clock from this step on. */
  at: z.iso
    .datetime({ offset: true, error: 'an ISO instant: 2026-08-10T14:00:00.000Z' })
    .optional(),
  /** `cases.register` */
  call: z.string().min(1),
  input: z.unknown().optional(),
  expect: expectation.optional(),
});
export type Step = z.infer<typeof step>;
export type Expectation = z.infer<typeof expectation>;

const scenario = z
  .array(step)
  .min(1, 'a scenario has at least one step')
  .superRefine((steps, context) => {
    const seen = new Set<string>();
    for (const [at, { name }] of steps.entries()) {
      if (name === undefined) continue;
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: [at, 'name'],
          message: `the name "${name}" is used twice`,
        });
      seen.add(name);
    }
  });

/** The file is not a scenario: said in lines that name the step and the field. */
export class BadScenario extends Error {
  override readonly name = 'BadScenario';
}

/** @throws BadScenario */
export async function readScenario(file: string): Promise<readonly Step[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new BadScenario(`${file} cannot be read. Is the path right?`);
  }
  try {
    return parseScenario(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new BadScenario(`${file} is not JSON: ${error.message}`);
    if (error instanceof BadScenario) throw new BadScenario(`${file}\n${error.message}`);
    throw error;
  }
}

/** @throws BadScenario */
export function parseScenario(value: unknown): readonly Step[] {
  const parsed = scenario.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new BadScenario(
    parsed.error.issues.map((issue) => `  ${where(issue.path)}: ${issue.message}`).join('\n'),
  );
}

/** `step 3, expect`: counted from 1, as people count. */
function where([at, ...field]: readonly PropertyKey[]): string {
  if (typeof at !== 'number') return 'the file';
  return [`step ${at + 1}`, ...field.map(String)].join(', ');
}
