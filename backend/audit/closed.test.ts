/** The register of acts and «quién ha visto este caso» say nothing of a case that is closed to who asks. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf } from '../attachments/testing.ts';
import type { CaseView } from '../cases/types.ts';
import { cartaOf } from '../papers/testing.ts';
import type { BegunPaper, IssuedPaper } from '../papers/types.ts';
import { child, colleague, registration } from '../samples.ts';
import { PASSWORD, type TestOffice, testOffice } from '../testing.ts';
import type { AuditLine, AuditPage } from './types.ts';

interface Worked {
  readonly id: string;
  readonly number: string;
  /** The case and all that belongs to it: what a row of the register may be about. */
  readonly subjects: readonly string[];
}

let office: TestOffice;
let delia: string;
let open: Worked;
let secret: Worked;

beforeAll(async () => {
  office = await testOffice();
  delia = await add('delia.flores', 'defensor');
  await add('olga.flores', 'auditor');
  open = await work('Luz');
  secret = await work('Sol');
}, 60_000);
afterAll(() => office.close());

const add = async (userName: string, role: string): Promise<string> =>
  (
    await office.ok<{ id: string }>('accounts.add', {
      ...colleague(userName, 'Persona Ficticia', 'worker'),
      roles: [{ role, validFrom: '2026-01-01', validTo: null }],
    })
  ).id;

/** A case with everything that leaves an act: looked at, followed up, attached to, its person opened. */
async function work(givenNames: string): Promise<Worked> {
  const { id, number } = await office.ok<{ id: string; number: string }>(
    'cases.register',
    registration({ affected: [child({ givenNames, firstSurname: 'Ñahui' })] }),
  );
  const followup = await office.ok<{ id: string }>('followups.assign', {
    caseId: id,
    kind: 'entrevista',
    task: 'Conversar',
    personId: null,
    isVerification: false,
    dueOn: '2026-08-12',
    assignedTo: delia,
    contactOverride: null,
  });
  const subject = { kind: 'case', id };
  const [asked] = await office.ok<{ grant: string }[]>('attachments.ask', { subject, files: 1 });
  const grant = asked?.grant ?? '';
  office.running.backend.grants.receive(grant, Uint8Array.from(pdf(givenNames)));
  const fields = { kind: 'informe', fieldClass: 'sensible', title: 'Informe de la escuela' };
  const file = await office.ok<{ id: string }>('attachments.add', {
    subject,
    grant,
    extension: 'pdf',
    fields,
  });
  await office.ok('attachments.open', { id: file.id, acts: ['view'] });
  const { people } = await office.ok<CaseView>('cases.view', { id });
  const personId = people[0]?.personId ?? '';
  await office.ok('people.view', { id: personId });
  const paper = { caseId: id, subjectId: null };
  const begun = await office.ok<BegunPaper>('papers.begin', { kind: 'carta', ...paper });
  const carta = await office.ok<IssuedPaper>('papers.issue', {
    ...paper,
    paper: cartaOf(begun.paper),
    outsideNumber: null,
  });
  await office.ok('audit.of', { kind: 'case', id });
  return { id, number, subjects: [id, followup.id, file.id, personId, carta.id] };
}

/** Every act of the register, page after page. */
async function everything(): Promise<AuditLine[]> {
  const rows: AuditLine[] = [];
  let cursor: string | null = null;
  do {
    const page: AuditPage = await office.ok('audit.list', { cursor, limit: 5 });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}

const about = (rows: readonly AuditLine[], { subjects }: Worked) =>
  rows.filter(({ subject }) => subject !== null && subjects.includes(subject.id));
const of = async ({ id }: Worked) =>
  (await office.ok<AuditPage>('audit.of', { kind: 'case', id })).rows;
const changes = async () =>
  (await office.ok<AuditPage>('audit.list', { kind: 'change', limit: 200 })).rows.length;

it('tells who opened an attached file, also to who sees no case at all', async () => {
  await office.as('olga.flores');
  const whats = (await of(secret)).map(({ what, about: of }) => `${what}: ${of}`);
  const file = `Documento adjunto del expediente ${secret.number}`;
  expect(whats).toContain(`Abrió un archivo adjunto: ${file}`);
  expect(whats).toContain(`Adjuntó un archivo: ${file}`);
  expect(whats).toContain(`Encargó un seguimiento: Seguimiento del expediente ${secret.number}`);
  expect(whats).toContain(`Vio un caso: Expediente ${secret.number}`);
  expect(whats).toContainEqual(expect.stringMatching(/: CARTA N\.° 002-2026-/u));
  expect(await office.ok('audit.findCase', { number: secret.number })).toMatchObject({
    id: secret.id,
  });
});

it('of a sealed case neither names nor counts an act for who is not its reader', async () => {
  await office.as('delia.flores');
  await office.ok('cases.view', { id: secret.id });
  await office.ok('cases.view', { id: open.id });
  await office.as('olga.flores');
  const before = await changes();
  await office.as('rosa.quispe');
  await office.ok('access.seal', {
    caseId: secret.id,
    reason: 'Trabaja en la municipalidad.',
    readers: [],
    password: PASSWORD,
  });

  await office.as('olga.flores');
  const seen = await everything();
  expect(about(seen, secret)).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain(secret.number);
  expect(about(seen, open).length).toBeGreaterThan(5);
  expect(await of(secret)).toEqual([]);
  // Registered, followed up, attached, written to: four changes fewer, and the act of sealing does not show.
  expect(await changes()).toBe(before - 4);
  expect((await office.refused('audit.findCase', { number: secret.number })).code).toBe(
    'not_found',
  );

  await office.as('delia.flores');
  const own = await everything();
  expect(about(own, secret)).toEqual([]);
  expect(about(own, open)).toHaveLength(1);
});

it('nor of a case from which even the responsable must abstain', async () => {
  await office.as('rosa.quispe');
  expect(about(await everything(), open).length).toBeGreaterThan(5);
  await office.ok('access.abstain', {
    caseId: open.id,
    cause: 'consanguinidad',
    note: '',
    substituteId: delia,
  });
  const seen = await everything();
  expect(about(seen, open)).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain(open.number);
  expect(about(seen, secret).length).toBeGreaterThan(5);
  expect(await of(open)).toEqual([]);
  expect((await office.refused('audit.findCase', { number: open.number })).code).toBe('not_found');
});
