/** The papers of the OMAPED (violencia-omaped-ciam.md §3.8): what its register says, and what is typed. */
import { CERTIFICATE_CHARACTERS } from '../../../domain/catalogues/omaped.ts';
import { EDUCATION_LEVELS } from '../../../domain/catalogues/schooling.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { PaperInput } from '../../../domain/records/paper.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { joinedOrNull } from '../../../domain/words/lists.ts';
import { orNull } from '../../office/paper.ts';
import { figuresOf } from '../../omaped/counters.ts';
import {
  dayOrNull,
  degreeOf,
  diagnosesOf,
  lastDelivery,
  omapedPerson,
  RECEIVES,
  recordBody,
  typesOf,
} from '../desks/omaped.ts';
import {
  entryValues,
  namedValues,
  personWords,
  registeredOf,
  registeredValues,
} from '../desks/registered.ts';
import { formHead, printedTables, professionalOf } from '../heads.ts';
import type { Maker } from '../maker.ts';
import { saidOn } from '../person-sheet.ts';
import { textWarnings } from '../warnings.ts';
import { planMaker, socialMaker, visitMaker } from './desks.ts';
import { beginsToOne, toOne, warnings } from './free.ts';

export const record: Maker<'omaped-empadronamiento'> = {
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, notes: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const person = await omapedPerson(ctx, subjectId, facts.day);
    return {
      ...formHead(facts, printing),
      body: {
        ...recordBody(person),
        entry: await entryValues(ctx, person.registered),
        notes: joinedOrNull([person.record.profile.notes, input.notes], '\n'),
        signer: professionalOf(facts),
      },
    };
  },
};

export const conadis: Maker<'omaped-conadis'> = {
  begin: async (ctx, { facts, subjectId }) => {
    const { certificate } = await omapedPerson(ctx, subjectId, facts.day);
    return {
      signerId: facts.signer.id,
      name: null,
      document: null,
      as: null,
      phone: null,
      brought: ['dni', ...(certificate?.issuedOn == null ? [] : ['certificado' as const])],
      notes: null,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const person = await omapedPerson(ctx, subjectId, facts.day);
    const { registered, certificate, record: kept } = person;
    const said = saidOn(registered.on);
    const { name, document, as, phone } = input;
    return {
      ...formHead(facts, printing),
      body: {
        register: registered.number,
        place: facts.office.place,
        date: facts.day,
        person: registeredValues(registered, said(EDUCATION_LEVELS, kept.profile.education)),
        types: typesOf(person),
        degree: degreeOf(person),
        certificate: {
          number: orNull(certificate?.number ?? null),
          issuedOn: dayOrNull(certificate?.issuedOn),
          establishment: orNull(certificate?.establishment ?? null),
          cie10: diagnosesOf(person),
          character: said(CERTIFICATE_CHARACTERS, certificate?.character ?? null),
        },
        asksFor: { name, document, as, phone },
        brought: [...input.brought],
        notes: input.notes,
      },
    };
  },
  // DS 002-2014-MIMP, art. 72.1.
  warnings: (_, { input }) => [
    ...textWarnings([['input.notes', input.notes ?? '']]),
    ...(input.brought.includes('certificado')
      ? []
      : [
          {
            field: 'input.brought',
            message:
              'Falta el certificado de discapacidad, que el CONADIS pide en original y copia.',
            blocks: false,
          },
        ]),
    ...(input.brought.includes('dni') || input.brought.includes('partida')
      ? []
      : [
          {
            field: 'input.brought',
            message: 'Falta el DNI, o la partida de una niña o niño que no lo tiene.',
            blocks: false,
          },
        ]),
  ],
};

export const contigo: Maker<'omaped-contigo'> = {
  begin: async (ctx, { facts, subjectId }) => {
    const { record: kept } = await omapedPerson(ctx, subjectId, facts.day);
    return {
      signerId: facts.signer.id,
      name: orNull(kept.contigo.collector),
      document: null,
      relation: null,
      phone: null,
      reason: null,
      notes: null,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const person = await omapedPerson(ctx, subjectId, facts.day);
    const { registered, certificate, record: kept } = person;
    const { name, document, relation, phone, reason } = input;
    return {
      ...formHead(facts, printing),
      body: {
        register: registered.number,
        person: registeredValues(
          registered,
          saidOn(registered.on)(EDUCATION_LEVELS, kept.profile.education),
        ),
        degree: degreeOf(person),
        sisfoh: kept.profile.sisfoh,
        facts: {
          cseUntil: dayOrNull(kept.profile.cseValidTo),
          pension: RECEIVES[kept.profile.pensionOrIncome ?? ''] ?? null,
          certificate: joinedOrNull([certificate?.number, dayOrNull(certificate?.issuedOn)]),
          establishment: orNull(certificate?.establishment ?? null),
        },
        collector: { name, document, relation, phone, reason },
        sentOn: dayOrNull(kept.contigo.pc1000On),
        notes: input.notes,
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) =>
    textWarnings([
      ['input.reason', input.reason ?? ''],
      ['input.notes', input.notes ?? ''],
    ]),
};

export const healthOficio: Maker<'omaped-oficio-salud'> = {
  begin: async (ctx, asked) => {
    const { facts, subjectId } = asked;
    const registered = await registeredOf(ctx, 'omaped', subjectId, facts.day);
    const begun = await beginsToOne('omaped-oficio-salud')(ctx, asked);
    return {
      ...begun,
      body: begun.body.replace('____', `Persona: ${personWords(registered)}.`),
      addressee: { ...begun.addressee, kind: 'salud' },
      reserved: true,
    };
  },
  document: async (_, making) => toOne(making),
  warnings,
};

/** It says that she is in the register; who left it is not. @throws Refusal `registration_ended`. */
export const registeredNote: Maker<'omaped-constancia'> = {
  begin: async (_, { facts }) => ({ signerId: facts.signer.id, purpose: null }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const registered = await registeredOf(ctx, 'omaped', subjectId, facts.day);
    if (registered.registration.endedOn !== null) throw new Refusal('registration_ended');
    const { name, document } = namedValues(registered);
    return {
      ...formHead(facts, printing),
      body: {
        place: facts.office.place,
        date: facts.day,
        person: {
          name,
          document,
          register: registered.number,
          registeredOn: shortDate(registered.registration.registeredOn),
          district: registeredValues(registered, null).district,
        },
        purpose: input.purpose,
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input }) => textWarnings([['input.purpose', input.purpose ?? '']]),
};

const NOTHING_YET = { what: '', details: null, quantity: '1', state: null };

export const aid: Maker<'omaped-entrega'> = {
  begin: async (ctx, { facts, subjectId }) => {
    const registered = await registeredOf(ctx, 'omaped', subjectId, facts.day);
    const last = await lastDelivery(ctx, registered.registration.id);
    const person = namedValues(registered);
    return {
      signerId: facts.signer.id,
      person,
      way: last?.way ?? 'prestamo',
      things: last?.things.map(({ what, ...rest }) => ({ what: what ?? '', ...rest })) ?? [
        NOTHING_YET,
      ],
      returnBy: last?.returnBy ?? null,
      receives: {
        name: person.name,
        document: person.document,
        relation: 'Ella misma, él mismo',
        phone: registered.person.phone,
      },
      notes: null,
    };
  },
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const { number } = await registeredOf(ctx, 'omaped', subjectId, facts.day);
    return {
      ...formHead(facts, printing),
      body: {
        register: number,
        place: facts.office.place,
        date: facts.day,
        person: { ...input.person },
        way: input.way,
        things: input.things.map((one) => ({ ...one })),
        returnBy: dueBack(input),
        receives: { ...input.receives },
        notes: input.notes,
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input, facts }) => {
    const returnBy = dueBack(input);
    return [
      ...textWarnings([['input.notes', input.notes ?? '']]),
      ...(returnBy !== null && returnBy < facts.day
        ? [
            {
              field: 'input.returnBy',
              message: 'La fecha de devolución ya pasó. Revísela.',
              blocks: true,
            },
          ]
        : []),
    ];
  },
};

/** What is given does not come back. */
const dueBack = ({
  way,
  returnBy,
}: Pick<PaperInput<'omaped-entrega'>, 'way' | 'returnBy'>): string | null =>
  way === 'prestamo' ? returnBy : null;

/** The year that is over: it is answered for before the 31st of March (Ley 32139, art. 4). */
export const account: Maker<'omaped-rendicion'> = {
  begin: async (_, { facts }) => ({
    signerId: facts.signer.id,
    year: Number(facts.day.slice(0, 4)) - 1,
    pia: null,
    worksSpent: null,
    officeSpent: null,
    works: [],
    office: [],
    narrative: null,
  }),
  document: async (ctx, { facts, input, printing }) => {
    const { year, pia, worksSpent, officeSpent } = input;
    if (year > Number(facts.day.slice(0, 4)))
      throw new Refusal('bad_input', {
        fields: { 'paper.input.year': 'Ese año todavía no empieza.' },
      });
    const { tables } = await figuresOf(ctx, { kind: 'anio', year, number: 1, guarded: true });
    return {
      ...formHead(facts, printing),
      body: {
        year,
        place: facts.office.place,
        date: facts.day,
        pia,
        worksSpent,
        officeSpent,
        works: input.works.map((one) => ({ ...one })),
        office: input.office.map((one) => ({ ...one })),
        people: printedTables(tables),
        narrative: input.narrative,
        signer: professionalOf(facts),
      },
    };
  },
  warnings: (_, { input, facts }) => [
    ...textWarnings([['input.narrative', input.narrative ?? '']]),
    ...(input.pia === null
      ? [{ field: 'input.pia', message: 'Falta el PIA, del que se saca el 0.5 %.', blocks: false }]
      : []),
    ...(facts.day >= `${input.year + 1}-03-31`
      ? [
          {
            field: '',
            message: 'El informe se presenta antes del 31 de marzo (Ley 32139, art. 4).',
            blocks: false,
          },
        ]
      : []),
  ],
};

export const omapedVisit = visitMaker('omaped');
export const omapedSocial = socialMaker('omaped');
export const omapedPlan = planMaker('omaped');
