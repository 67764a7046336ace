/** D13: the plan de trabajo individual, as it was recorded (R1297 43). */
import {
  type RiskPlan,
  riskActivities,
  riskPlans,
  riskProcedures,
} from '../../../db/entities/index.ts';
import { labelOf } from '../../../domain/catalogues/catalogue.ts';
import { ACTIVITY_RESULTS, RISK_MEASURES, SPECIAL_CASES } from '../../../domain/catalogues/risk.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { WorkPlanData } from '../../../letters/work-plan/data.ts';
import { relationWords } from '../../letters/facts.ts';
import { documentWords, personValue } from '../../letters/person-values.ts';
import { orNull } from '../../office/paper.ts';
import { rowsOf } from '../../risk/facts.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { tellsFamilyAddress } from '../places.ts';

type Body = NonNullable<WorkPlanData['body']>;

export const workPlan: Maker<'plan-de-trabajo-individual'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(riskPlans, { where: { caseId }, order: { presentedAt: 'DESC' } });
    return rows.map(({ id, presentedAt }) => ({
      id,
      label: `presentado el ${shortDate(dateInLima(presentedAt))}`,
    }));
  },
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, method: null, participants: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const plan = await ctx.tx.findOneBy(riskPlans, { id: subjectId ?? '' });
    if (plan === null || plan.caseId !== facts.letterCase?.row.id) throw new Refusal('not_found');
    const procedure = await ctx.tx.findOneBy(riskProcedures, { id: plan.procedureId });
    if (procedure === null) throw new Refusal('not_found');
    const { child, measures, resolutions } = await rowsOf(ctx, procedure);
    const declared = resolutions.findLast(({ code }) => code === 'R05');
    const found = facts.letterCase.people.find(({ person }) => person?.id === child.id);
    const said = (field: 'child_age' | 'child_address') =>
      found === undefined ? null : personValue(field, found, { day: facts.day, lists: ctx.lists });
    const { specialCase, specialReason } = procedure;
    const standing = measures.filter(({ endedAt }) => endedAt === null);
    return {
      ...formHead(facts, printing),
      body: {
        identified: {
          child: naturalName(child),
          age: said('child_age'),
          document: documentWords(child),
          // The family gets it, wherever each of them lives.
          address:
            found !== undefined && tellsFamilyAddress(facts.letterCase, found)
              ? said('child_address')
              : null,
          family: familyOf(facts),
          declared:
            declared === undefined
              ? null
              : `${declared.numberText}, de ${shortDate(dateInLima(declared.issuedAt))}`,
          term: plan.endsOn === null ? null : `hasta el ${shortDate(plan.endsOn)}`,
          special:
            specialCase === null
              ? null
              : `${labelOf(SPECIAL_CASES, specialCase)}: ${specialReason ?? ''}`,
        },
        background: orNull(plan.antecedents),
        problems: orNull(plan.problems),
        measures: RISK_MEASURES.entries
          .map(({ code }) => code)
          .filter((code) => standing.some(({ measure }) => measure === code)),
        measuresSaid: orNull(
          standing
            .map(({ detail }) => detail)
            .filter((detail) => detail !== '')
            .join(' ')
            .slice(0, 1_000),
        ),
        method: input.method,
        objectives: await objectivesOf(ctx, plan),
        agreements: orNull(plan.agreements),
        followup: orNull(plan.followUp),
        team: [professionalOf(facts)],
        participants: paragraphsOf(input.participants).map((line) => {
          const [name = '', ...as] = line.split(',');
          return { name: name.trim(), as: as.join(',').trim() || 'familiar' };
        }),
      },
    };
  },
};

function familyOf({ letterCase }: PaperFacts): string | null {
  const people = (letterCase?.people ?? []).flatMap(({ role, person, relation }) => {
    if (role === 'affected' || role === 'informant' || person === null) return [];
    const tie = relationWords(relation);
    return [tie === null ? naturalName(person) : `${naturalName(person)}, ${tie}`];
  });
  return people.length === 0 ? null : people.join('; ').slice(0, 1_000);
}

async function objectivesOf({ tx }: MakingContext, plan: RiskPlan): Promise<Body['objectives']> {
  const activities = await tx.find(riskActivities, {
    where: { planId: plan.id },
    order: { dueOn: 'ASC', id: 'ASC' },
  });
  return plan.objectives.map((objective, at) => ({
    objective: objective.slice(0, 600),
    activities: activities
      .filter(({ objectiveAt }) => objectiveAt === at)
      .map((one) => ({
        description: one.text.slice(0, 600),
        with: orNull(one.directedTo),
        responsible: orNull(
          [one.responsible, one.institution].filter((part) => part !== '').join(', '),
        ),
        planned: shortDate(one.dueOn),
        done: one.doneOn === null ? null : shortDate(one.doneOn),
        proof: orNull(one.indicator),
        result:
          one.result === ''
            ? labelOf(ACTIVITY_RESULTS, one.state)
            : `${labelOf(ACTIVITY_RESULTS, one.state)}: ${one.result}`.slice(0, 600),
      })),
  }));
}
