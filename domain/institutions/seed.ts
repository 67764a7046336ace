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
    kind: 'salud',
    officialName: 'Centro de Salud de Tarata',
    shortName: 'Centro de Salud Tarata',
    notes: 'Línea 113. Confirmar el nombre del establecimiento y de la red.',
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
    kind: 'reniec',
    officialName: 'Oficina de Registro del Estado Civil de la Municipalidad Provincial de Tarata',
    shortName: 'Registro Civil Tarata',
    notes: 'Confirmar si el registro civil funciona en la municipalidad o en el RENIEC.',
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
    officialName: 'DEMUNA de la Provincia de Tacna',
    shortName: 'DEMUNA Tacna',
    notes: 'Código 23005. Acreditada según el padrón.',
    source: REGISTER,
  },
];
