/** What is typed about the people of the office: their roles, their record, who leaves, incidents. */
import { z } from 'zod';
import { INCIDENT_KINDS, INCIDENT_OPENERS } from '../catalogues/incidents.ts';
import { ROLES } from '../rights.ts';
import { HANDOVER_KINDS, STAFF_ENTRY_KINDS } from '../staff/types.ts';
import {
  codeIn,
  date,
  id,
  instant,
  LIMITS,
  optionalText,
  requiredText,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';

const ENDS_BEFORE = { path: ['validTo'], message: 'Termina antes de empezar. Revise las fechas.' };
const inOrder = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }): boolean =>
  validTo === null || validFrom <= validTo;

const datedRole = z
  .strictObject({
    role: z.enum(ROLES, 'Elija la función.'),
    validFrom: date,
    /** Its last day; null until it is ended. */
    validTo: date.nullable(),
  })
  .refine(inOrder, ENDS_BEFORE);
export type DatedRole = z.infer<typeof datedRole>;

/** All the roles of a person, past ones apart. One person may hold several, and be the whole office. */
export const datedRoles = z
  .array(datedRole)
  .min(1, 'Elija al menos una función.')
  .max(12, 'Son demasiadas funciones.')
  .superRefine((rows, context) => {
    rows.forEach((row, at) => {
      const twice = rows.some(
        (other, place) =>
          place < at &&
          other.role === row.role &&
          other.validFrom <= (row.validTo ?? other.validFrom) &&
          row.validFrom <= (other.validTo ?? row.validFrom),
      );
      if (twice)
        context.addIssue({
          code: 'custom',
          path: [at, 'role'],
          message: 'Esta función ya está en esas fechas. Quite una de las dos.',
        });
    });
  });

const entryFields = z
  .strictObject({
    kind: z.enum(STAFF_ENTRY_KINDS, 'Elija qué registra.'),
    validFrom: date,
    validTo: date.nullable(),
    document: optionalText(LIMITS.line),
    detail: optionalText(LIMITS.line),
    /** Of a leave or an encargatura: name and post of who granted it. The form asks for it. */
    approvedBy: optionalText(LIMITS.line).default(''),
  })
  .refine(inOrder, ENDS_BEFORE)
  .superRefine((entry, context) => {
    const ask = (path: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (ENDING.has(entry.kind) && entry.validTo === null) ask('validTo', 'Escriba el último día.');
    if (entry.kind !== 'signature' && entry.document === '')
      ask('document', 'Escriba el documento o su número.');
    const detail = DETAILS[entry.kind];
    if (detail !== undefined && entry.detail === '') ask('detail', detail);
  });

/** Granted by somebody, and with a last day. */
const ENDING: ReadonlySet<string> = new Set(['acting', 'leave']);

/** As the form asks it: a leave or an encargatura also says who granted it. */
export const typedStaffEntry = entryFields.superRefine(({ kind, approvedBy }, context) => {
  if (ENDING.has(kind) && approvedBy === '')
    context.addIssue({
      code: 'custom',
      path: ['approvedBy'],
      message: 'Escriba quién lo aprobó, con su cargo.',
    });
});

const DETAILS: Readonly<Record<string, string>> = {
  signature: 'Escriba dónde está registrada la firma.',
  acting: 'Escriba el cargo como firma, por ejemplo «Defensora Responsable».',
  leave: 'Escriba el motivo: vacaciones o licencia.',
};

export const recordStaffEntry = z.strictObject({
  operatorId: id,
  entry: entryFields,
});

export const annulStaffEntry = z.strictObject({
  id,
  reason: requiredText('Escriba por qué se anula.'),
});

const owner = z.strictObject({
  kind: z.enum(HANDOVER_KINDS),
  /** Duties of the calendar have names, everything else a UUID. */
  id: z.string().min(1).max(80),
  to: z.uuid('Elija quién lo recibe.'),
});

export const removeOperator = z.strictObject({
  id,
  version,
  document: requiredText(
    'Escriba el documento, por ejemplo «Resolución de Alcaldía N.° 120-2026».',
  ),
  reason: requiredText('Escriba por qué deja la oficina.'),
  /** One for each thing that she has open, exactly. */
  owners: z.array(owner).max(5_000),
});

/** Several leave on one day: the whole team, when the administration changes. */
export const removeTeam = removeOperator.omit({ id: true, version: true }).extend({
  people: z
    .array(z.strictObject({ id, version }))
    .min(1, 'Marque quiénes dejan la oficina.')
    .max(100),
  owners: z.array(owner.extend({ from: id })).max(20_000),
});

export const signReview = z.strictObject({
  notes: optionalText(LIMITS.paragraph),
  /** The people on the list that was read: a change meanwhile is to be read first. */
  operatorIds: z.array(id).max(1_000),
});

const counted = wholeNumber(0, 1_000_000, 'Escriba un número; si no se sabe, el mayor posible.');

const incidentFields = z.strictObject({
  kind: codeIn(INCIDENT_KINDS, 'Elija qué pasó.'),
  thing: requiredText('Escriba cuál equipo, memoria o copia.', LIMITS.line),
  /** The copy that was lost, when it is one of the list. */
  copyId: id.nullable().default(null),
  happenedAt: instant,
  knownAt: instant,
  description: requiredText('Cuente qué pasó.', LIMITS.paragraph),
  held: requiredText('Escriba qué contenía.', LIMITS.paragraph),
  openers: z.array(codeIn(INCIDENT_OPENERS)).min(1, 'Elija al menos una respuesta.').max(20),
  caseCount: counted,
  personCount: counted,
  consequences: requiredText('Escriba qué puede pasarles a las personas.', LIMITS.paragraph),
  measures: requiredText('Escriba qué se hizo o se hará.', LIMITS.paragraph),
  odpContact: optionalText(LIMITS.line),
});

const KNOWN_BEFORE = {
  path: ['knownAt'],
  message: 'Se supo antes de que pasara. Revise la fecha y la hora.',
};

export const reportIncident = incidentFields.refine(
  ({ happenedAt, knownAt }) => happenedAt <= knownAt,
  KNOWN_BEFORE,
);

/** What was told to whom, and how it ended. */
export const followIncident = z
  .strictObject({
    id,
    version,
    measures: requiredText('Escriba qué se hizo o se hará.', LIMITS.paragraph),
    authorityAt: instant.nullable(),
    authorityCargo: textOrNull(),
    digitalAt: instant.nullable(),
    peopleAt: instant.nullable(),
    lateReason: textOrNull(LIMITS.paragraph),
    cause: textOrNull(LIMITS.paragraph),
    close: z.boolean(),
  })
  .refine(({ close, cause }) => !close || cause !== null, {
    path: ['cause'],
    message: 'Para cerrar el incidente escriba su causa.',
  });
