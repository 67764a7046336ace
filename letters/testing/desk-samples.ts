/** Fictional data for the papers of the OMAPED and the CIAM: one usual body of each. */
import type { CiamRecordData, CiamReportData, PadronData } from '../ciam/data.ts';
import type {
  AnnualPlanData,
  DeskSocialReportData,
  DeskVisitData,
  OfficeTextData,
} from '../desks/data.ts';
import type { CartaData } from '../free/data.ts';
import type {
  AccountData,
  AidReceiptData,
  ConadisRequestData,
  ContigoSheetData,
  OmapedRecordData,
  RegisteredNoteData,
} from '../omaped/data.ts';
import type { FormHead } from '../parts/form-data.ts';
import { usualOficioGeneral } from './free-samples.ts';
import { head } from './sheet-samples.ts';

/** Of a desk other than the DEMUNA: no code of a DNA, and no case. */
const headOf = (desk: string): FormHead => ({
  ...head,
  letterhead: {
    ...head.letterhead,
    unit: `Gerencia de Desarrollo Social – ${desk}`,
    dnaCode: null,
  },
  caseCode: null,
  issue: { number: 'N.° 012-2026-23010', hash: 'a1b2c3d4' },
});
export const omapedHead = headOf('OMAPED');
export const ciamHead = headOf('CIAM');

const date = '2026-05-15';
const place = 'Tarata';
const register = '0012-2026-OMAPED';
const signer = { name: 'NILDA FICTICIA CHOQUE', post: 'Encargada de la OMAPED', college: null };
const head60 = { name: 'PEDRO FICTICIO LARICO', post: 'Encargado del CIAM', college: null };

const eusebia = {
  surnames: 'Condori Ñahui',
  givenNames: 'Eusebia',
  document: 'DNI N.° 00000000',
  birthDate: '03/02/1984',
  age: '42 años',
  sex: 'Mujer',
  civilStatus: 'Soltera',
  phone: '952 000 000',
  email: null,
  district: 'Ticaco',
  community: 'Challaguaya',
  address: 'Calle Bolognesi s/n',
  reference: 'Junto a la posta, puerta verde',
  tongue: 'Aimara; no necesita intérprete',
  ethnicity: 'Aimara',
  education: 'Primaria completa',
};

export const omapedRecordBody: NonNullable<OmapedRecordData['body']> = {
  register,
  entry: { registeredOn: '15/05/2026', channel: 'Campaña', registeredBy: 'Nilda Ficticia Choque' },
  person: eusebia,
  types: ['fisica_motora'],
  origin: 'accidente',
  degree: 'severo',
  dependence: 'semidependiente',
  disability: {
    cie10: 'G82.2 Paraplejía no especificada',
    percentage: null,
    autism: 'No',
    moreAids: 'Silla de ruedas estándar',
    wheelchair: '42 × 40 × 50 cm',
    rehabilitation: 'Terapia física, dos veces al mes',
  },
  aids: ['silla_ruedas'],
  barriers: ['vivienda', 'transporte', 'comunidad'],
  carers: [
    {
      name: 'Julia Ficticia Ñahui',
      document: 'DNI 00000001',
      relation: 'Hermana',
      role: 'Familiar cuidadora',
      phone: '952 000 001',
      livesWith: 'Sí',
    },
  ],
  support: { person: null, form: null, scope: null, safeguards: null },
  sisfoh: 'pobre',
  means: {
    cseDate: '10/01/2026',
    insurance: 'SIS',
    income: 'Ninguno',
    work: 'Tejido en casa',
    study: null,
    livesWith: 'Su hermana y dos sobrinas',
    housing: 'Casa de adobe, con agua y luz',
    others: 'Ninguna',
  },
  certificate: {
    number: '00123-2025',
    issuedOn: '04/11/2025',
    establishment: 'Hospital Ficticio de Tacna',
    character: 'Permanente',
    until: null,
    verified: 'Sí, 20/11/2025',
    card: '0001234, amarillo',
    cardUntil: null,
    dniUntil: '10/10/2030',
  },
  step: 'inscrito_conadis',
  card: 'si',
  contigo: 'en_tramite',
  adjustments: [
    {
      what: 'Rampa móvil en mesa de partes',
      askedOn: '02/03/2026',
      attended: 'Sí, 20/03/2026',
      notes: null,
    },
  ],
  notes: 'Pide orientación sobre CONTIGO.',
  signer,
};

export const conadisBody: NonNullable<ConadisRequestData['body']> = {
  register,
  place,
  date,
  person: eusebia,
  types: ['fisica_motora'],
  degree: 'severo',
  certificate: {
    number: '00123-2025',
    issuedOn: '04/11/2025',
    establishment: 'Hospital Ficticio de Tacna',
    cie10: 'G82.2 Paraplejía no especificada',
    character: 'Permanente',
  },
  asksFor: { name: null, document: null, as: null, phone: null },
  brought: ['dni', 'certificado', 'foto'],
  notes: null,
};

export const contigoBody: NonNullable<ContigoSheetData['body']> = {
  register,
  person: eusebia,
  degree: 'severo',
  sisfoh: 'pobre',
  facts: {
    cseUntil: '10/01/2029',
    pension: 'Ninguno',
    certificate: '00123-2025, de 04/11/2025',
    establishment: 'Hospital Ficticio de Tacna',
  },
  collector: {
    name: null,
    document: null,
    relation: null,
    phone: null,
    reason: null,
  },
  sentOn: null,
  notes: 'Falta su copia del DNI.',
  signer,
};

export const registeredBody: NonNullable<RegisteredNoteData['body']> = {
  place,
  date,
  person: {
    name: 'Eusebia Condori Ñahui',
    document: 'DNI N.° 00000000',
    register,
    registeredOn: '15/05/2026',
    district: 'Ticaco',
  },
  purpose: 'para tramitar un descuento en el transporte',
  signer,
};

const named = {
  name: 'Eusebia Condori Ñahui',
  document: 'DNI N.° 00000000',
  age: '42 años',
  address: 'Calle Bolognesi s/n, Challaguaya',
};

export const aidBody: NonNullable<AidReceiptData['body']> = {
  register,
  place,
  date,
  person: named,
  way: 'prestamo',
  things: [
    {
      what: 'Silla de ruedas',
      details: '42 × 40 × 50 cm, serie 0001',
      quantity: '1',
      state: 'Buena, usada',
    },
    { what: 'Cojín', details: null, quantity: '1', state: 'Nuevo' },
  ],
  returnBy: '2026-11-15',
  receives: {
    name: 'Julia Ficticia Ñahui',
    document: 'DNI N.° 00000001',
    relation: 'Hermana',
    phone: '952 000 001',
  },
  notes: null,
  signer,
};

export const visitedBody: NonNullable<DeskVisitData['body']> = {
  register,
  person: named,
  outing: {
    date: '13/05/2026',
    from: '15:10',
    to: '16:00',
    place: 'Calle Bolognesi s/n, Challaguaya',
    reason: 'Ver cómo usa la silla prestada.',
    receivedBy: 'Julia Ficticia Ñahui',
    relation: 'Hermana',
    others: null,
  },
  entry: 'autorizado',
  seen: {
    care: 'Su hermana la acompaña por las tardes.',
    health: 'Va a terapia dos veces al mes.',
    home: 'La silla no pasa por la puerta del baño.',
    observations: null,
  },
  agreements: ['La oficina pide a Obras una rampa.', 'La familia lleva la silla a reparar.'],
  next: '15/06/2026',
  visitors: [signer],
};

export const deskSocialBody: NonNullable<DeskSocialReportData['body']> = {
  register,
  person: named,
  before: {
    reason: 'Lo pide el programa CONTIGO.',
    background: 'Registrada desde mayo de 2026.',
  },
  household: [
    {
      name: 'Julia Ficticia Ñahui',
      relation: 'Hermana',
      age: '39',
      occupation: 'Comerciante',
      income: 'S/ 400',
      notes: 'La acompaña por las tardes',
    },
  ],
  after: {
    health: 'Paraplejía; autónoma con la silla.',
    economy: 'Sin ingreso propio.',
    housing: 'Adobe; tres gradas en la puerta.',
    support: 'Hermana y vecinas.',
    assessment: 'Necesita una rampa y apoyo económico.',
  },
  conclusions: ['La persona no tiene ingreso propio.'],
  recommendations: ['Que se evalúe su afiliación a CONTIGO.'],
  annexes: ['Fotografías (2)'],
  signer: { ...signer, post: 'Trabajadora social', college: 'CTSP N.° 4821' },
};

export const planOfDesk: NonNullable<AnnualPlanData['body']> = {
  year: 2026,
  background: 'Ley 29973, art. 70. En el registro municipal hay 84 personas.',
  objectives: ['Que cada persona registrada tenga su certificado.'],
  activities: [
    {
      activity: 'Campaña de certificación con la BICAD en Ticaco',
      goal: '20',
      unit: 'Personas evaluadas',
      when: 'Marzo',
      who: 'Encargada de la OMAPED',
      budget: '1 200.00',
    },
  ],
  resources: 'Una camioneta de la municipalidad.',
  monitoring: 'Cada trimestre, con el registro.',
  signer,
};

export const accountBody: NonNullable<AccountData['body']> = {
  year: 2025,
  place,
  date: '2026-03-20',
  pia: 1_234_567_800,
  worksSpent: 6_000_000,
  officeSpent: 5_500_050,
  works: [
    {
      what: 'Rampas en la plaza de Tarata',
      planned: 'S/ 61,000.00',
      spent: 'S/ 60,000.00',
      state: 'Terminada',
    },
  ],
  office: [
    {
      what: 'Campañas y movilidad',
      planned: 'S/ 61,000.00',
      spent: 'S/ 55,000.50',
      state: 'En el año',
    },
  ],
  people: [
    {
      title: 'Por tipo de discapacidad',
      heading: 'Tipo',
      columns: ['Registradas', 'Nuevas en el periodo'],
      rows: [
        { label: 'Física o motora', values: [42, 6] },
        { label: 'Visual', values: [11, 2] },
      ],
    },
    {
      title: 'Lo hecho en el periodo',
      heading: 'Acto',
      columns: ['Cantidad'],
      rows: [{ label: 'Ayudas técnicas prestadas', values: [9] }],
    },
  ],
  narrative: 'Falta la rampa del local comunal de Ticaco.',
  signer,
};

const teofilo = {
  ...eusebia,
  surnames: 'Larico Mamani',
  givenNames: 'Teófilo',
  birthDate: '14/08/1945',
  age: '80 años',
  sex: 'Hombre',
  civilStatus: 'Viudo',
};

export const ciamRecordBody: NonNullable<CiamRecordData['body']> = {
  register: '0031-2026-CIAM',
  entry: { registeredOn: '15/05/2026', channel: 'Visita', registeredBy: 'Pedro Ficticio Larico' },
  person: teofilo,
  autonomy: 'fragil',
  health: {
    insurance: 'SIS',
    disability: 'No',
    otherPensions: null,
    illnesses: 'Hipertensión; enalapril',
    needs: 'Que le hablen de frente',
  },
  socioeconomic: 'pobre_extremo',
  pensions: ['pension_65'],
  housing: 'propia',
  company: 'solo',
  network: 'parcial',
  home: { otherHousing: 'Adobe, con agua, sin luz', carer: 'Una vecina le lleva el almuerzo' },
  interests: ['musica_danza', 'huerto'],
  takesPart: {
    otherInterests: null,
    literacy: 'Con dificultad',
    organisations: 'Asociación Ficticia Sumaq Wawa',
  },
  emergency: {
    name: 'Rosa Ficticia Larico',
    relation: 'Hija',
    phone: '952 000 002',
    alerts: 'No oye bien del lado derecho',
  },
  risks: ['pobreza', 'fragilidad'],
  attended: [{ date: '20/05/2026', what: 'Taller de memoria', result: 'Asistió' }],
  notes: null,
  signer: head60,
};

export const padronBody: NonNullable<PadronData['body']> = {
  place,
  date,
  of: 'Distrito de Ticaco',
  people: [
    {
      name: 'Larico Mamani, Teófilo',
      document: 'DNI 00000000',
      age: '80',
      sex: 'Hombre',
      district: 'Ticaco',
      autonomy: 'Frágil',
      registeredOn: '15/05/2026',
    },
    {
      name: 'Ñahui Ticona, Francisca',
      document: 'No tiene',
      age: '71',
      sex: 'Mujer',
      district: 'Ticaco',
      autonomy: 'Autovalente',
      registeredOn: '16/05/2026',
    },
  ],
  signer: head60,
};

export const ciamReportBody: NonNullable<CiamReportData['body']> = {
  period: '2025',
  yearly: {
    diagnosis: 'De noviembre de 2025, aprobado por la gerencia.',
    register: 'Actualizado cada mes; 214 personas al cierre.',
    operation: 'Atiende de lunes a viernes, con un taller por semana.',
  },
  tables: [
    {
      title: 'Personas adultas mayores registradas',
      heading: 'Distrito',
      columns: ['Hombres', 'Mujeres', 'Total'],
      rows: [
        { label: 'Tarata', values: [60, 71, 131] },
        { label: 'Ticaco', values: [38, 45, 83] },
      ],
    },
    { title: 'Casos de riesgo comunicados', heading: 'Mes', columns: ['Casos'], rows: [] },
  ],
  observations: 'El padrón de Susapaya se completa en febrero.',
  place,
  date: '2026-01-28',
  signer: head60,
};

export const officeTextBody: NonNullable<OfficeTextData['body']> = {
  title: 'Reglamento interno del CIAM de Tarata',
  parts: [
    { kind: 'heading', text: 'CAPÍTULO I. DE LOS SERVICIOS' },
    { kind: 'paragraph', text: 'El CIAM atiende a toda persona de 60 años o más, sin cobro.' },
    { kind: 'heading', text: 'CAPÍTULO II. DE LA CONVIVENCIA' },
    { kind: 'paragraph', text: 'Quien participa trata a todos con respeto.' },
  ],
  closing: 'Rige desde su aprobación.',
  place,
  date,
  signer: head60,
};

/** To health, with what it needs to evaluate. */
export const usualHealthOficio: CartaData = {
  ...usualOficioGeneral,
  letterhead: omapedHead.letterhead,
  number: 'OFICIO N.° 003-2026-OMAPED-GDS/MPT',
  addressee: {
    treatment: 'SEÑOR/A',
    name: null,
    post: 'Director/a',
    institution: 'Centro de Salud Ficticio de Tarata',
    address: null,
    place: 'Tarata.-',
  },
  signer: { ...signer, acting: false },
  attachments: [],
  folios: null,
  subject: 'Solicita evaluación para el certificado de discapacidad',
  references: [],
  paragraphs: [
    'Le solicito una cita para que la persona indicada sea evaluada y, de corresponder, reciba su certificado de discapacidad (DS 002-2014-MIMP, art. 67).',
  ],
  reserved: true,
};

export const usualDipamOficio: CartaData = {
  ...usualOficioGeneral,
  letterhead: ciamHead.letterhead,
  number: 'OFICIO N.° 004-2026-CIAM-GDS/MPT',
  addressee: {
    treatment: 'SEÑOR/A',
    name: null,
    post: 'Director/a',
    institution: 'Dirección de Personas Adultas Mayores (DIPAM), MIMP',
    address: null,
    place: 'Lima.-',
  },
  signer: { ...head60, acting: false },
  attachments: [],
  folios: null,
  subject: 'Comunica situación de riesgo de una persona adulta mayor',
  references: [],
  paragraphs: [
    'Comunico de inmediato la situación de riesgo que sigue (DS 024-2021-MIMP, arts. 82 y 83).',
  ],
  reserved: true,
  urgent: true,
};
