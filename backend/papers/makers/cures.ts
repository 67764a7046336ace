/** What cures an acta (RDNA 45.2), and what makes a copy certified (RDNA 43.2). */
import { hearingCourses, papers } from '../../../db/entities/index.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { Refusal } from '../../../domain/errors.ts';
import { recordOf } from '../../hearings/law.ts';
import { formHead, officerOf } from '../heads.ts';
import type { Maker } from '../maker.ts';
import { partyOf } from './actas.ts';

export const rectification: Maker<'acta-rectificatoria'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(papers, {
      select: { id: true, numberText: true, kind: true, state: true },
      where: { caseId },
      order: { issuedAt: 'DESC' },
    });
    return rows
      .filter(({ kind, state }) => state !== 'annulled' && isActa(kind))
      .map(({ id, numberText }) => ({ id, label: numberText }));
  },
  begin: async (_, { facts }) => ({
    signerId: facts.signer.id,
    cures: [{ requisite: '', omission: '', cured: '' }],
    lawyerName: null,
    lawyerRegistration: null,
  }),
  document: async ({ tx }, { facts, input, subjectId, printing }) => {
    const acta = await tx.findOne(papers, {
      select: { id: true, caseId: true, subjectId: true, numberText: true, issuedAt: true },
      where: { id: subjectId ?? '' },
    });
    const course = await tx.findOneBy(hearingCourses, { id: acta?.subjectId ?? '' });
    if (acta === null || course === null || acta.caseId !== facts.letterCase?.row.id)
      throw new Refusal('not_found');
    const record = await recordOf(tx, course);
    return {
      ...formHead(facts, printing),
      body: {
        place: facts.office.place,
        date: facts.day,
        time: null,
        of: { title: acta.numberText, date: dateInLima(acta.issuedAt) },
        cures: input.cures.map((one) => ({ ...one })),
        // Whoever signed it signs again; nobody's address is needed here.
        parties: record.parties
          .map((party) => partyOf(record, party, false, facts.letterCase))
          .filter(({ present }) => present)
          .map(({ address: _, email: __, phone: ___, ...attendee }) => attendee),
        signer: officerOf(facts),
        lawyer:
          input.lawyerName === null
            ? null
            : { name: input.lawyerName, registration: input.lawyerRegistration },
      },
    };
  },
};

const isActa = (kind: string): boolean =>
  kind === 'acta-de-conciliacion' || kind === 'acta-de-compromiso';

export const certification: Maker<'copia-certificada'> = {
  begin: async (_, { facts }) => ({
    signerId: facts.signer.id,
    of: null,
    ofDate: null,
    folios: 1,
    requestedBy: null,
    purpose: null,
  }),
  document: async (_, { facts, input, printing }) => {
    const { of, ofDate, folios, requestedBy, purpose } = input;
    return {
      ...formHead(facts, printing),
      body: {
        place: facts.office.place,
        date: facts.day,
        of,
        ofDate,
        folios,
        requestedBy,
        purpose,
        signer: officerOf(facts),
      },
    };
  },
};
