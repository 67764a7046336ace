/** The papers that the OMAPED and the CIAM share: acta de visita, informe social, plan anual, own texts. */
import { IsNull } from 'typeorm';
import { registrations } from '../../../db/entities/index.ts';
import { DESK_LABELS, type RegisterDesk } from '../../../domain/desks.ts';
import type { DeskPaperKind } from '../../../domain/letters/desk-papers.ts';
import { shippedByCode } from '../../../domain/letters/texts/shipped/index.ts';
import type { PaperInput } from '../../../domain/records/paper.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import type { OfficeTextData } from '../../../letters/desks/data.ts';
import type { Documents } from '../../../letters/documents.ts';
import { beginText } from '../../texts/offered.ts';
import { namedValues, registeredOf } from '../desks/registered.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Making, MakingContext, PaperWarning } from '../maker.ts';
import { textWarnings } from '../warnings.ts';

type OwnText = 'ciam-reglamento' | 'ciam-diagnostico';

/** A maker of the same paper for either desk: what is typed and what is printed do not differ. */
interface Shared<K extends DeskPaperKind> {
  readonly begin: (
    ctx: MakingContext,
    asked: Pick<Making<K>, 'facts' | 'subjectId'>,
  ) => Promise<PaperInput<K>>;
  readonly document: (ctx: MakingContext, making: Written<K>) => Promise<Documents[K]>;
  readonly warnings: (_: unknown, making: Pick<Written<K>, 'input'>) => readonly PaperWarning[];
}
type Written<K extends DeskPaperKind> = Pick<
  Making<K>,
  'facts' | 'input' | 'subjectId' | 'printing'
>;

export const visitMaker = (desk: RegisterDesk): Shared<'omaped-visita'> => ({
  begin: async (ctx, { facts, subjectId }) => {
    const person = namedValues(await registeredOf(ctx, desk, subjectId, facts.day));
    return {
      signerId: facts.signer.id,
      person,
      entry: 'autorizado',
      date: shortDate(facts.day),
      from: null,
      to: null,
      place: person.address,
      reason: null,
      receivedBy: null,
      relation: null,
      others: null,
      care: null,
      health: null,
      home: null,
      observations: null,
      agreements: null,
      next: null,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { number } = await registeredOf(ctx, desk, subjectId, facts.day);
    const { date, from, to, place, reason, receivedBy, relation, others } = input;
    const { care, health, home, observations } = input;
    return {
      ...formHead(facts, printing),
      body: {
        register: number,
        person: { ...input.person },
        outing: { date, from, to, place, reason, receivedBy, relation, others },
        entry: input.entry,
        seen: { care, health, home, observations },
        agreements: paragraphsOf(input.agreements),
        next: input.next,
        visitors: [professionalOf(facts)],
      },
    };
  },
  warnings: (_, { input }) =>
    textWarnings([
      ['input.observations', input.observations ?? ''],
      ['input.care', input.care ?? ''],
      ['input.health', input.health ?? ''],
      ['input.home', input.home ?? ''],
      ['input.agreements', input.agreements ?? ''],
    ]),
});

export const socialMaker = (desk: RegisterDesk): Shared<'omaped-informe-social'> => ({
  begin: async (ctx, { facts, subjectId }) => ({
    signerId: facts.signer.id,
    person: namedValues(await registeredOf(ctx, desk, subjectId, facts.day)),
    reason: null,
    background: null,
    household: [],
    health: null,
    economy: null,
    housing: null,
    support: null,
    assessment: null,
    conclusions: '',
    recommendations: '',
    annexes: [],
  }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { number } = await registeredOf(ctx, desk, subjectId, facts.day);
    const { reason, background, health, economy, housing, support, assessment } = input;
    return {
      ...formHead(facts, printing),
      body: {
        register: number,
        person: { ...input.person },
        before: { reason, background },
        household: input.household.map((one) => ({ ...one })),
        after: { health, economy, housing, support, assessment },
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        annexes: [...input.annexes],
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) =>
    textWarnings([
      ['input.background', input.background ?? ''],
      ['input.assessment', input.assessment ?? ''],
      ['input.conclusions', input.conclusions],
      ['input.recommendations', input.recommendations],
    ]),
});

/** The law that a plan answers to. */
const PLAN_BASIS: Readonly<Record<RegisterDesk, string>> = {
  omaped: 'Base legal: Ley 29973, art. 70, y DS 002-2014-MIMP, art. 79.',
  ciam: 'Base legal: Ley 30490, art. 11, y DS 024-2021-MIMP, arts. 12 y 15.',
};

export const planMaker = (desk: RegisterDesk): Shared<'omaped-plan'> => ({
  begin: async ({ tx }, { facts }) => {
    const people = await tx.countBy(registrations, { desk, endedOn: IsNull() });
    const all = counted(people, 'persona', 'personas');
    return {
      signerId: facts.signer.id,
      year: Number(facts.day.slice(0, 4)),
      background: `${PLAN_BASIS[desk]}\nEn el registro de la ${DESK_LABELS[desk]} hay ${all} a la fecha.`,
      objectives: '',
      activities: [],
      resources: null,
      monitoring: null,
    };
  },
  document: async (_, { facts, input, printing }) => ({
    ...formHead(facts, printing),
    body: {
      year: input.year,
      background: input.background,
      objectives: paragraphsOf(input.objectives),
      activities: input.activities.map((one) => ({ ...one })),
      resources: input.resources,
      monitoring: input.monitoring,
      signer: professionalOf(facts),
    },
  }),
  warnings: (_, { input }) =>
    textWarnings([
      ['input.background', input.background],
      ['input.objectives', input.objectives],
    ]),
});

/** @param kind its code is that of the kind of text in the library. */
export const ownTextMaker = (kind: OwnText): Shared<'ciam-reglamento'> => ({
  begin: async (ctx, { facts }) => {
    const { id } = shippedByCode(`${kind}.general`);
    const { parts, begun } = await beginText(ctx, id, null);
    return {
      signerId: facts.signer.id,
      subject: parts.subject ?? '',
      body: parts.body ?? '',
      closing: parts.closing ?? '',
      begun: [...begun],
    };
  },
  document: async (_, { facts, input, printing }) => ({
    ...formHead(facts, printing),
    body: {
      title: input.subject,
      parts: partsOf(input.body),
      closing: input.closing,
      place: facts.office.place,
      date: facts.day,
      signer: professionalOf(facts),
    },
  }),
  warnings: (_, { input }) =>
    textWarnings([
      ['input.subject', input.subject],
      ['input.body', input.body],
      ['input.closing', input.closing],
    ]),
});

type Part = NonNullable<OfficeTextData['body']>['parts'][number];

/** Each line is a paragraph; one all in capitals, a heading. */
export const partsOf = (body: string): Part[] =>
  paragraphsOf(body).map((text) => ({ kind: isHeading(text) ? 'heading' : 'paragraph', text }));

const isHeading = (line: string): boolean =>
  line.length <= 200 && /\p{Lu}{2}/u.test(line) && line === line.toLocaleUpperCase('es-PE');
