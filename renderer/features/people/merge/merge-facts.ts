/** How the groups of data that are chosen between two rows read. */
import type { MergeCount } from '../../../../backend/people/merge/references.ts';
import type { MergeSide } from '../../../../backend/people/merge/types.ts';
import type { Lists } from '../../../../domain/catalogues/lists.ts';
import type { MergeGroup } from '../../../../domain/people/merge.ts';
import { formatPhone } from '../../../../domain/people/phone.ts';
import { factsOf } from '../person-facts.ts';

const DOMICILE = 'Domicilio';
const REFERENCE = 'Referencia';

/** The name of each group, and the answers of the sheet that it holds, as they are read. */
const GROUPS: Readonly<Record<MergeGroup, readonly [label: string, answers: readonly string[]]>> = {
  name: ['Nombre', ['Apellido paterno', 'Apellido materno', 'Nombres']],
  knownAs: ['Conocida/o como', ['Conocida/o como']],
  sex: ['Sexo', ['Sexo']],
  birth: ['Nacimiento', ['Fecha de nacimiento', 'Edad estimada']],
  document: ['Documento', ['Documento', 'Nota del documento']],
  origin: ['Origen', ['Nacionalidad', 'Lugar de nacimiento']],
  home: ['Domicilio', ['Distrito donde vive', 'Centro poblado o anexo', DOMICILE, REFERENCE]],
  phone: ['Teléfono y correo', ['Teléfono', 'Otro contacto', 'Correo']],
  language: ['Lengua', ['Lengua materna', '¿Necesita intérprete?', 'Intérprete de']],
  belonging: ['Pertenencia', ['Autoidentificación étnica', 'Comunidad']],
  household: ['Hogar', ['Vive con', '¿Vive con madre, padre o tutor/a?', 'Tipo de familia']],
  maritalStatus: ['Estado civil', ['Estado civil']],
  occupation: ['Ocupación', ['Ocupación']],
  schooling: [
    'Educación',
    [
      'Nivel educativo',
      'Modalidad',
      'Institución educativa',
      'Grado o ciclo',
      'Turno',
      'Matrícula',
      'Asistencia a clases',
    ],
  ],
  disability: ['Discapacidad', ['Discapacidad', 'Certificado de discapacidad']],
  insurance: ['Seguro de salud', ['Seguro de salud']],
  pregnancy: ['Gestación', ['¿Gestante?', 'Semanas de gestación']],
  health: ['Observaciones de salud', ['Observaciones de salud']],
};

export const groupLabel = (group: MergeGroup): string => GROUPS[group][0];

/** What tells who she is, or where: hidden with the names (F8). */
export const IDENTIFYING: ReadonlySet<MergeGroup> = new Set([
  'name',
  'knownAs',
  'document',
  'home',
  'phone',
]);

/** What a row says in a group, or null when nobody said anything. */
export function answerOf(
  group: MergeGroup,
  side: Pick<MergeSide, 'fields' | 'estimatedOn'>,
  { lists, today }: { readonly lists: Lists; readonly today: string },
): string | null {
  const { fields } = side;
  const facts = new Map(factsOf(side, lists, today).flatMap(({ facts: given }) => given));
  for (const [label, answer] of [
    [DOMICILE, fields.address],
    [REFERENCE, fields.addressReference],
    ['Teléfono', fields.phone === null ? null : formatPhone(fields.phone)],
    ['Otro contacto', fields.otherContact],
    ['Correo', fields.email],
  ] as const)
    if (answer !== null) facts.set(label, answer);
  const said = GROUPS[group][1].flatMap((label) => facts.get(label) ?? []);
  return said.length === 0 ? null : said.join(group === 'name' ? ' ' : ' · ');
}

/** How many records of a kind, in words. */
export function countWords({ of, n }: { readonly of: MergeCount; readonly n: number }): string {
  const [one, many] = COUNTS[of];
  return `${n} ${n === 1 ? one : many}`;
}

const COUNTS: Readonly<Record<MergeCount, readonly [one: string, many: string]>> = {
  cases: ['expediente', 'expedientes'],
  notes: ['nota o seguimiento', 'notas o seguimientos'],
  hearings: ['participación en audiencias', 'participaciones en audiencias'],
  risk: ['procedimiento o valoración de riesgo', 'procedimientos o valoraciones de riesgo'],
  consents: ['consentimiento', 'consentimientos'],
  registrations: ['ficha de un registro', 'fichas de registros'],
  activities: ['asistencia a una actividad', 'asistencias a actividades'],
  files: ['archivo', 'archivos'],
  links: ['vínculo', 'vínculos'],
};
