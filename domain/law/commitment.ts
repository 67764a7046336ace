/**
 * What a compromiso may undertake (RDNA 47–51): the voluntary recognition of a child, and norms of
 * conduct. Nothing else is committed to, and nothing between a victim and whoever is accused.
 */
import { z } from 'zod';
import type { Ternary } from '../case-states.ts';
import { date, id, LIMITS, requiredText, ternary, textOrNull } from '../records/basics.ts';
import { type Party, partyFaults } from './attendance.ts';
import { type Fault, faultIf } from './faults.ts';

/** A recognition and the undertaking to register it, with what the acta names (RDNA 49, 50). */
export const filiation = z
  .strictObject({
    childId: id,
    /** Who recognises: a person of the case. */
    parentId: id,
    /** Whether the child's acta has that parent's filiation already. */
    hasFiliation: ternary,
    /** Number and office of the acta de nacimiento, or of the certificado de nacido vivo. */
    birthRecord: requiredText('Escriba el número del acta de nacimiento o del CNV.'),
    /** RENIEC or registro civil where it will be registered. */
    registryOffice: requiredText('Escriba en qué oficina se inscribirá.'),
    /** The last day promised. */
    registerBy: date,
  })
  .refine(({ childId, parentId }) => childId !== parentId, {
    path: ['parentId'],
    message: 'Quien reconoce no puede ser la misma persona. Revise.',
  });
export type Filiation = z.infer<typeof filiation>;

const commitment = z
  .strictObject({
    /** A person of the case, also a child; null when it is an institution. */
    personId: id.nullable(),
    institution: textOrNull(LIMITS.line),
    what: requiredText('Escriba a qué se compromete.', LIMITS.paragraph),
    /** How it will be seen that it is kept. */
    indicator: requiredText('Escriba cómo se verá que cumple.'),
  })
  .refine(({ personId, institution }) => (personId === null) !== (institution === null), {
    path: ['personId'],
    message: 'Elija quién se compromete, o escriba qué institución: una de las dos.',
  });

/** Norms of conduct: of anybody, an institution and the child too (RDNA 51). */
export const conduct = z.strictObject({
  commitments: z.array(commitment).min(1, 'Escriba al menos un compromiso.').max(40),
  until: date,
});
export type Conduct = z.infer<typeof conduct>;

interface Recognition {
  /** Who recognises. */
  readonly parent: Pick<Party, 'birthDate' | 'estimatedAge'>;
  readonly hasFiliation: Ternary;
  /** YYYY-MM-DD, of the acta. */
  readonly day: string;
}

/** Adolescents recognise from 14, without anybody's authorisation; younger they do not (RDNA 50.3). */
export function recognitionFaults({ parent, hasFiliation, day }: Recognition): Fault[] {
  const codes = partyFaults({ ...ALONE, ...parent }, day).map(({ code }) => code);
  return [
    ...faultIf(codes.includes('party_too_young'), 'recognition_too_young'),
    ...faultIf(codes.includes('party_age_unknown'), 'party_age_unknown'),
    ...faultIf(hasFiliation === 'si', 'filiation_exists'),
    ...faultIf(hasFiliation === 'no_sabe', 'filiation_unknown'),
  ];
}

/** Nobody stands in for who recognises: it is hers alone. */
const ALONE: Omit<Party, 'birthDate' | 'estimatedAge'> = {
  personId: '',
  representative: null,
  livesAlone: 'no_sabe',
  readsAndSigns: true,
  witnessId: null,
};
