/** D02 and D03: what was told in an interview, and what was seen at a home or a place. */
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { closedWords } from '../../../domain/words/sheets.ts';
import { closes } from '../../../letters/interview/data.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker, PaperFacts } from '../maker.ts';

/** With signs of a crime, or violence, a child is not asked about it (TUO de la Ley 30364, art. 28). */
const hasVictim = ({ letterCase }: PaperFacts): boolean =>
  letterCase?.row.crime === 'si' || letterCase?.row.violence === 'si';

const NOBODY_YET = { name: null, document: null, relation: null, tongue: null } as const;

export const interview: Maker<'ficha-de-entrevista'> = {
  begin: async ({ now }, { facts }) => ({
    signerId: facts.signer.id,
    as: 'familiar',
    date: shortDate(dateInLima(now)),
    from: null,
    to: null,
    place: null,
    reason: null,
    ...NOBODY_YET,
    age: null,
    occupation: null,
    interpreter: null,
    companion: null,
    told: '',
    answers: null,
    opinion: null,
    observations: null,
    agreements: null,
  }),
  document: async (_, { facts, input, printing }) => {
    const { date, from, to, place, reason } = input;
    const { name, age, document, relation, occupation, tongue, interpreter, companion } = input;
    const withVictim = hasVictim(facts);
    return {
      ...formHead(facts, printing),
      body: {
        meeting: { date, from, to, place, reason },
        as: input.as,
        person: { name, age, document, relation, occupation, tongue, interpreter, companion },
        withVictim,
        told: input.told,
        // What the law closes is not printed, and its warning says why.
        answers: closes({ as: input.as, withVictim }) ? null : input.answers,
        opinion: input.opinion,
        observations: input.observations,
        agreements: input.agreements,
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { facts, input }) =>
    closes({ as: input.as, withVictim: hasVictim(facts) }) && input.answers !== null
      ? [{ field: 'input.answers', message: closedWords('entrevista_hechos'), blocks: true }]
      : [],
};

export const visit: Maker<'ficha-de-visita'> = {
  begin: async ({ now }, { facts }) => ({
    signerId: facts.signer.id,
    visitKind: 'visita',
    entry: 'autorizado',
    date: shortDate(dateInLima(now)),
    from: null,
    to: null,
    address: null,
    district: null,
    reference: null,
    reason: null,
    ...NOBODY_YET,
    others: null,
    observations: '',
    conclusions: null,
    recommendations: null,
  }),
  document: async (_, { facts, input, printing }) => {
    const { date, from, to, address, district, reference, reason } = input;
    const { name, document, relation, tongue, others } = input;
    return {
      ...formHead(facts, printing),
      body: {
        kind: input.visitKind,
        outing: { date, from, to, address, district, reference, reason },
        entry: input.entry,
        person: { name, document, relation, tongue, others },
        observations: input.observations,
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        visitors: [professionalOf(facts)],
      },
    };
  },
};
