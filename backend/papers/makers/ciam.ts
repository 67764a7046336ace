/** The papers of the CIAM (violencia-omaped-ciam.md §4.3): what its register says, and what is typed. */
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { addMonths } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { periodOf } from '../../../domain/statistics/period.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { ciamReport } from '../../ciam/counters.ts';
import { NOT_YET } from '../../statistics/report.ts';
import { attendedBy } from '../desks/attended.ts';
import { olderBody, olderList, olderPerson, riskWords } from '../desks/ciam.ts';
import { entryValues, personWords } from '../desks/registered.ts';
import { formHead, printedTables, professionalOf } from '../heads.ts';
import type { Maker } from '../maker.ts';
import { textWarnings } from '../warnings.ts';
import { ownTextMaker, planMaker, socialMaker, visitMaker } from './desks.ts';
import { beginsToOne, toOne, warnings } from './free.ts';

export const ficha: Maker<'ciam-ficha'> = {
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, notes: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const person = await olderPerson(ctx, subjectId, facts.day);
    return {
      ...formHead(facts, printing),
      body: {
        ...olderBody(person),
        attended: await attendedBy(ctx, person.registered),
        entry: await entryValues(ctx, person.registered),
        notes: input.notes,
        signer: professionalOf(facts),
      },
    };
  },
};

/** What is known of the situation is put into the usual words; the writer says the rest. */
export const dipamOficio: Maker<'ciam-oficio-dipam'> = {
  begin: async (ctx, asked) => {
    const { facts, subjectId } = asked;
    const { registered, risks } = await olderPerson(ctx, subjectId, facts.day);
    const begun = await beginsToOne('ciam-oficio-dipam')(ctx, asked);
    const [risk] = risks;
    const body = begun.body.replace('____', `Persona: ${personWords(registered)}.`);
    return {
      ...begun,
      body: risk === undefined ? body : withRisk(body, riskWords(risk, dateTime, registered.on)),
      addressee: {
        ...begun.addressee,
        kind: 'dipam',
        post: 'Director/a',
        institution: 'Dirección de Personas Adultas Mayores (DIPAM), MIMP',
      },
      reserved: true,
      urgent: true,
    };
  },
  document: async (_, making) => toOne(making),
  warnings,
};

const withRisk = (body: string, { situations, known, support }: ReturnType<typeof riskWords>) =>
  body
    .replace('Situación: ____', `Situación: ${situations}`)
    .replace('Desde cuándo se sabe: ____', `Desde cuándo se sabe: ${known}`)
    .replace('Red de soporte: ____', `Red de soporte: ${support.toLocaleLowerCase('es-PE')}`);

export const padron: Maker<'ciam-padron'> = {
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, district: null }),
  document: async (ctx, { facts, input, printing }) => ({
    ...formHead(facts, printing),
    body: {
      place: facts.office.place,
      date: facts.day,
      of: input.district === null ? null : `Distrito: ${districtLabel(input.district)}`,
      people: await olderList(ctx, input.district, { day: facts.day, lists: ctx.lists }),
      signer: professionalOf(facts),
    },
  }),
};

/** The figures are counted, and nothing of them is typed. */
export const report: Maker<'ciam-reporte'> = {
  // The last month that is over.
  begin: async (_, { facts }) => {
    const last = addMonths(`${facts.day.slice(0, 7)}-01`, -1);
    return {
      signerId: facts.signer.id,
      kind: 'mes',
      year: Number(last.slice(0, 4)),
      number: Number(last.slice(5, 7)),
      guarded: false,
      diagnosis: null,
      register: null,
      operation: null,
      observations: null,
    };
  },
  document: async (ctx, { facts, input, printing }) => {
    const { kind, year, guarded, diagnosis, register, operation } = input;
    const number = (kind === 'mes' ? input.number : null) ?? 1;
    const asked = { kind, year, number, guarded } as const;
    if (periodOf(asked).from > facts.day)
      throw new Refusal('bad_input', {
        fields: { [`paper.input.${kind === 'anio' ? 'year' : 'number'}`]: NOT_YET },
      });
    const { period, tables } = await ciamReport(ctx, asked);
    return {
      ...formHead(facts, printing),
      body: {
        period: period.charAt(0).toLocaleUpperCase('es-PE') + period.slice(1),
        yearly: kind === 'anio' ? { diagnosis, register, operation } : null,
        tables: printedTables(tables),
        observations: input.observations,
        place: facts.office.place,
        date: facts.day,
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) => [
    ...textWarnings([
      ['input.diagnosis', input.diagnosis ?? ''],
      ['input.register', input.register ?? ''],
      ['input.operation', input.operation ?? ''],
      ['input.observations', input.observations ?? ''],
    ]),
    ...(input.kind === 'anio' && input.diagnosis === null
      ? [
          {
            field: 'input.diagnosis',
            message:
              'El reporte anual dice cuál es el último diagnóstico (DS 024-2021-MIMP, art. 28).',
            blocks: false,
          },
        ]
      : []),
  ],
};

export const ciamVisit = visitMaker('ciam');
export const ciamSocial = socialMaker('ciam');
export const ciamPlan = planMaker('ciam');
export const rules = ownTextMaker('ciam-reglamento');
export const diagnosis: Maker<'ciam-diagnostico'> = ownTextMaker('ciam-diagnostico');
