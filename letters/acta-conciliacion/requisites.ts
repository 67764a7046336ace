import { type ActaFacts, actaFaults } from '../../domain/law/acta.ts';
import type { Fault } from '../../domain/law/faults.ts';
import { actaParties } from '../parts/acta-parties.ts';
import type { FormHead } from '../parts/form-data.ts';
import type { ConciliationBody } from './data.ts';

interface WrittenActa extends FormHead {
  readonly body: ConciliationBody;
}

/**
 * V09 and V10 of the acta as it is about to be printed: what blocks its final print, and what warns.
 * Whoever has a place on the paper to sign counts as signing.
 */
export const conciliationFaults = (acta: WrittenActa): Fault[] => actaFaults(actaFactsOf(acta));

/** What `domain/law/acta.ts` needs to know of it. */
function actaFactsOf({ issue, caseCode, letterhead, body }: WrittenActa): ActaFacts {
  const { defensor, lawyer, platform, noAgreement } = body;
  return {
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
    virtual: platform !== null,
    digital: body.digital,
    parties: actaParties(body),
    facts: body.facts ?? '',
    followUpClause: body.followUp ?? '',
    result: body.result,
    defensor: {
      name: defensor?.name ?? '',
      document: defensor?.document ?? '',
      signs: defensor !== null,
    },
    matters: body.matters,
    clauses: hasAgreement(body)
      ? body.agreements.flatMap(({ clauses }) => clauses)
      : noAgreement === null
        ? []
        : [noAgreement],
    lawyer: {
      name: lawyer?.name ?? '',
      registration: lawyer?.registration ?? '',
      signs: lawyer !== null,
    },
  };
}

export const hasAgreement = ({ result }: Pick<ConciliationBody, 'result'>): boolean =>
  result === 'acuerdo_total' || result === 'acuerdo_parcial';
