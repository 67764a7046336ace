/** What an acta de conciliación (D06) is made of; the clauses come in words (`domain/letters/clauses`). */
import { z } from 'zod';
import { codesOf } from '../../domain/catalogues/catalogue.ts';
import {
  CONCILIATION_RESULTS,
  type ConciliationResult,
} from '../../domain/catalogues/conciliation.ts';
import { holdsUp } from '../../domain/law/faults.ts';
import { actaShape } from '../parts/acta-data.ts';
import { formSchema } from '../parts/form-data.ts';
import { line, prose } from '../text.ts';
import { conciliationFaults } from './requisites.ts';

const bodySchema = z.strictObject({
  ...actaShape,
  result: z.enum(codesOf(CONCILIATION_RESULTS) as [ConciliationResult, ...ConciliationResult[]]),
  /** Labels of the matters, as printed: `Alimentos`. */
  matters: z.array(line(120)).max(6),
  /** What each side asks for. */
  controversies: prose(4000).nullable(),
  /** What the child said, when heard (RDNA 37.4). */
  childOpinion: prose(4000).nullable(),
  agreements: z
    .array(z.strictObject({ matter: line(120), clauses: z.array(prose(6000)).max(250) }))
    .max(6),
  /** Why there was none, or none on the rest; the reasons of the defensor/a; which sessions nobody came to. */
  noAgreement: prose(4000).nullable(),
  /** The earlier acta on the same matter, which this one replaces (RDNA 46). */
  replaces: line(160).nullable(),
  lawyer: z.strictObject({ name: line(160), registration: line(80).nullable() }).nullable(),
});
export type ConciliationBody = z.infer<typeof bodySchema>;

/** A final acta that the law would hold void is not printed (V09); a draft is. */
export const actaConciliacionSchema = formSchema(bodySchema).superRefine((acta, context) => {
  const { issue, body } = acta;
  if (issue === null || body === null) return;
  const faults = conciliationFaults({ ...acta, body });
  if (!holdsUp(faults)) return;
  const message = faults[0]?.message ?? '';
  context.addIssue({ code: 'custom', path: ['body'], message });
});
export type ActaConciliacionData = z.infer<typeof actaConciliacionSchema>;
