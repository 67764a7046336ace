/**
 * Every paper as it is begun, on a real store: its page says what «Qué sale» says of it, and no template
 * reaches what its reader may not see. Monday 10 August 2026.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { PAPER_KINDS, type PaperKind } from '../../domain/letters/papers.ts';
import { pdfText } from '../../letters/testing/pdf.ts';
import { acta, pension } from '../agreements/testing.ts';
import type { GrantedUrl } from '../core/grants.ts';
import { begun, courseOf, FATHER, family, inviting, met } from '../hearings/testing.ts';
import {
  GIRL,
  institutionId,
  issuedLetter,
  registerCase,
  reportedCase,
} from '../letters/testing.ts';
import type { LetterView } from '../letters/types.ts';
import { beginning, MONDAY, resolver, riskCase, riskOffice, valuation } from '../risk/testing.ts';
import type { RiskChildView } from '../risk/types.ts';
import { TERESA } from '../samples.ts';
import { type TestOffice, testOffice } from '../testing.ts';
import type { PaperPreview } from './preview.ts';
import { cartaOf } from './testing.ts';
import type { BegunPaper, IssuedPaper, OfferedPaper } from './types.ts';

let office: TestOffice;
afterEach(() => office.close());

const textOf = ({ grant }: GrantedUrl): string => {
  const file = office.running.backend.grants.redeem(grant, 'view');
  if (file === 'refused') throw new Error('No file');
  return pdfText(file.bytes).replace(/\s+/g, ' ');
};

/** What a person must still type, with nothing of anybody in it. */
function filled(value: unknown, key = ''): unknown {
  if (value === '') return key === 'hour' ? '10:30' : 'Sin novedad.';
  if (Array.isArray(value))
    return key === 'purposes' && value.length === 0
      ? ['conocimiento']
      : value.map((v) => filled(v));
  if (typeof value !== 'object' || value === null) return value;
  const whole = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, filled(inner, name)]),
  );
  return 'institution' in whole ? { ...whole, institution: 'IE 42050 Ticaco' } : whole;
}

async function previewed(caseId: string, { kind, subjectId }: OfferedPaper) {
  const { paper } = await office.ok<BegunPaper>('papers.begin', { kind, caseId, subjectId });
  const asked = { caseId, subjectId, paper: { kind, input: filled(paper.input) } };
  const { page, leaving, warnings } = await office.ok<PaperPreview>('papers.preview', asked);
  return { text: textOf(page), leaving, warnings };
}

const offers = (caseId: string) => office.ok<OfferedPaper[]>('papers.offered', { caseId });

/** Of each person of the case, by which words the page would tell of her. */
type Needles = Readonly<Record<string, Readonly<Record<string, string | null | undefined>>>>;
const needlesOf = ({ address, phone, documentNumber }: Partial<typeof TERESA>) => ({
  address,
  phone,
  document: documentNumber,
});

/** What the pane says of each cell is what the printed page has. */
function agree(text: string, leaving: PaperPreview['leaving'], needles: Needles): void {
  for (const { title, fields } of leaving.rows)
    for (const { field, printed, level, fault } of fields) {
      const needle = needles[title]?.[field.replace(/^[a-z]+_/, '')];
      if (needle != null)
        expect(text.includes(needle), `${title} ${field}`).toBe(printed === 'printed');
      expect(fault, `${title} ${field}`).toBeNull();
      if (level === 'absent') expect(printed, `${title} ${field}`).not.toBe('printed');
    }
}

describe('no template reaches what its reader may not see', () => {
  it('in the papers of no record, of a case with a reserved informant and safe contact', async () => {
    office = await testOffice();
    const caseId = await registerCase(office, reportedCase);
    const seen: PaperKind[] = [];
    for (const offer of await offers(caseId)) {
      const { text, leaving } = await previewed(caseId, offer);
      agree(text, leaving, {
        'Luz María Ñahui Condori': needlesOf(GIRL),
        'Teresa Condori Vda. de Ñahui': needlesOf(TERESA),
      });
      for (const word of ['Sabina', 'Huarachi', '777 888', 'Bolognesi 45', '99900077'])
        expect(text, offer.kind).not.toContain(word);
      seen.push(offer.kind);
    }
    expect(seen).toHaveLength(PAPER_KINDS.filter((kind) => seen.includes(kind)).length);
    expect(seen.length).toBeGreaterThan(9);
  });

  it('in the papers of a hearing and of what was agreed: neither side reads the other’s address', async () => {
    office = await testOffice();
    const of = await family(office);
    const { actionId } = await met(office, of, ['A1']);
    const { operatorId: me } = await office.ok<{ operatorId: string }>('accounts.me');
    const { caseId, childId: luz, motherId: teresa, fatherId: raul } = of;
    const at = { caseId, actionId, luz, teresa, raul, me };
    await office.ok('agreements.record', acta(at, { maintenance: pension(at) }));
    const seen = new Set<PaperKind>();
    for (const offer of await offers(caseId)) {
      if (offer.subjectId === null) continue;
      const { text, leaving } = await previewed(caseId, offer);
      agree(text, leaving, {
        'Julián Ñahui': needlesOf(FATHER),
        'Teresa Condori Vda. de Ñahui': needlesOf(TERESA),
      });
      const both = [TERESA.address, FATHER.address].filter((one) => text.includes(one ?? '—'));
      // RDNA 44.1.d: only the acta has both.
      expect(both.length, offer.kind).toBe(
        offer.kind === 'acta-de-conciliacion' ? 2 : offer.kind === 'citacion' ? both.length : 0,
      );
      if (offer.kind === 'citacion') expect(both.length).toBeLessThan(2);
      seen.add(offer.kind);
    }
    for (const kind of ['constancia', 'acta-de-conciliacion', 'oficio-banco'] as const)
      expect(seen).toContain(kind);
  });

  it('in the papers of a riesgo', async () => {
    office = await riskOffice();
    const { caseId, personId, motherId } = await riskCase(office, { address: 'Calle Puno 31' });
    const { id } = await office.ok<{ id: string }>('risk.begin', beginning(caseId, personId));
    await office.ok('risk.value', valuation(id, MONDAY));
    office.setTime('2026-08-25T15:00:00.000Z');
    const [{ procedure } = { procedure: null }] = await office.ok<RiskChildView[]>('risk.ofCase', {
      caseId,
    });
    if (procedure === null) throw new Error('No procedure');
    const resolve = resolver(office, { caseId, motherId });
    await office.ok('risk.resolve', await resolve(procedure, 'R04', { ordered: ['visita'] }));
    office.setTime('2026-08-26T15:00:00.000Z');
    const [after] = await office.ok<RiskChildView[]>('risk.ofCase', { caseId });
    const [toTell] = after?.procedure?.resolutions[0]?.notifications ?? [];
    await office.ok('risk.cite', { id: toTell?.id, citedOn: '2026-08-27' });
    for (const kind of ['resolucion', 'notificacion'] as const) {
      const offer = (await offers(caseId)).find((one) => one.kind === kind);
      if (offer === undefined) throw new Error(kind);
      const { text, leaving } = await previewed(caseId, offer);
      agree(text, leaving, { 'Luz María Ñahui Condori': { address: 'Calle Puno 31' } });
    }
  });
});

it('who asked for reserve is nowhere on the invitation of the other: de oficio', async () => {
  office = await testOffice();
  const { motherId } = await family(office);
  const reserved = await family(office, {
    informant: {
      kind: 'person',
      person: { kind: 'existing', id: motherId },
      institutionName: null,
      relation: 'madre',
      reserveIdentity: true,
      safeContact: null,
    },
    relatives: [
      {
        person: { kind: 'existing', id: motherId },
        relation: 'madre',
        livesTogether: 'si',
        notes: '',
        safeContact: null,
      },
    ],
  });
  const of = { ...reserved, motherId };
  await office.ok('hearings.invite', inviting(await begun(office, of), '2026-08-17'));
  const { sessions, parties } = await courseOf(office, of.caseId);
  const father = parties.find(({ personId }) => personId === of.fatherId);
  const his = sessions[0]?.invitations.find(({ partyId }) => partyId === father?.id);
  const offer = (await offers(of.caseId)).find(({ subjectId }) => subjectId === his?.id);
  if (offer === undefined) throw new Error('No invitation');
  const { text, leaving, warnings } = await previewed(of.caseId, offer);
  expect(text).toContain('de oficio');
  expect(text).not.toContain('Teresa');
  expect(warnings.filter(({ blocks }) => blocks)).toEqual([]);
  expect(leaving.audience.label).toBe('Una parte, en su domicilio');
});

describe('an envelope', () => {
  const carta = async (typed: Parameters<typeof cartaOf>[1]) => {
    const caseId = await registerCase(office, reportedCase);
    const { paper } = await office.ok<BegunPaper>('papers.begin', {
      kind: 'carta',
      caseId,
      subjectId: null,
    });
    return office.ok<IssuedPaper>('papers.issue', {
      caseId,
      subjectId: null,
      paper: cartaOf(paper, typed),
      outsideNumber: null,
    });
  };
  const envelope = async (input: object, path = 'papers.envelope') =>
    textOf(await office.ok<GrantedUrl>(path, { format: 'dl', discreet: true, ...input }));

  it('says to whom, and neither what happened nor, when discreet, which office writes', async () => {
    office = await testOffice();
    const chosen = await institutionId(office, 'Fiscalía de Tarata');
    const { id } = await carta({
      addressee: {
        kind: 'otra',
        institutionId: chosen,
        treatment: 'SEÑOR',
        name: 'JUAN FICTICIO ROJAS',
        post: 'Fiscal de Violencia',
        institution: 'Fiscalía Especializada en Violencia contra la Mujer',
        address: 'Calle Inventada 12',
        place: 'Tarata.-',
      },
    });
    const text = await envelope({ paperId: id });
    for (const said of ['JUAN FICTICIO ROJAS', 'Fiscalía de Tarata', 'Calle Inventada 12'])
      expect(text).toContain(said);
    expect(text).not.toMatch(/violencia|DEMUNA|RESERVADO|Expediente/i);
    const open = await envelope({ paperId: id, discreet: false, format: 'c5' });
    expect(open).toMatch(/DEMUNA[\s\S]*RESERVADO/);
  });

  it('to a child has her initials; an annulled page has none', async () => {
    office = await testOffice();
    const { id } = await carta({
      addressee: {
        kind: 'persona',
        institutionId: null,
        treatment: 'SEÑORITA',
        name: 'LUZ MARÍA ÑAHUI CONDORI',
        post: null,
        institution: null,
        address: null,
        place: 'Presente.-',
      },
    });
    const text = await envelope({ paperId: id });
    expect(text).toContain('L. M. Ñ. C.');
    expect(text).not.toContain('LUZ');
    await office.ok('papers.annul', { id, version: 1, reason: 'Iba a otra persona.' });
    const asked = { paperId: id, format: 'dl', discreet: true };
    expect((await office.refused('papers.envelope', asked)).code).toBe('letter_state');
  });

  it('of an oficio has its addressee; and the oficio is found by the mark of its QR', async () => {
    office = await testOffice();
    const { id } = await issuedLetter(office);
    expect(await envelope({ letterId: id }, 'letters.envelope')).toContain('Presente');
    const { editions } = await office.ok<LetterView>('letters.view', { id });
    const mark = editions[0]?.mark ?? '';
    expect(mark).toMatch(/^[0-9a-f]{12}$/);
    const found = await office.ok<{ kind: string; id: string }[]>('search.all', { text: mark });
    expect(found).toMatchObject([{ kind: 'letter', id }]);
  });
});
