/** D09 and D10: what the professionals of the team write of a child and her family (RDNA 53). */

import type { Person } from '../../../db/entities/index.ts';
import { RELATIONS } from '../../../domain/catalogues/family.ts';
import { CIVIL_STATUSES } from '../../../domain/catalogues/person.ts';
import { EDUCATION_LEVELS } from '../../../domain/catalogues/schooling.ts';
import { ageOn } from '../../../domain/people/age.ts';
import { naturalName } from '../../../domain/people/names.ts';
import type { PaperInput } from '../../../domain/records/paper.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import type { LetterPerson } from '../../letters/facts.ts';
import { documentWords, personValue } from '../../letters/person-values.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';
import { saidOn } from '../person-sheet.ts';

/** The first child of the case; of another, whoever writes changes what is proposed. */
const childOf = ({ letterCase }: PaperFacts): LetterPerson | null =>
  letterCase?.people.find(({ role, person }) => role === 'affected' && person !== null) ?? null;

/** The household as the case knows it; who only told of it is not of the family. */
function familyOf(ctx: MakingContext, facts: PaperFacts): PaperInput<'informe-social'>['family'] {
  const on = { day: facts.day, lists: ctx.lists };
  const saying = saidOn(on);
  return (facts.letterCase?.people ?? []).flatMap((one) => {
    const { role, person, relation } = one;
    if (person === null || role === 'informant') return [];
    return [
      {
        name: naturalName(person),
        relation: role === 'affected' ? affectedAs(person, facts.day) : saying(RELATIONS, relation),
        age: personValue('child_age', one, on),
        civilStatus: saying(CIVIL_STATUSES, person.maritalStatus),
        education: saying(EDUCATION_LEVELS, person.educationLevel),
        occupation: person.occupation,
        income: null,
        notes: null,
      },
    ];
  });
}

/** Of age, she is whom the office attends (Ley 30364); a child reads as reports of the team say it. */
const affectedAs = ({ birthDate }: Person, day: string): string =>
  birthDate !== null && (ageOn(birthDate, day) ?? 0) >= 18 ? 'Persona usuaria' : 'NNA';

export const socialReport: Maker<'informe-social'> = {
  begin: async (ctx, { facts }) => {
    const child = childOf(facts);
    return {
      signerId: facts.signer.id,
      child: child?.person == null ? null : naturalName(child.person),
      age: said(ctx, facts, 'child_age'),
      informant: null,
      relation: null,
      address: said(ctx, facts, 'child_address'),
      visitedOn: null,
      technique: null,
      reason: null,
      background: null,
      dynamics: null,
      economy: null,
      housing: null,
      health: null,
      education: null,
      support: null,
      riskFactors: null,
      protectiveFactors: null,
      diagnosis: null,
      conclusions: '',
      recommendations: '',
      annexes: [],
      family: familyOf(ctx, facts),
    };
  },
  document: async (_, { facts, input, printing }) => {
    const { child, age, informant, relation, address, visitedOn, technique } = input;
    const { reason, background, dynamics, economy, housing, health, education, support } = input;
    return {
      ...formHead(facts, printing),
      body: {
        subject: { child, age, informant, relation, address, visitedOn, technique },
        before: { reason, background },
        family: input.family.map((one) => ({ ...one })),
        after: { dynamics, economy, housing, health, education, support },
        riskFactors: paragraphsOf(input.riskFactors),
        protectiveFactors: paragraphsOf(input.protectiveFactors),
        diagnosis: input.diagnosis,
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        annexes: [...input.annexes],
        signer: professionalOf(facts),
      },
    };
  },
};

export const psychologicalReport: Maker<'informe-psicologico'> = {
  begin: async (ctx, { facts }) => {
    const person = childOf(facts)?.person ?? null;
    return {
      signerId: facts.signer.id,
      name: person === null ? null : naturalName(person),
      age: said(ctx, facts, 'child_age'),
      birthDate: person?.birthDate == null ? null : shortDate(person.birthDate),
      document: person === null ? null : documentWords(person),
      education: null,
      tongue: said(ctx, facts, 'child_language'),
      carer: null,
      dates: null,
      reason: null,
      techniques: null,
      observations: null,
      areas: [],
      affectation: null,
      conclusions: '',
      recommendations: '',
    };
  },
  document: async (_, { facts, input, printing }) => {
    const { name, age, birthDate, document, education, tongue, carer, dates } = input;
    return {
      ...formHead(facts, printing),
      body: {
        filiation: { name, age, birthDate, document, education, tongue, carer, dates },
        reason: input.reason,
        techniques: paragraphsOf(input.techniques),
        observations: input.observations,
        areas: input.areas.map((one) => ({ ...one })),
        affectation: input.affectation,
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        signer: professionalOf(facts),
      },
    };
  },
};

function said(
  { lists }: MakingContext,
  facts: PaperFacts,
  field: 'child_age' | 'child_address' | 'child_language',
): string | null {
  const child = childOf(facts);
  return child === null ? null : personValue(field, child, { day: facts.day, lists });
}
