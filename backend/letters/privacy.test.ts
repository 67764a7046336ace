/** What may not leave does not leave: told by the rows, by the warnings and by the PDF itself. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit, diaryEntries } from '../../db/entities/index.ts';
import { INSTITUTION_KINDS } from '../../domain/catalogues/institution-kinds.ts';
import type { LetterFields } from '../../domain/records/letter.ts';
import { pageCount, pdfText } from '../../letters/testing/pdf.ts';
import type { InstitutionRow } from '../institutions/types.ts';
import { child, LUZ, reception, someone, TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import {
  GIRL,
  granted,
  institutionId,
  NEIGHBOUR,
  prefilled,
  registerCase,
  reportedCase,
  usualCase,
} from './testing.ts';
import type { LetterWarning, OutgoingRow, SavedLetter } from './types.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
});
afterEach(() => office.close());

const outgoing = async (caseId: string, to = 'UPE Tacna') =>
  office.ok<OutgoingRow[]>('letters.outgoing', {
    caseId,
    institutionId: await institutionId(office, to),
  });
const fieldOf = (rows: readonly OutgoingRow[], name: string) =>
  rows.flatMap(({ fields }) => fields).find(({ field }) => field === name);
const previewed = async (caseId: string, fields: LetterFields) =>
  pdfText((await granted(office, 'letters.preview', { caseId, fields })).bytes);
const warnings = (caseId: string, fields: LetterFields) =>
  office.ok<LetterWarning[]>('letters.check', { caseId, fields });
const codes = async (caseId: string, fields: LetterFields) =>
  (await warnings(caseId, fields)).map(({ code }) => code);
const withBody = (fields: LetterFields, body: string): LetterFields => ({
  ...fields,
  content: { ...fields.content, body },
});
/** Ticks one field wherever it is listed. */
const ticked = (
  fields: LetterFields,
  rows: readonly OutgoingRow[],
  name: string,
): LetterFields => ({
  ...fields,
  outgoing: rows.map(({ casePersonId, fields: listed }) => ({
    casePersonId,
    fields: listed.some(({ field }) => field === name) ? [name] : [],
    without: [],
  })),
});
const issueWith = async (caseId: string, fields: LetterFields) => {
  const draft = await office.ok<SavedLetter>('letters.create', { caseId, fields });
  return { ...draft, reason: '' };
};

describe('the informant', () => {
  const betraying = [NEIGHBOUR.firstSurname, NEIGHBOUR.givenNames, '777', NEIGHBOUR.address];

  it('is in no row and in no letter, whoever it goes to', async () => {
    const caseId = await registerCase(office, {
      ...usualCase,
      facts: 'Sabina Huarachi, vecina, vio los golpes. Llamar al 952777888.',
    });
    const directory = await office.ok<InstitutionRow[]>('institutions.list', {});
    const kinds = new Set<string>();
    for (const { id, kind, shortName } of directory.filter(
      (row) => !kinds.has(row.kind) && kinds.add(row.kind),
    )) {
      const rows = JSON.stringify(await outgoing(caseId, shortName));
      const fields = await office.ok<LetterFields>('letters.prefill', {
        caseId,
        institutionId: id,
        cause: 'd',
      });
      const text = await previewed(caseId, fields);
      for (const word of betraying) {
        expect(rows, `${kind} rows`).not.toContain(word);
        expect(text, `${kind} page`).not.toContain(word);
      }
    }
    expect(kinds.size).toBeGreaterThan(INSTITUTION_KINDS.entries.length / 2);
    expect(fieldOf(await outgoing(caseId), 'facts')).toMatchObject({
      value: 'Violencia física.',
      note: expect.stringContaining('quien informó'),
    });
  });

  it('is held back with words that suit each kind of fact', async () => {
    const { phone = null } = NEIGHBOUR;
    const caseId = await registerCase(office, {
      ...usualCase,
      affected: [child({ ...GIRL, addressReference: 'Al lado de Sabina Huarachi' })],
      relatives: [
        {
          person: someone({ ...TERESA, phone }),
          relation: 'madre',
          livesTogether: 'si',
          notes: '',
          safeContact: null,
        },
      ],
    });
    const rows = await outgoing(caseId);
    expect(fieldOf(rows, 'family_phone')).toMatchObject({
      value: null,
      note: expect.stringContaining('teléfono de la oficina'),
    });
    expect(fieldOf(rows, 'child_address')).toMatchObject({
      value: null,
      note: expect.stringContaining('coordinar la ubicación'),
    });
  });

  it('is warned about when typed, by name or by telephone, and only then', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId);
    for (const body of ['Informó Sabina.', 'informó sabina huarachi', 'Llamar al 952-777 888'])
      expect(await codes(caseId, withBody(fields, body))).toContain('informant_named');
    expect(await codes(caseId, fields)).not.toContain('informant_named');
  });

  it('leaves as the person in charge when she is the mother and asked for no reserve', async () => {
    const comes = (reserveIdentity: boolean) => ({
      informant: { ...reception().informant, reserveIdentity },
    });
    const open = await registerCase(office, comes(false));
    const mother = await office.ok<{ informant: { person: { personId: string } } }>('cases.view', {
      id: open,
    });
    const { personId } = mother.informant.person;
    const both = (reserveIdentity: boolean) => ({
      informant: {
        ...reception().informant,
        reserveIdentity,
        person: { kind: 'existing' as const, id: personId },
      },
      relatives: [
        {
          person: { kind: 'existing' as const, id: personId },
          relation: 'madre' as const,
          livesTogether: 'si' as const,
          notes: '',
          safeContact: null,
        },
      ],
    });
    const named = await outgoing(await registerCase(office, both(false)));
    expect(fieldOf(named, 'family_name')?.value).toContain('Teresa');
    const reserved = await outgoing(await registerCase(office, both(true)));
    expect(fieldOf(reserved, 'family_name')).toBeUndefined();
  });

  it('cannot be chosen: nobody outside the rows can', async () => {
    const caseId = await registerCase(office);
    const stranger = await registerCase(office);
    const [row] = await outgoing(stranger);
    const fields = await prefilled(office, caseId);
    const chosen = [{ casePersonId: row?.casePersonId ?? '', fields: ['child_name'], without: [] }];
    const error = await office.refused('letters.create', {
      caseId,
      fields: { ...fields, outgoing: chosen },
    });
    expect(error.code).toBe('letter_person_not_allowed');
  });
});

describe('safe contact', () => {
  it('holds back telephone and address, also of the child who lives there', async () => {
    const caseId = await registerCase(office, reportedCase);
    const rows = await outgoing(caseId);
    for (const name of ['family_phone', 'child_address'])
      expect(fieldOf(rows, name)).toMatchObject({ level: 'optional', needsOverride: true });
    const text = await previewed(caseId, await prefilled(office, caseId));
    for (const place of ['952 123 456', 'Jr. Arequipa', 'Ticalaco'])
      expect(text).not.toContain(place);
    expect(text).toContain('Luz María Ñahui Condori');
  });

  it('yields only to a reason, which the diary of the case keeps and the audit does not', async () => {
    const caseId = await registerCase(office, reportedCase);
    const fields = ticked(await prefilled(office, caseId), await outgoing(caseId), 'child_address');
    expect(await previewed(caseId, fields)).not.toContain('Jr. Arequipa');
    const refused = await office.refused('letters.issue', await issueWith(caseId, fields));
    expect(refused.code).toBe('safe_contact');

    const reason = 'La UPE la recogerá hoy con la policía';
    const reasoned = await issueWith(caseId, { ...fields, contactOverride: reason });
    const { id } = await office.ok<SavedLetter>('letters.issue', reasoned);
    const input = { letterId: id, version: null, acts: ['view'] };
    expect(pdfText((await granted(office, 'letters.file', input)).bytes)).toContain('Jr. Arequipa');
    const kept = await office.running.backend.open?.store.read(async (tx) => ({
      diary: await tx.findBy(diaryEntries, { subjectId: id }),
      audit: await tx.findBy(audit, { action: 'letters.issue' }),
    }));
    expect(kept?.diary.map(({ contactOverride }) => contactOverride)).toContain(reason);
    expect(kept?.audit[0]?.detail).toContain('"overridden":true');
    expect(kept?.audit[0]?.detail).not.toContain('policía');
  });

  it('does not even let a lesser addressee choose', async () => {
    const caseId = await registerCase(office, reportedCase);
    const rows = await outgoing(caseId, 'Centro de Salud Tarata');
    expect(fieldOf(rows, 'child_address')).toMatchObject({ level: 'absent', value: null });
  });

  it('is warned about when the address is typed', async () => {
    const caseId = await registerCase(office, reportedCase);
    const fields = await prefilled(office, caseId);
    const body = 'Vive en el jr arequipa 120, segundo piso.';
    expect(await codes(caseId, withBody(fields, body))).toContain('protected_contact');
  });
});

describe('the least that the addressee needs', () => {
  it('tells a school neither facts nor matter nor who is presumed responsible', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId, 'UGEL Tarata', 'c');
    const text = await previewed(caseId, fields);
    for (const word of ['golpe', 'correa', 'iolencia', 'Braulio', 'delito'])
      expect(text).not.toContain(word);
    const forced = ticked(fields, await outgoing(caseId, 'UGEL Tarata'), 'facts');
    expect(await previewed(caseId, forced)).not.toContain('correa');
    const refused = await office.refused('letters.issue', await issueWith(caseId, forced));
    expect(refused.code).toBe('letter_person_not_allowed');
  });

  it('writes initials where the name may not go, and warns when it is typed', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId, 'Defensoría del Pueblo Tacna', 'c');
    const text = await previewed(caseId, fields);
    expect(text).toContain('L. M. Ñ. C.');
    expect(text).not.toContain('Luz');
    expect(await codes(caseId, withBody(fields, 'La niña Luz María asiste.'))).toContain(
      'child_named',
    );
  });

  it('keeps the name of the child out of the lines that are read from outside', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId);
    const content = { ...fields.content, subject: 'Deriva el caso de Luz María Ñahui' };
    const found = await warnings(caseId, { ...fields, content });
    expect(found).toContainEqual(
      expect.objectContaining({ code: 'child_named', field: 'content.subject', blocks: false }),
    );
    expect(await codes(caseId, withBody(fields, 'La niña Luz María asiste.'))).not.toContain(
      'child_named',
    );
  });

  it('never gives the presumed responsible as the person to call', async () => {
    const father = someone({ firstSurname: 'Ñahui', givenNames: 'Braulio', phone: '952 000 111' });
    const asRelative = (person: typeof father | { kind: 'existing'; id: string }) => [
      {
        person,
        relation: 'padre' as const,
        livesTogether: 'si' as const,
        notes: '',
        safeContact: null,
      },
    ];
    const first = await registerCase(office, {
      ...usualCase,
      obliged: [],
      relatives: asRelative(father),
    });
    expect(fieldOf(await outgoing(first), 'family_phone')?.value).toBe('952 000 111');

    const { people } = await office.ok<{ people: { role: string; personId: string }[] }>(
      'cases.view',
      { id: first },
    );
    const id = people.find(({ role }) => role === 'relative')?.personId ?? '';
    const same = { kind: 'existing' as const, id };
    const second = await registerCase(office, {
      ...usualCase,
      relatives: asRelative(same),
      obliged: (usualCase.obliged ?? []).map((each) => ({ ...each, person: same })),
    });
    const rows = await outgoing(second);
    expect(fieldOf(rows, 'family_phone')).toMatchObject({ level: 'absent', value: null });
    expect(fieldOf(rows, 'accused_name')?.value).toContain('Braulio');
  });

  it('holds back facts that name who does not leave', async () => {
    const caseId = await registerCase(office, {
      ...usualCase,
      facts: 'Braulio Ñahui Larico golpeó a la niña.',
    });
    expect(fieldOf(await outgoing(caseId, 'CEM Tarata'), 'facts')?.value).toBe('Violencia física.');
    expect(fieldOf(await outgoing(caseId), 'facts')?.value).toContain('Braulio');
  });
});

describe('the text it begins with', () => {
  it('warns of nothing but what is unknown, and names nobody', async () => {
    const caseId = await registerCase(office);
    const fields = await prefilled(office, caseId, 'Centro de Salud Tarata', 'c');
    expect(await codes(caseId, fields)).toEqual(['institution_unverified']);
    for (const name of [LUZ.givenNames, TERESA.givenNames, 'Braulio'])
      expect(fields.content.body).not.toContain(name);
    expect(fields.content).toMatchObject({ urgent: false, reserved: true });
    const refusedWord = withBody(fields, 'El menor llegó solo.');
    expect(await codes(caseId, refusedWord)).toContain('refused_word');
  });

  it('fits one page for two children too, whoever it goes to', async () => {
    const brother = child({ ...GIRL, givenNames: 'Kusi', sex: '1', birthDate: '2013-01-01' });
    const caseId = await registerCase(office, { ...usualCase, affected: [child(GIRL), brother] });
    for (const [to, cause] of [
      ['UPE Tacna', 'e'],
      ['Fiscalía de Tarata', 'd'],
      ['Centro de Salud Tarata', 'c'],
    ] as const) {
      const fields = await prefilled(office, caseId, to, cause);
      const pdf = await granted(office, 'letters.preview', { caseId, fields });
      expect(pageCount(pdf.bytes), to).toBe(1);
      expect(pdf.bytes.byteLength).toBeLessThan(200 * 1024);
    }
  });
});
