import { type Case, cases } from '../../db/entities/index.ts';
import type { Tx } from '../../db/store.ts';
import {
  CASE_STATES,
  type CaseFlags,
  type CaseState,
  type Flag,
  type FlagState,
  type Ternary,
} from '../../domain/case-states.ts';
import { Refusal } from '../../domain/errors.ts';
import type { WritingContext } from '../core/procedure.ts';

/** A case with its state and marks as the law's rules take them. */
export type LoadedCase = Omit<Case, 'state' | Flag> & {
  readonly state: CaseState;
} & CaseFlags;

/**
 * @param version what the form was opened with; absent for acts that only add.
 * @throws Refusal `not_found`; `conflict` when someone changed the case meanwhile.
 */
export async function loadCase(tx: Tx, id: string, version?: number): Promise<LoadedCase> {
  const found = await tx.findOneBy(cases, { id });
  if (found === null) throw new Refusal('not_found');
  if (version !== undefined && found.version !== version) throw new Refusal('conflict');
  return { ...found, ...flagsOf(found), state: stateOf(found.state) };
}

/** What a concluded case does not take any more; it may be reopened. @throws Refusal `state_forbids`. */
export function requireOpen({ state }: Pick<LoadedCase, 'state'>): void {
  if (state === 'concluido') throw new Refusal('state_forbids');
}

/** Changes columns of a case and its version, so that a form opened before is refused. */
export async function updateCase(
  ctx: WritingContext,
  { id, version }: LoadedCase,
  changes: Partial<Omit<Case, 'id' | 'version'>>,
): Promise<{ id: string; version: number }> {
  await ctx.tx.update(cases, { id }, { ...changes, version: version + 1 });
  return { id, version: version + 1 };
}

export const stateOf = (text: string): CaseState => {
  const state = CASE_STATES.find((known) => known === text);
  if (state === undefined) throw new Error('The store holds a state that no case has.');
  return state;
};

/** As rows hold them: sealed from whoever may not read them, or from before they were asked, they are not known. */
export const flagsOf = (row: { readonly [F in Flag]?: string | null }): CaseFlags => ({
  crime: flagStateOf(row.crime),
  misdemeanor: flagStateOf(row.misdemeanor),
  risk: flagStateOf(row.risk),
  lackOfProtection: flagStateOf(row.lackOfProtection),
  violence: flagStateOf(row.violence),
});

const flagStateOf = (text: string | null | undefined): FlagState =>
  text === 'descartado' ? text : ternaryOf(text ?? '');

export const ternaryOf = (text: string): Ternary =>
  text === 'si' || text === 'no' ? text : 'no_sabe';
