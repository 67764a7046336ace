/**
 * *Ficha de atención* of a case of violence (Ley 30364): what the minimum record holds, as it stands in
 * the expediente. Where names are kept by code, the code stands in it; a refuge has no place.
 */
import { z } from 'zod';
import { FULL_NAME_MAX } from '../../domain/people/names.ts';
import { LIMITS } from '../../domain/records/basics.ts';
import { professionalSchema, sheetSchema } from '../parts/sheet-data.ts';
import { type ColumnSpec, type FieldSpec, valuesSchema } from '../parts/specs.ts';
import { prose } from '../text.ts';

export const KNOWN = {
  knownAt: { label: 'Fecha y hora en que se supo', max: 60 },
  channel: { label: 'Cómo se supo', max: 120 },
  origin: { label: 'Servicio que lo conoció', max: 120 },
  code: { label: 'Código único de registro', max: 120 },
  factsDate: { label: 'Fecha del hecho', max: 120 },
  factsPlace: { label: 'Lugar del hecho', max: 300 },
  types: { label: 'Tipos de violencia', span: 3, max: 600 },
  modalities: { label: 'Modalidades', span: 3, lines: 2, max: 1_500 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const VICTIMS = {
  name: { heading: 'Nombre, o código', share: 130, max: FULL_NAME_MAX },
  age: { heading: 'Edad', share: 44, max: 60 },
  as: { heading: 'Víctima', share: 62, max: 60 },
  bond: { heading: 'Vínculo con la persona denunciada', share: 110, max: 160 },
  needs: { heading: 'Embarazo, discapacidad, lengua', share: 120, max: 300 },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export const ACCUSED = {
  name: { label: 'Nombres y apellidos', span: 2, max: FULL_NAME_MAX },
  document: { label: 'Documento de identidad', max: 120 },
  servant: { label: '¿Es servidor público?', max: 60 },
  licence: { label: '¿Licencia de armas?', max: 60 },
  whereabouts: { label: 'Dónde se le ubica', max: 300 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const SAFETY = {
  knows: { label: '¿Sabe ella de la denuncia?', max: 120 },
  sleeps: { label: 'Dónde duerme esta noche (un refugio, sin su ubicación)', span: 2, max: 300 },
  phone: { label: 'Teléfono seguro', max: 60 },
  hours: { label: 'Horario seguro', span: 2, max: 160 },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const REPORTED = {
  to: { label: 'A quién', span: 2, max: 240 },
  at: { label: 'Fecha y hora', max: 60 },
  means: { label: 'Medio', max: 120 },
  number: { label: 'N.° de denuncia', max: 120 },
  takenBy: { label: 'Quién la recibió', max: LIMITS.line },
} as const satisfies Readonly<Record<string, FieldSpec>>;

export const AFTER = {
  referrals: { title: 'DERIVACIONES', lines: 3 },
  risk: { title: 'NIVEL DE RIESGO SEGÚN LA FICHA DE LA AUTORIDAD', lines: 1 },
  measures: { title: 'MEDIDAS DE PROTECCIÓN Y CAUTELARES', lines: 4 },
  observations: { title: 'OBSERVACIONES', lines: 3 },
} as const;

const told = prose(12_000).nullable();

export const violenceSheetSchema = sheetSchema(
  z.strictObject({
    known: valuesSchema(KNOWN),
    victims: z.array(valuesSchema(VICTIMS)).max(20),
    accused: valuesSchema(ACCUSED),
    told: prose(20_000),
    safety: valuesSchema(SAFETY),
    reported: valuesSchema(REPORTED),
    after: z.strictObject({ referrals: told, risk: told, measures: told, observations: told }),
    officer: professionalSchema,
  }),
);
export type ViolenceSheetData = z.infer<typeof violenceSheetSchema>;
