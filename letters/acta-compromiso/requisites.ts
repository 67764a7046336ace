import { compromisoFaults } from '../../domain/law/acta.ts';
import type { Fault } from '../../domain/law/faults.ts';
import { actaParties } from '../parts/acta-parties.ts';
import type { ActaCompromisoData, CompromisoBody } from './data.ts';

/** V10 of the acta de compromiso as it is about to be printed (RDNA 49): what it lacks, which warns. */
export function compromisoActaFaults(
  acta: ActaCompromisoData & { readonly body: CompromisoBody },
): Fault[] {
  const { issue, caseCode, letterhead, body } = acta;
  const { defensor } = body;
  return compromisoFaults({
    number: issue?.number ?? '',
    caseNumber: caseCode ?? '',
    sede: {
      address: letterhead.address,
      phone: letterhead.phones ?? '',
      dnaCode: letterhead.dnaCode ?? '',
      email: letterhead.email ?? '',
    },
    place: body.place ?? '',
    date: body.date ?? '',
    virtual: body.platform !== null,
    parties: actaParties(body),
    facts: body.facts ?? '',
    followUpClause: body.followUp ?? '',
    commitments: body.commitments,
    defensor: {
      name: defensor?.name ?? '',
      document: defensor?.document ?? '',
      credential: defensor?.registration ?? '',
      signs: defensor !== null,
    },
  });
}
