/** D19: asks the Banco de la Nación for a cuenta de consignación, once alimentos were agreed (RDNA 19.f). */
import { Not } from 'typeorm';
import { type Agreement, agreements, hearingCourses, papers } from '../../../db/entities/index.ts';
import { Refusal } from '../../../domain/errors.ts';
import type { Maintenance } from '../../../domain/law/agreements.ts';
import { naturalName } from '../../../domain/people/names.ts';
import { longDate, shortDate } from '../../../domain/words/dates.ts';
import { agreedOf } from '../../agreements/read.ts';
import { documentWords } from '../../letters/person-values.ts';
import { initialsOf, numberedHead, signerOf } from '../heads.ts';
import type { Maker, MakingContext, PaperFacts } from '../maker.ts';

export const bankOficio: Maker<'oficio-banco'> = {
  subjects: async ({ tx }, caseId) => {
    const rows = await tx.find(agreements, {
      where: { caseId, matter: 'A1' },
      order: { signedOn: 'DESC' },
    });
    // A percentage of an income is no sum that is paid into an account each time.
    return rows
      .filter((row) => (maintenanceOf(row)?.amountCents ?? null) !== null)
      .map(({ id, signedOn }) => ({ id, label: `alimentos del ${shortDate(signedOn)}` }));
  },
  begin: async (ctx, { facts, subjectId }) => ({
    signerId: facts.signer.id,
    agency: '',
    acta: await actaOf(ctx, await agreementOf(ctx, facts, subjectId)),
    attachments: ['Copia certificada del acta'],
    folios: null,
    copies: ['Archivo'],
  }),
  document: async (ctx, { facts, input, subjectId, printing }) => {
    const row = await agreementOf(ctx, facts, subjectId);
    const agreed = maintenanceOf(row);
    if (agreed === null || agreed.amountCents === null) throw new Refusal('not_found');
    const { signer, letterCase } = facts;
    const personOf = (id: string) => {
      const person = letterCase?.people.find((one) => one.person?.id === id)?.person ?? null;
      return person === null
        ? { name: '—', document: null, birthDate: null }
        : {
            name: naturalName(person),
            document: documentWords(person),
            // Not on the page: a bank needs who, and no more (RDNA 19.f).
            birthDate: null,
          };
    };
    const named = (id: string) => {
      const { name, document } = personOf(id);
      return { name, document };
    };
    return {
      ...numberedHead(facts, printing),
      correctedVersion: null,
      signer: signerOf(facts),
      attachments: [...input.attachments],
      folios: input.folios,
      copies: [...input.copies],
      initials: initialsOf(signer.fullName, facts.typist),
      agency: input.agency,
      acta: input.acta,
      actaDate: row.signedOn,
      beneficiaries: agreed.beneficiaries.map(personOf),
      collector: named(agreed.receiverId),
      payer: named(agreed.payerId),
      amountCents: agreed.amountCents,
      periodicity: agreed.periodicity,
      startsOn: agreed.startsOn,
    };
  },
};

/** Null when it is not about alimentos, or sealed from whoever reads. */
function maintenanceOf(row: Agreement): Maintenance | null {
  const agreed = agreedOf(row);
  return agreed?.matter === 'A1' ? agreed.terms : null;
}

/** @throws Refusal `not_found` for what is of another case. */
async function agreementOf(
  { tx }: MakingContext,
  { letterCase }: PaperFacts,
  id: string | null,
): Promise<Agreement> {
  const row = await tx.findOneBy(agreements, { id: id ?? '' });
  if (row === null || row.caseId !== letterCase?.row.id) throw new Refusal('not_found');
  return row;
}

/** The acta that was issued of those hearings; without one, by its day. */
async function actaOf({ tx }: MakingContext, { actionId, signedOn }: Agreement): Promise<string> {
  const course = await tx.findOneBy(hearingCourses, { actionId });
  const acta =
    course === null
      ? null
      : await tx.findOne(papers, {
          select: { id: true, numberText: true },
          where: { subjectId: course.id, kind: 'acta-de-conciliacion', state: Not('annulled') },
          order: { issuedAt: 'DESC' },
        });
  return acta?.numberText ?? `Acta de Conciliación del ${longDate(signedOn)}`;
}
