/** A record of the OMAPED or the CIAM with every text as long as its register lets it be makes its papers. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DESK_PAPERS, type DeskPaperKind } from '../../../domain/letters/desk-papers.ts';
import { NAME_MAX } from '../../../domain/people/names.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import { BLANK_OLDER } from '../../../domain/records/ciam.ts';
import { BLANK_CERTIFICATE, BLANK_PROFILE, BLANK_SUPPORT } from '../../../domain/records/omaped.ts';
import type { PersonFields } from '../../../domain/records/person.ts';
import { someone } from '../../samples.ts';
import { type TestOffice, testOffice } from '../../testing.ts';
import type { PaperPreview } from '../preview.ts';
import type { BegunPaper } from '../types.ts';

const long = (max: number): string => 'ñandú '.repeat(max).slice(0, max).replace(/ $/, 's');
const line = long(LIMITS.line);
const label = long(LIMITS.label);
const paragraph = long(LIMITS.paragraph);
const name = long(NAME_MAX);
const day = '2026-08-10';

const PERSON: Partial<PersonFields> = {
  firstSurname: name,
  secondSurname: name,
  givenNames: name,
  birthDate: '1945-08-14',
  sex: '2',
  documentNote: line,
  district: '230401',
  community: line,
  address: line,
  addressReference: line,
  email: line,
  school: line,
};

let office: TestOffice;
let of: Readonly<Record<'omaped' | 'ciam', string>>;
beforeAll(async () => {
  office = await testOffice();
  of = { omaped: await withDisability(), ciam: await olderAdult() };
});
afterAll(() => office.close());

async function withDisability(): Promise<string> {
  const { id: registrationId } = await office.ok<{ id: string }>('omaped.register', {
    person: someone(PERSON),
    registeredOn: day,
    channel: 'campana',
    profile: {
      ...BLANK_PROFILE,
      aidsNote: line,
      rehabilitation: paragraph,
      housing: line,
      livesWith: line,
      notes: paragraph,
    },
  });
  await office.ok('omaped.changeContigo', {
    registrationId,
    version: 1,
    contigo: {
      state: 'no',
      pc1000On: null,
      collector: line,
      agency: line,
      suspension: null,
      suspendedOn: null,
      notes: paragraph,
    },
  });
  await office.ok('omaped.addCertificate', {
    registrationId,
    certificate: {
      ...BLANK_CERTIFICATE,
      step: 'emitido',
      number: label,
      issuedOn: '2019-05-10',
      establishment: line,
      character: 'permanente',
    },
  });
  await office.ok('omaped.addSupport', {
    registrationId,
    support: {
      ...BLANK_SUPPORT,
      kind: 'apoyo_designado',
      name: line,
      document: label,
      phone: label,
      form: 'notarial',
      designation: line,
      scope: paragraph,
      safeguards: paragraph,
    },
  });
  await office.ok('omaped.addAdjustment', {
    registrationId,
    adjustment: {
      place: 'municipalidad',
      entity: line,
      asked: paragraph,
      askedOn: day,
      attendedOn: day,
      result: paragraph,
    },
  });
  const thing = {
    kind: 'silla_ruedas',
    code: label,
    description: line,
    source: 'donado',
    cameOn: day,
  };
  const { id: thingId } = await office.ok<{ id: string }>('omaped.addThing', { thing });
  await office.ok('omaped.handThing', {
    registrationId,
    thingId,
    kind: 'prestamo',
    handedOn: day,
    dueOn: '2026-12-10',
    condition: line,
  });
  return registrationId;
}

async function olderAdult(): Promise<string> {
  const { id } = await office.ok<{ id: string }>('ciam.register', {
    person: someone({ ...PERSON, givenNames: long(NAME_MAX - 1) }),
    registeredOn: day,
    channel: 'visita',
    fields: {
      ...BLANK_OLDER,
      illnesses: paragraph,
      needs: paragraph,
      carer: line,
      contactName: line,
      contactTie: label,
      contactPhone: long(40),
      alerts: paragraph,
    },
  });
  await office.ok('attentions.record', {
    registrationId: id,
    service: 'visita',
    mode: 'domiciliaria',
    doneOn: day,
    done: paragraph,
    result: paragraph,
    institutionId: null,
    referredTo: line,
    next: null,
  });
  for (const at of [1, 2, 3]) {
    const organisation = await office.ok<{ id: string }>('ciam.addOrganisation', {
      name: `${at} ${long(LIMITS.line - 2)}`,
      district: '230401',
      recognition: '',
    });
    await office.ok('ciam.join', {
      organisationId: organisation.id,
      registrationId: id,
      joinedOn: day,
      post: label,
    });
  }
  return id;
}

/** What whoever writes may add to the sheets, as much as fits. */
const NOTES = { notes: long(8_000) };
const KINDS: readonly (readonly [DeskPaperKind, object])[] = [
  ['omaped-empadronamiento', NOTES],
  ['omaped-conadis', {}],
  ['omaped-contigo', {}],
  ['omaped-constancia', {}],
  ['omaped-visita', {}],
  ['omaped-entrega', {}],
  ['ciam-ficha', NOTES],
  ['ciam-padron', {}],
];

it.each(KINDS)('%s', async (kind, typed) => {
  const { desk, of: made } = DESK_PAPERS[kind];
  const subjectId = made === 'registration' ? of[desk] : null;
  const { paper } = await office.ok<BegunPaper>('papers.begin', { kind, caseId: null, subjectId });
  const { page } = await office.ok<PaperPreview>('papers.preview', {
    caseId: null,
    subjectId,
    paper: { kind, input: { ...paper.input, ...typed } },
  });
  expect(page.grant).not.toBe('');
});
