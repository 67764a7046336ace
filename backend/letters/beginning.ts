import type { Tx } from '../../db/store.ts';
import { isImmediate } from '../../domain/letters/causes.ts';
import type { LetterContent, LetterFields } from '../../domain/records/letter.ts';
import { institutionOf } from '../institutions/directory.ts';
import { officeOn } from '../office/facts.ts';
import { textByCode } from '../texts/in-force.ts';
import { letterCaseOf } from './facts.ts';
import { decideOutgoing } from './outgoing.ts';
import { firstWording } from './wording.ts';

interface Asked {
  readonly caseId: string;
  readonly institutionId: string;
  readonly cause: LetterFields['cause'];
  /** YYYY-MM-DD in Lima. */
  readonly day: string;
}

/**
 * How every letter of a case begins: the addressee's preset with nothing ticked, and the office's
 * words with no name in them. Who signs is for the caller to say.
 */
export async function beginning(tx: Tx, { caseId, institutionId, cause, day }: Asked) {
  const letterCase = await letterCaseOf(tx, caseId);
  const institution = await institutionOf(tx, institutionId);
  const rows = decideOutgoing({
    letterCase,
    kind: institution.kind,
    choices: [],
    override: null,
    day,
  });
  const office = await officeOn(tx, day);
  const caseNumber = letterCase.row.numberText;
  const file = `Expediente N.° ${caseNumber}`;
  const texts = {
    oficio: await textByCode(tx, `oficio.${cause}`),
    request: await textByCode(tx, `pedido.${institution.kind}`),
  };
  const content: Omit<LetterContent, 'signerId'> = {
    ...firstWording(texts, { cause, institution, office, caseNumber, rows, day }),
    references: [file],
    attachments: [],
    folios: null,
    copies: ['Archivo', file],
    reserved: true,
    urgent: isImmediate(cause),
  };
  return { institution, rows, content };
}
