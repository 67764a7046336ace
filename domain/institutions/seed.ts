/**
 * Institutions an office in the province of Tarata writes to, as a first directory. What nobody
 * sourced is null, and `verified: false` reads *por verificar* until the office confirms it. Names
 * and holders change often: the directory is edited by the office, issued letters keep what they said.
 */
import type { InstitutionKind } from '../catalogues/institution-kinds.ts';

export interface InstitutionSeed {
  readonly kind: InstitutionKind;
  readonly officialName: string;
  readonly shortName: string;
  /** Post of who receives the letter, without a name. */
  readonly post: string | null;
  /** How the letter addresses the holder. */
  readonly treatment: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: string | null;
  readonly verified: boolean;
  readonly source: string;
}

const TREATMENT = 'Señor/a';
const UNSOURCED = 'Sin fuente: confirmar con la municipalidad';
const REGISTER = 'Padrón de DEMUNA, agosto de 2026 (transcripción; confirmar con la DSLD)';

const UNKNOWN = {
  treatment: TREATMENT,
  post: null,
  address: null,
  phone: null,
  email: null,
  notes: null,
  verified: false,
  source: UNSOURCED,
} as const;

export const INSTITUTIONS: readonly InstitutionSeed[] = [
  {
    ...UNKNOWN,
    kind: 'upe',
    officialName: 'Unidad de Protección Especial de Tacna',
    shortName: 'UPE Tacna',
    address: 'Urb. Santa Elena Mz. A Lt. 4, Tacna',
    notes: 'Línea 1810. Confirmar que su competencia alcanza a los distritos de Tarata.',
    verified: true,
    source: 'Listado de UPE, 22-05-2026',
  },
  {
    ...UNKNOWN,
    kind: 'fiscalia',
    officialName: 'Fiscalía Provincial Mixta de Tarata',
    shortName: 'Fiscalía de Tarata',
    post: 'Fiscal Provincial',
    notes: 'Distrito Fiscal de Tacna. Confirmar el nombre exacto.',
  },
  {
    ...UNKNOWN,
    kind: 'fiscalia',
    officialName: 'Fiscalía Provincial Penal de Tacna',
    shortName: 'Fiscalía Penal Tacna',
    post: 'Fiscal Provincial',
    notes: 'Para hechos fuera de la competencia de Tarata. Confirmar cuál está de turno.',
  },
  {
    ...UNKNOWN,
    kind: 'fiscalia',
    officialName: 'Fiscalía Provincial Civil y de Familia de Tacna',
    shortName: 'Fiscalía de Familia Tacna',
    post: 'Fiscal Provincial',
    notes: 'Confirmar el nombre exacto y si le toca la provincia de Tarata.',
  },
  {
    ...UNKNOWN,
    kind: 'juzgado',
    officialName: 'Juzgado Mixto de Tarata',
    shortName: 'Juzgado Mixto de Tarata',
    post: 'Juez/a',
    notes:
      'Hace de juzgado de familia. Su existencia consta en una nota de 2022; confirmar los datos.',
    source: 'Prensa, 27-08-2022',
  },
  {
    ...UNKNOWN,
    kind: 'juzgado',
    officialName: 'Juzgado de Paz Letrado de Tarata',
    shortName: 'Juzgado de Paz Letrado',
    post: 'Juez/a',
    notes: 'Alimentos y ejecución de actas de alimentos (CNA 96). Confirmar si existe en Tarata.',
  },
  {
    ...UNKNOWN,
    kind: 'juzgado',
    officialName: 'Juzgado de Familia de Tacna',
    shortName: 'Juzgado de Familia Tacna',
    post: 'Juez/a',
    notes:
      'Donde no hay UPE con competencia, la desprotección va al juzgado de familia o mixto (R1297 DCT 1.ª). Confirmar.',
  },
  {
    ...UNKNOWN,
    kind: 'pnp',
    officialName: 'Policía Nacional del Perú – Comisaría de Tarata',
    shortName: 'Comisaría de Tarata',
    post: 'Comisario/a',
    notes: 'Emergencias: 105.',
  },
  {
    ...UNKNOWN,
    kind: 'cem',
    officialName: 'Centro Emergencia Mujer y Familia Tarata',
    shortName: 'CEM Tarata',
    notes: 'Línea 100. Antes Centro Emergencia Mujer; confirmar nombre y sede.',
    source: 'Prensa regional; Ley 30364, art. 16 (DL 1703)',
  },
  {
    ...UNKNOWN,
    kind: 'dipam',
    officialName: 'MIMP – Dirección de Personas Adultas Mayores (DIPAM)',
    shortName: 'DIPAM',
    post: 'Director/a',
    notes:
      'Aviso de riesgo de una persona de 60 años o más (Reglamento de la Ley 30490, art. 83). Confirmar nombre, mesa de partes y teléfono.',
    source: 'DS 024-2021-MIMP, arts. 83 y 91',
  },
  {
    ...UNKNOWN,
    kind: 'conadis',
    officialName:
      'Consejo Nacional para la Integración de la Persona con Discapacidad (CONADIS) – Tacna',
    shortName: 'CONADIS Tacna',
    notes: 'Inscripción en el Registro Nacional, carné, intérprete de señas. Confirmar la sede.',
    source: 'Reglamento de la Ley 29973, art. 72',
  },
  {
    ...UNKNOWN,
    kind: 'salud',
    officialName: 'Centro de Salud de Tarata',
    shortName: 'Centro de Salud Tarata',
    notes: 'Línea 113. Confirmar el nombre del establecimiento y de la red.',
  },
  {
    ...UNKNOWN,
    kind: 'salud',
    officialName: 'Red de Salud Tacna',
    shortName: 'Red de Salud Tacna',
    post: 'Director/a',
    notes:
      'A quien se dirige lo que no resuelve el establecimiento. Si se niega la atención: SUSALUD, línea 113 (R1297 35).',
  },
  {
    ...UNKNOWN,
    kind: 'medicina_legal',
    officialName:
      'Instituto de Medicina Legal y Ciencias Forenses – División Médico Legal de Tacna',
    shortName: 'Medicina Legal Tacna',
    notes:
      'Solo a pedido de la autoridad: la DEMUNA no pide exámenes para probar un delito (DL 1297, art. 23). Confirmar la sede.',
  },
  {
    ...UNKNOWN,
    kind: 'educacion',
    officialName: 'Unidad de Gestión Educativa Local de Tarata',
    shortName: 'UGEL Tarata',
    post: 'Director/a',
  },
  {
    ...UNKNOWN,
    kind: 'educacion',
    officialName: 'Dirección Regional de Educación de Tacna',
    shortName: 'DRE Tacna',
    post: 'Director/a',
    notes: 'Violencia escolar: SíSeVe.',
  },
  {
    ...UNKNOWN,
    kind: 'reniec',
    officialName: 'Oficina de Registro del Estado Civil de la Municipalidad Provincial de Tarata',
    shortName: 'Registro Civil Tarata',
    notes: 'Confirmar si el registro civil funciona en la municipalidad o en el RENIEC.',
  },
  {
    ...UNKNOWN,
    kind: 'reniec',
    officialName: 'Registro Nacional de Identificación y Estado Civil – Oficina de Tacna',
    shortName: 'RENIEC Tacna',
    notes: 'DNI. Confirmar si atiende en Tarata.',
  },
  {
    ...UNKNOWN,
    kind: 'sis',
    officialName: 'Seguro Integral de Salud',
    shortName: 'SIS',
    notes: 'La afiliación se hace en el establecimiento de salud.',
  },
  {
    ...UNKNOWN,
    kind: 'banco',
    officialName: 'Banco de la Nación – Agencia Tarata',
    shortName: 'Banco de la Nación',
    notes: 'Cuentas de consignación de alimentos (RDNA 19.f). Confirmar la agencia.',
  },
  {
    ...UNKNOWN,
    kind: 'defensa_publica',
    officialName: 'Defensa Pública (SUNADEP)',
    shortName: 'Defensa Pública',
    notes: 'En traspaso a la SUNADEP desde enero de 2026 (DL 1703). Confirmar la sede.',
    source: 'DL 1703',
  },
  {
    ...UNKNOWN,
    kind: 'defensoria_pueblo',
    officialName: 'Defensoría del Pueblo – Oficina Defensorial de Tacna',
    shortName: 'Defensoría del Pueblo Tacna',
    email: 'odtacna@defensoria.gob.pe',
    notes: 'Correo publicado en 2020: confirmar.',
    source: 'Publicación de la Defensoría del Pueblo, 2020',
  },
  {
    ...UNKNOWN,
    kind: 'omaped',
    officialName: 'OMAPED de la Municipalidad Provincial de Tarata',
    shortName: 'OMAPED Tarata',
    notes: 'Certificado, registro del CONADIS y programa Contigo.',
    source: 'Ley 27972, art. 84',
  },
  {
    ...UNKNOWN,
    kind: 'ciam',
    officialName: 'CIAM de la Municipalidad Provincial de Tarata',
    shortName: 'CIAM Tarata',
  },
  {
    ...UNKNOWN,
    kind: 'programa_social',
    officialName: 'Programa Nacional de Apoyo Directo a los Más Pobres – JUNTOS',
    shortName: 'Juntos',
    notes: 'Confirmar la unidad territorial que atiende a Tarata.',
  },
  {
    ...UNKNOWN,
    kind: 'programa_social',
    officialName: 'Programa Nacional CONTIGO',
    shortName: 'Contigo',
    notes: 'Pensión por discapacidad severa en pobreza. Confirmar con quién se coordina.',
  },
  {
    ...UNKNOWN,
    kind: 'programa_social',
    officialName: 'Programa Nacional Cuna Más',
    shortName: 'Cuna Más',
    notes: 'Cuidado diurno y acompañamiento a familias. Confirmar si atiende en el distrito.',
  },
  {
    ...UNKNOWN,
    kind: 'programa_social',
    officialName: 'Programa de alimentación escolar',
    shortName: 'Alimentación escolar',
    notes: 'El que sucedió a Qali Warma: confirmar su nombre oficial.',
  },
  {
    ...UNKNOWN,
    kind: 'programa_social',
    officialName: 'Sociedad de Beneficencia de Tacna',
    shortName: 'Beneficencia Tacna',
    notes: 'Confirmar el nombre y qué servicios tiene.',
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Ticaco',
    shortName: 'DEMUNA Ticaco',
    notes: 'Código 23038. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Estique Pampa',
    shortName: 'DEMUNA Estique Pampa',
    notes: 'Código 23028. No acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Tarucachi',
    shortName: 'DEMUNA Tarucachi',
    notes: 'Código 23037. No acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Estique',
    shortName: 'DEMUNA Estique',
    notes: 'No figura en el padrón: confirmar si funciona.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Héroes Albarracín',
    shortName: 'DEMUNA Héroes Albarracín',
    notes: 'No figura en el padrón: confirmar si funciona.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Sitajara',
    shortName: 'DEMUNA Sitajara',
    notes: 'No figura en el padrón: confirmar si funciona.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Susapaya',
    shortName: 'DEMUNA Susapaya',
    notes: 'No figura en el padrón: confirmar si funciona.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA de la Provincia de Tacna',
    shortName: 'DEMUNA Tacna',
    notes: 'Código 23005. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Alto de la Alianza',
    shortName: 'DEMUNA Alto de la Alianza',
    notes: 'Código 23007. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Ciudad Nueva',
    shortName: 'DEMUNA Ciudad Nueva',
    notes: 'Código 23008. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Coronel Gregorio Albarracín Lanchipa',
    shortName: 'DEMUNA Coronel Gregorio Albarracín Lanchipa',
    notes: 'Código 23016. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Pocollay',
    shortName: 'DEMUNA Pocollay',
    notes: 'Código 23018. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA de la Provincia de Jorge Basadre',
    shortName: 'DEMUNA Jorge Basadre',
    notes: 'Código 23009. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA de la Provincia de Candarave',
    shortName: 'DEMUNA Candarave',
    notes: 'Código 23006. No acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Ite',
    shortName: 'DEMUNA Ite',
    notes: 'Código 23001. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'otra_demuna',
    officialName: 'DEMUNA del Distrito de Ilabaya',
    shortName: 'DEMUNA Ilabaya',
    notes: 'Código 23002. Acreditada según el padrón.',
    source: REGISTER,
  },
  {
    ...UNKNOWN,
    kind: 'consular',
    officialName: 'Superintendencia Nacional de Migraciones – Jefatura Zonal de Tacna',
    shortName: 'Migraciones Tacna',
    post: 'Jefe/a Zonal',
    notes:
      'Documentos de niñas, niños y adolescentes de otro país (R1297 37). Confirmar el nombre de la oficina.',
  },
  {
    ...UNKNOWN,
    kind: 'consular',
    officialName: 'Ministerio de Relaciones Exteriores – Oficina Desconcentrada de Tacna',
    shortName: 'Cancillería Tacna',
    post: 'Jefe/a',
    notes: 'Por ella se llega a los consulados. Confirmar el nombre de la oficina.',
  },
  {
    ...UNKNOWN,
    kind: 'consular',
    officialName: 'Consulado del Estado Plurinacional de Bolivia',
    shortName: 'Consulado de Bolivia',
    post: 'Cónsul',
    notes: 'Confirmar la sede que atiende a Tarata.',
  },
  {
    ...UNKNOWN,
    kind: 'consular',
    officialName: 'Consulado General de Chile en Tacna',
    shortName: 'Consulado de Chile',
    post: 'Cónsul',
    notes: 'Confirmar la dirección.',
  },
];
