/** The office itself: its dated facts, its people, its counters, and the first run that makes them. */

import { z } from 'zod';
import { DOCUMENT_TYPES } from '../catalogues/document-types.ts';
import { LONGEST_IDLE } from '../idle.ts';
import { OUTSIDE_KINDS, SERIES_KINDS } from '../letters/series.ts';
import { cleanName, NAME_MESSAGES } from '../people/names.ts';
import {
  codeOrNull,
  date,
  district,
  id,
  LIMITS,
  nextNumber,
  officeYear,
  optionalText,
  requiredText,
  textOrNull,
  version,
  wholeNumber,
} from './basics.ts';
import { datedRoles } from './staff.ts';

export const officeFields = z
  .strictObject({
    validFrom: date,
    municipality: requiredText('Escriba el nombre de la municipalidad.', LIMITS.label),
    unit: requiredText(
      'Escriba la unidad, por ejemplo «Gerencia de Desarrollo Social – DEMUNA».',
      LIMITS.label,
    ),
    /** Given by the DSLD: two digits of the department and three of order (demuna.md §1.4). */
    dnaCode: z.string().regex(/^\d{5}$/, 'El código de DNA tiene cinco cifras, por ejemplo 23010.'),
    district,
    siglas: z
      .string()
      .trim()
      .regex(
        /^[A-ZÑ0-9]+([-/][A-ZÑ0-9]+)*$/,
        'Escriba las siglas en mayúsculas, por ejemplo DEMUNA-GDS/MPT.',
      )
      .max(60),
    place: requiredText('Escriba la ciudad que encabeza las cartas.', 60),
    address: optionalText(),
    phones: optionalText(LIMITS.label),
    email: optionalText(LIMITS.label),
    accredited: z.boolean(),
    accreditedSince: date.nullable(),
    accreditationDocument: textOrNull(),
  })
  .refine((office) => !office.accredited || office.accreditedSince !== null, {
    path: ['accreditedSince'],
    message: 'Indique desde cuándo está acreditada.',
  });
export type OfficeFields = z.infer<typeof officeFields>;

/**
 * Longest file of a logo, in KB (of 1024 bytes). It goes into each letter, and a letter stays under
 * 200 KB with it.
 */
export const LOGO_KB = 120;

export const yearName = z.strictObject({
  year: officeYear,
  text: requiredText('Escriba la denominación oficial del año.'),
  secondLine: textOrNull(),
  norm: textOrNull(),
});

const personName = requiredText('Escriba los nombres y apellidos.', LIMITS.label).superRefine(
  (typed, context) => {
    if (typed === '') return;
    const checked = cleanName(typed);
    if (!checked.ok) context.addIssue({ code: 'custom', message: NAME_MESSAGES[checked.error] });
  },
);

export const operatorFields = z.strictObject({
  userName: z
    .string()
    .trim()
    .toLowerCase()
    .regex(
      /^[a-zñ][a-zñ0-9._-]{2,31}$/,
      'Use de 3 a 32 letras sin tildes ni espacios, por ejemplo «rosa.quispe».',
    ),
  fullName: personName,
  post: requiredText('Escriba el cargo, por ejemplo «Defensora Responsable».', LIMITS.label),
  documentType: codeOrNull(DOCUMENT_TYPES),
  documentNumber: textOrNull(30),
  profession: textOrNull(LIMITS.label),
  collegeNumber: textOrNull(60),
});
export type OperatorFields = z.infer<typeof operatorFields>;

export const password = z
  .string()
  .min(1, 'Escriba la contraseña.')
  .max(256, 'La contraseña es demasiado larga.');

/** The next number of each series: an office begins mid-year with paper numbers. */
export const counters = z.strictObject({
  year: officeYear,
  nextCase: nextNumber,
  nextOficio: nextNumber,
});

const minutes = (most: number) =>
  wholeNumber(1, most, `Escriba los minutos, de 1 a ${most}. Yanapa no deja esperar más.`);

/** After how long without anybody the program locks: set down, never beyond the vault's. */
export const setIdleLimits = z.strictObject({
  version,
  systemMinutes: minutes(LONGEST_IDLE.systemMinutes),
  ownMinutes: minutes(LONGEST_IDLE.ownMinutes),
});

/** Whether this PC tells by itself of what is due. */
export const setNotices = z.strictObject({ version, enabled: z.boolean() });

/** Moves a series on, in January or when paper numbers went on: forward, never back. */
export const setNextNumber = z.strictObject({
  kind: z.enum(SERIES_KINDS, 'Elija la serie.'),
  year: officeYear,
  next: nextNumber,
  reason: requiredText('Escriba por qué cambia la numeración.'),
});

/** Who gives the numbers of a series: the program, or the municipality in its own system or book. */
export const setOutsideNumbers = z.strictObject({
  kind: z.enum(OUTSIDE_KINDS, 'Elija la serie.'),
  year: officeYear,
  outside: z.boolean(),
  reason: requiredText('Escriba por qué cambia la numeración.'),
});

/** What an office is for; it cannot be changed, because one's data are no use to the other. */
export const OFFICE_PURPOSES = ['work', 'practice'] as const;
export type OfficePurpose = (typeof OFFICE_PURPOSES)[number];
export const officePurpose = z.enum(OFFICE_PURPOSES, 'Elija para qué es esta oficina.');

export const setUpOffice = z.strictObject({
  /** Not told: practice. No office is taken for real because somebody forgot to say. */
  purpose: officePurpose.default('practice'),
  office: officeFields,
  /** What `/upload/<grant>` answered for the logo; null without one. */
  logoUpload: z.string().nullable(),
  yearName,
  responsable: z.strictObject({ fields: operatorFields, password }),
  counters,
  /** The wizard says it; the person says she read it: one PC, one store. */
  onePcUnderstood: z.literal(true, 'Confirme que entendió que Yanapa funciona en una sola PC.'),
});
export type SetUpOffice = z.infer<typeof setUpOffice>;

/** Two sheets typed back, to prove that what was printed opens the store. */
export const confirmSheets = z.strictObject({ sheets: z.array(z.string().max(2_000)).length(2) });

export const addOperator = z.strictObject({
  fields: operatorFields,
  roles: datedRoles,
  newPassword: password,
  /** She was not there to choose it: she must change it the first time she enters. */
  passwordOnce: z.boolean(),
});
export const changeOperator = z.strictObject({
  id,
  version,
  fields: operatorFields.omit({ userName: true }),
  roles: datedRoles,
});
/** For a colleague who forgot hers: a new way in; what she was typing is lost with the old one. */
export const resetPassword = z.strictObject({
  id,
  version,
  newPassword: password,
});
export const changePassword = z.strictObject({ oldPassword: password, newPassword: password });
export const login = z.strictObject({
  userName: z.string().max(64, 'El usuario es demasiado largo.'),
  password,
});
