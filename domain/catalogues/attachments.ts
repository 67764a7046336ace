/** What is kept beside a record as a file, and how carefully. */
import type { RegisterDesk } from '../desks.ts';
import type { FieldClass, SealedClass } from '../fields/classes.ts';
import { type Catalogue, type CodeOf, labelOf } from './catalogue.ts';

export const ATTACHMENT_KINDS = {
  id: 'tipo_documento_adjunto',
  label: 'Tipo de documento adjunto',
  source: 'RDNA 30 y 35 (lo que forma el expediente); lista de trabajo',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'cargo', label: 'Cargo sellado' },
    { code: 'ingreso', label: 'Documento de ingreso' },
    { code: 'informe', label: 'Informe' },
    { code: 'consentimiento', label: 'Consentimiento firmado' },
    { code: 'acta_firmada', label: 'Acta firmada' },
    { code: 'foto', label: 'Foto' },
    { code: 'otro', label: 'Otro documento' },
  ],
} as const satisfies Catalogue;
export type AttachmentKind = CodeOf<typeof ATTACHMENT_KINDS>;

/** Under which key a file is sealed: who reads it follows from it (Ley 29733, art. 2.5). */
export const ATTACHMENT_CLASSES = {
  id: 'clase_documento_adjunto',
  label: 'Quién lo lee',
  source: 'Clases de campo (domain/fields/classes.ts); Ley 29733, art. 2.5; Ley 30364',
  verified: true,
  entries: [
    { code: 'sensible', label: 'Del caso (hechos, salud, familia)' },
    { code: 'psicologico', label: 'Psicológico' },
    { code: 'reservado_30364', label: 'Reservado por violencia (Ley 30364)' },
    { code: 'penal', label: 'Penal (denuncias, antecedentes)' },
    { code: 'informante', label: 'De quién informó, con reserva' },
  ] satisfies readonly { readonly code: SealedClass; readonly label: string }[],
} as const satisfies Catalogue;

/** Beside a person of a register there is nothing to choose: the class of its desk. */
export const REGISTER_CLASS: Readonly<Record<RegisterDesk, SealedClass>> = {
  omaped: 'discapacidad',
  ciam: 'adulto_mayor',
};

/** Who reads a file of this class. `ordinario`: beside what is public (docs/decisions/0041-committees.md). */
export function attachmentClassLabel(name: FieldClass): string {
  if (name === 'ordinario') return 'Público';
  if (name === 'discapacidad') return 'De la OMAPED';
  return name === 'adulto_mayor' ? 'Del CIAM' : labelOf(ATTACHMENT_CLASSES, name);
}
