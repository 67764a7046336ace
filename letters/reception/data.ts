/** D01: the sheet of reception (RDNA 30; F01 of the SisDNA design), in the order of the screen. */
import { z } from 'zod';
import { AFFECTED_RIGHTS } from '../../domain/catalogues/affected-rights.ts';
import { CHANNELS, DEFENCE_ACTIONS, PRIORITIES } from '../../domain/catalogues/case.ts';
import { MATERIAS } from '../../domain/catalogues/materias.ts';
import { INFORMANT_KINDS } from '../../domain/records/reception.ts';
import { ADULT, CHILD } from '../parts/person-specs.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type FieldSpec, oneOf, someOf, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const ARRIVAL = {
  receivedAt: { label: 'Fecha y hora de la recepción', max: 60 },
  receivedBy: { label: 'Recibido por', span: 2 },
  late: { label: 'Si se registra después, por qué', span: 2, max: 4_000 },
  paperCode: { label: 'Código de la hoja de papel', max: 120 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const INCOMING = {
  kind: { label: 'Documento de ingreso: clase' },
  number: { label: 'Número del documento' },
  date: { label: 'Fecha del documento', max: 40 },
  institution: { label: 'Institución que lo envía', span: 2 },
  folios: { label: 'Folios recibidos', max: 10 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const PLACE = {
  date: { label: 'Fecha de los hechos', max: 60 },
  dateNote: { label: 'Si no se sabe la fecha', span: 2 },
  district: { label: 'Distrito de los hechos', max: 160 },
  community: { label: 'Centro poblado o anexo de los hechos', span: 2 },
  reference: { label: 'Referencia del lugar de los hechos', span: 3 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const COURT = {
  name: { label: 'Juzgado o fiscalía', span: 2 },
  number: { label: 'Número del proceso o resolución' },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const QUALIFICATION = {
  by: { label: 'Calificado por', span: 2 },
  at: { label: 'Fecha y hora de la calificación', max: 60 },
  state: { label: 'Estado del expediente', max: 80 },
  reason: { label: 'Sustento', span: 3, max: 20_000 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

const ternary = z.enum(['si', 'no', 'no_sabe']);

/** The legal marks, as the screen asks them. */
export const MARKS = {
  crime: '¿Hay indicios de delito?',
  misdemeanor: '¿Hay indicios de falta?',
  risk: '¿Hay riesgo de desprotección familiar?',
  lackOfProtection: '¿Hay desprotección familiar?',
  violence: '¿Hay violencia contra la niña, niño o adolescente, o en su familia?',
} as const;
export type Mark = keyof typeof MARKS;

const marks = z.strictObject({
  crime: ternary,
  misdemeanor: ternary,
  risk: ternary,
  lackOfProtection: ternary,
  violence: ternary,
} satisfies Record<Mark, typeof ternary>);

export const receptionSheetSchema = sheetSchema(
  z.strictObject({
    arrival: valuesSchema(ARRIVAL),
    channel: oneOf(CHANNELS),
    priority: oneOf(PRIORITIES),
    incoming: valuesSchema(INCOMING),
    clauseRead: z.boolean(),
    informant: z
      .strictObject({
        kind: z.enum(INFORMANT_KINDS),
        institution: prose(300).nullable(),
        /** R1297 23.2: then nothing of who came is printed. */
        reserved: z.boolean(),
        person: valuesSchema(ADULT).nullable(),
        /** Rules to reach her exist; they are never printed. */
        safeContact: z.boolean(),
      })
      .refine(
        ({ reserved, person, institution }) => !reserved || (person ?? institution) === null,
        {
          path: ['reserved'],
          message: 'Quien acudió pidió reserva de su identidad: la hoja no lleva sus datos.',
        },
      ),
    children: z
      .array(z.strictObject({ person: valuesSchema(CHILD), safeContact: z.boolean() }))
      .min(1)
      .max(40),
    obliged: z
      .array(
        z.strictObject({ presumed: z.enum(['obligado', 'presunto']), person: valuesSchema(ADULT) }),
      )
      .max(20),
    relatives: z.array(valuesSchema(ADULT)).max(40),
    facts: prose(20_000),
    place: valuesSchema(PLACE),
    matters: someOf(MATERIAS),
    /** Principal and details, in words: `Alimentos (principal): fijación`. */
    mattersSaid: prose(4_000).nullable(),
    rights: someOf(AFFECTED_RIGHTS),
    /** Those that the office added to the list, in words. */
    rightsSaid: prose(4_000).nullable(),
    marks,
    courtCase: ternary,
    court: valuesSchema(COURT),
    qualification: valuesSchema(QUALIFICATION),
    actions: someOf(DEFENCE_ACTIONS),
    observations: prose(4_000).nullable(),
    /** Who signs as having come; null: nobody does (it is optional), or it is reserved. */
    signs: z.strictObject({ name: prose(240), document: prose(120).nullable() }).nullable(),
    officer: professionalSchema,
  }),
);

export type ReceptionSheetData = z.infer<typeof receptionSheetSchema>;
