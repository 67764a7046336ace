/**
 * The papers of a case of violence (Ley 30364; violencia-omaped-ciam.md §1.12): its ficha de atención,
 * the acta of a denuncia told by word of mouth, the report to the court, the safety plan.
 */
import { dateInLima, timeInLima } from '../../../domain/clock/lima.ts';
import { reportRequests } from '../../../domain/letters/violence-requests.ts';
import type { PaperInput } from '../../../domain/records/paper.ts';
import type { ViolenceFacts, ViolencePerson } from '../../../domain/records/violence-facts.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import { formHead, paragraphsOf, professionalOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts, PaperWarning } from '../maker.ts';
import { violenceFactsOf } from '../violence.ts';
import { textWarnings } from '../warnings.ts';

/** Only what a form begins with comes of the route, which is sealed: what was typed is what is printed. */
const violenceOf = (
  { tx }: MakingContext,
  { letterCase, day }: PaperFacts,
): Promise<ViolenceFacts | null> => violenceFactsOf(tx, letterCase, day);

const victimsOf = (violence: ViolenceFacts | null): readonly ViolencePerson[] =>
  violence?.people.filter(({ as }) => as !== 'denunciada') ?? [];
type VictimRow = Pick<ViolencePerson, 'age' | 'bond' | 'as'> & { readonly name: string | null };

/** A row for each, or one to write in: there is no such paper without a victim. */
const rowsOf = (violence: ViolenceFacts | null): readonly VictimRow[] => {
  const victims = victimsOf(violence);
  return victims.length === 0 ? [SOMEBODY] : victims;
};
const SOMEBODY = { name: null, age: null, bond: null, as: 'directa' } as const;
const accusedOf = (violence: ViolenceFacts | null): ViolencePerson | null =>
  violence?.people.find(({ as }) => as === 'denunciada') ?? null;
const AS = { directa: 'Directa', indirecta: 'Indirecta', denunciada: '' } as const;

const NO_STORY = {
  factsDate: null,
  factsPlace: null,
  accusedDocument: null,
  accusedServant: null,
  accusedLicence: null,
  accusedPlace: null,
  knows: null,
  sleeps: null,
  phone: null,
  hours: null,
  referrals: null,
  observations: null,
} as const;

export const violenceSheet: Maker<'ficha-de-atencion'> = {
  begin: async (ctx, { facts }) => {
    const { letterCase } = facts;
    const violence = await violenceOf(ctx, facts);
    return {
      ...NO_STORY,
      signerId: facts.signer.id,
      knownAt: violence === null ? null : dateTime(violence.knownAt),
      channel: null,
      origin: facts.office.unit,
      code: violence?.code ?? null,
      types: joinedOrNull(violence?.types ?? [], '; '),
      modalities: joinedOrNull(violence?.modalities ?? [], '; '),
      victims: rowsOf(violence).map(({ name, age, bond, as }) => ({
        name,
        age,
        bond,
        as: AS[as],
        needs: null,
      })),
      accusedName: accusedOf(violence)?.name ?? null,
      told: letterCase?.row.facts ?? '',
      ...reportBegun(violence),
      risk: violence?.level ?? null,
      measures:
        violence === null || violence.measures.length === 0 ? null : violence.measures.join('\n'),
    };
  },
  document: async (_, { facts, input, printing }) => {
    const { knownAt, channel, origin, code, factsDate, factsPlace, types, modalities } = input;
    const { knows, sleeps, phone, hours, referrals, risk, measures, observations } = input;
    return {
      ...formHead(facts, printing),
      body: {
        known: { knownAt, channel, origin, code, factsDate, factsPlace, types, modalities },
        victims: input.victims.map((one) => ({ ...one })),
        accused: {
          name: input.accusedName,
          document: input.accusedDocument,
          servant: input.accusedServant,
          licence: input.accusedLicence,
          whereabouts: input.accusedPlace,
        },
        told: input.told,
        safety: { knows, sleeps, phone, hours },
        reported: {
          to: input.reportedTo,
          at: input.reportedAt,
          means: input.reportedBy,
          number: input.reportNumber,
          takenBy: input.reportTakenBy,
        },
        after: { referrals, risk, measures, observations },
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) => [
    ...textWarnings([
      ['input.told', input.told],
      ['input.referrals', input.referrals ?? ''],
      ['input.measures', input.measures ?? ''],
      ['input.observations', input.observations ?? ''],
    ]),
    ...(input.reportedTo === null
      ? [
          {
            field: 'input.reportedTo',
            message:
              'Falta la denuncia o comunicación, que es obligatoria (Reglamento de la Ley 30364, art. 15). La ficha se puede emitir; denuncie ahora.',
            blocks: false,
          },
        ]
      : []),
  ],
};

function reportBegun(violence: ViolenceFacts | null) {
  const report = violence?.report ?? null;
  return {
    reportedTo: report?.to ?? null,
    reportedAt: report === null ? null : dateTime(report.at),
    reportedBy: report?.means ?? null,
    reportNumber: report === null || report.number === '' ? null : report.number,
    reportTakenBy: report === null || report.takenBy === '' ? null : report.takenBy,
  };
}

export const oralReport: Maker<'acta-de-denuncia-verbal'> = {
  begin: async (ctx, { facts }) => {
    const { letterCase } = facts;
    const violence = await violenceOf(ctx, facts);
    const report = violence?.report ?? null;
    const at = report?.at ?? ctx.now;
    return {
      signerId: facts.signer.id,
      authority: report?.to ?? '',
      means: report?.means ?? null,
      date: shortDate(dateInLima(at)),
      hour: timeInLima(at),
      number: report === null || report.number === '' ? null : report.number,
      takenBy: report?.takenBy ?? '',
      aggrieved: rowsOf(violence).map(({ name, age, bond }) => ({
        name,
        age,
        bond,
        reach: 'Por esta oficina',
      })),
      accusedName: accusedOf(violence)?.name ?? null,
      accusedWeapon: null,
      accusedPlace: null,
      facts: letterCase?.row.facts ?? '',
      requests: reportRequests(violence).join('\n'),
    };
  },
  document: async (_, { facts, input, printing }) => {
    const { authority, means, date, hour, number, takenBy } = input;
    return {
      ...formHead(facts, printing),
      body: {
        place: facts.office.place,
        report: { authority, means, date, hour, number, takenBy },
        aggrieved: input.aggrieved.map((one) => ({ ...one })),
        denounced: {
          name: input.accusedName,
          weapon: input.accusedWeapon,
          whereabouts: input.accusedPlace,
        },
        facts: input.facts,
        requests: paragraphsOf(input.requests),
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) =>
    textWarnings([
      ['input.facts', input.facts],
      ['input.requests', input.requests ?? ''],
    ]),
};

export const supervisionReport: Maker<'informe-de-supervision'> = {
  begin: async (ctx, { facts }) => {
    const violence = await violenceOf(ctx, facts);
    return {
      signerId: facts.signer.id,
      reportKind: 'inicial',
      court: violence?.court ?? '',
      judicialFile: violence?.judicialFile ?? null,
      resolution: violence?.resolution ?? null,
      notified: null,
      level: violence?.level ?? null,
      protectedPerson: joinedOrNull(
        victimsOf(violence).map(({ name }) => name),
        '; ',
      ),
      period: null,
      measures: (violence?.measures ?? []).map((measure) => ({
        measure,
        kept: null,
        detail: null,
      })),
      visits: [],
      situation: null,
      breaches: null,
      conclusions: '',
      recommendations: null,
    };
  },
  document: async (_, { facts, input, printing }) => {
    const { court, judicialFile, resolution, notified, level, protectedPerson, period } = input;
    return {
      ...formHead(facts, printing),
      body: {
        kind: input.reportKind,
        supervised: { court, judicialFile, resolution, notified, level, protectedPerson, period },
        measures: input.measures.map((one) => ({ ...one })),
        visits: input.visits.map((one) => ({ ...one })),
        found: { situation: input.situation, breaches: input.breaches },
        conclusions: paragraphsOf(input.conclusions),
        recommendations: paragraphsOf(input.recommendations),
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) =>
    textWarnings([
      ['input.situation', input.situation ?? ''],
      ['input.breaches', input.breaches ?? ''],
      ['input.conclusions', input.conclusions],
      ['input.recommendations', input.recommendations ?? ''],
    ]),
};

export const safetyPlan: Maker<'plan-de-seguridad'> = {
  begin: async (ctx, { facts }) => ({
    signerId: facts.signer.id,
    takeHome: null,
    keptAt: null,
    name: victimsOf(await violenceOf(ctx, facts))[0]?.name ?? null,
    date: shortDate(dateInLima(ctx.now)),
    language: null,
    children: null,
    signs: null,
    places: null,
    contacts: null,
    bag: null,
    home: null,
    dependants: null,
    phone: null,
    decides: null,
  }),
  document: async (_, { facts, input, printing }) => {
    const { name, date, language, children } = input;
    const { signs, places, contacts, bag, home, dependants, phone, decides } = input;
    return {
      ...formHead(facts, printing),
      body: {
        copyKeptAt: input.takeHome === 'lo_pidio' ? input.keptAt : null,
        madeWith: { name, date, language, children },
        steps: { signs, places, contacts, bag, home, dependants, phone, decides },
        officer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) => [
    ...textWarnings(PLAN_STEPS.map((step) => [`input.${step}`, input[step] ?? ''])),
    ...keepingWarnings(input),
  ],
};

const PLAN_STEPS = [
  'signs',
  'places',
  'contacts',
  'bag',
  'home',
  'dependants',
  'phone',
  'decides',
] as const;

/** Asked before it is printed. */
function keepingWarnings({
  takeHome,
  keptAt,
}: Pick<PaperInput<'plan-de-seguridad'>, 'takeHome' | 'keptAt'>): PaperWarning[] {
  if (takeHome === null)
    return [
      {
        field: 'input.takeHome',
        message:
          'Responda antes de imprimir: si alguien encuentra el plan, ella corre más peligro. Por defecto queda en el expediente.',
        blocks: true,
      },
    ];
  if (takeHome === 'lo_pidio' && keptAt === null)
    return [
      {
        field: 'input.keptAt',
        message: 'Escriba dónde guarda ella su copia, lejos de quien la agrede.',
        blocks: true,
      },
    ];
  return [];
}
