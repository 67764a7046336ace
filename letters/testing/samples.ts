/** Fictional data for the tests of this folder: the usual letter, and a drawn emblem. */
import { crc32, deflateSync } from 'node:zlib';
import type { DestructionData } from '../destruction/data.ts';
import type { EnvelopeData } from '../envelope/data.ts';
import type { HandoverActaData } from '../handover-acta/data.ts';
import type { IncidentNoticeData } from '../incident-notice/data.ts';
import type { MonthPageData } from '../month-page/data.ts';
import type { OficioData } from '../oficio/data.ts';
import type { PrivilegeListData } from '../privilege-list/data.ts';
import { type RecoverySheetsData, WORDS } from '../recovery-sheets/data.ts';

export const usualOficio: OficioData = {
  issuedAt: '2026-05-15T14:20:00.000Z',
  practice: false,
  letterhead: {
    municipality: 'MUNICIPALIDAD PROVINCIAL DE TARATA',
    unit: 'Gerencia de Desarrollo Social – DEMUNA',
    dnaCode: '23010',
    escudo: emblem(160, 60, 60),
    logo: null,
    address: 'Plaza de Armas s/n, Tarata',
    phones: 'Tel. 052 000 000',
    email: 'demuna@munitarata.example',
  },
  year: {
    denomination: 'Año de la Esperanza y el Fortalecimiento de la Democracia',
    second: null,
  },
  place: 'Tarata',
  date: '2026-05-15',
  number: 'OFICIO N.° 045-2026-DEMUNA-GDS/MPT',
  mark: 'a1b2c3d4e5f6',
  correctedVersion: null,
  annulled: false,
  addressee: {
    treatment: 'SEÑORA',
    name: 'ROSA MARÍA ÑAHUINCOPA AGÜERO',
    post: 'Directora de la Unidad de Protección Especial de Tacna',
    institution: 'Ministerio de la Mujer y Poblaciones Vulnerables',
    place: 'Tacna.-',
  },
  subject: 'Deriva caso de presunta desprotección familiar para su evaluación',
  references: ['Expediente N.° 0003-2026-23010', 'Oficio N.° 012-2026-IE 42050 Ticaco'],
  reserved: true,
  urgent: true,
  salutation: 'De mi consideración:',
  paragraphs: [
    'Tengo el agrado de dirigirme a usted para saludarla cordialmente y, en atención al expediente de la referencia, derivar el caso de la adolescente cuyos datos se consignan en la ficha siguiente, por existir indicios de desprotección familiar.',
    'Esta Defensoría ha realizado la recepción del caso, la entrevista a la abuela paterna y una visita domiciliaria el 13 de mayo de 2026. La derivación se efectúa conforme al artículo 23.8 del Reglamento del Decreto Legislativo N.° 1297 y fue coordinada por teléfono con su despacho el 14 de mayo de 2026 a las 16:30.',
    'Se solicita la evaluación de la situación y, de corresponder, la medida de protección urgente. Se agradecerá comunicar lo resuelto a esta Defensoría.',
  ],
  sheet: {
    title: 'FICHA DE DERIVACIÓN',
    groups: [
      {
        heading: null,
        rows: [
          { label: 'Adolescente', value: 'Wara Ch’uqi Mamani Ñ. (nombre ficticio)' },
          { label: 'Edad y sexo', value: '13 años, mujer' },
          { label: 'Lengua materna', value: 'Aymara; habla castellano' },
          {
            label: 'Motivo',
            value: 'Vive sola desde marzo; su padre trabaja fuera de la provincia.',
          },
          { label: 'Riesgo inmediato', value: 'Sí: pernocta sin persona adulta a cargo.' },
          { label: 'Atención solicitada', value: 'Evaluación por desprotección familiar' },
          { label: 'Coordinación previa', value: 'Lic. Juana Quispe, UPE Tacna, 14/05/2026 16:30' },
        ],
      },
    ],
  },
  closing:
    'Sin otro particular, hago propicia la ocasión para expresarle las muestras de mi especial consideración y estima.',
  signer: {
    name: 'RUTH MAMANI QUISPE',
    post: 'Defensora Responsable de la DEMUNA',
    college: 'CTSP N.° 4821',
    acting: true,
  },
  attachments: ['Ficha de recepción', 'Informe de visita domiciliaria'],
  folios: 6,
  copies: ['Archivo', 'Expediente N.° 0003-2026-23010'],
  initials: 'RMQ/jcf',
};

const WORD_SAMPLE = ['ábaco', 'niñez', 'quórum', 'murciélago', 'cigüeña', 'zumo'];

export const recoveryKit: RecoverySheetsData = {
  issuedAt: '2026-05-15T14:20:00.000Z',
  practice: false,
  office: 'DEMUNA – Municipalidad Provincial de Tarata',
  kitId: 'a41f',
  createdOn: '2026-05-15',
  sheets: ['Alcaldía', 'Secretaría General', 'Gerencia de Desarrollo Social'].map(
    (envelopeLabel, at) => {
      const words = Array.from({ length: WORDS }, (_, n) => WORD_SAMPLE[(n + at) % 6] ?? '');
      return { index: at + 1, words, qrText: words.join(' '), envelopeLabel };
    },
  ),
};

export const usualMonth: MonthPageData = {
  issuedAt: '2026-06-01T14:20:00.000Z',
  practice: false,
  municipality: 'Municipalidad Provincial de Tarata',
  unit: 'Gerencia de Desarrollo Social – DEMUNA',
  place: 'Tarata',
  month: '2026-05',
  complete: true,
  counts: [
    { label: 'Ingresos y salidas', amount: 40 },
    { label: 'Vistas y búsquedas', amount: 211 },
  ],
  people: [{ name: 'Ruth Mamani Quispe', amount: 251 }],
  first: { seq: 812, at: '2026-05-02T13:00:00.000Z', hash: 'a1'.repeat(32) },
  last: { seq: 1062, at: '2026-05-29T22:10:00.000Z', hash: '0123456789abcdef'.repeat(4) },
  chain: 'whole',
};

/** A square PNG of one colour, as a data URL. */
export function emblem(red: number, green: number, blue: number): string {
  const side = 64;
  const row = Buffer.concat([
    Buffer.from([0]),
    Buffer.alloc(side * 3, Buffer.from([red, green, blue])),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  const png = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;
const paper = { issuedAt, practice, letterhead, year, place, date };

export const acta: HandoverActaData = {
  ...paper,
  document: 'Resolución de Alcaldía N.° 120-2026',
  reason: 'Término de contrato',
  leaving: { name: 'Ana Flores Ticona', post: 'Trabajadora Social' },
  present: { name: 'Rosa Quispe Mamani', post: 'Defensora Responsable' },
  rows: [
    { what: 'Expediente', number: '0003-2026-23010', to: 'Rosa Quispe Mamani' },
    {
      what: 'Visita domiciliaria, para el 20/05/2026',
      number: '0003-2026-23010',
      to: 'Luis Ramos',
    },
  ],
  receivers: ['Luis Ramos', 'Rosa Quispe Mamani'],
  draftsLost: 1,
};

export const privileges: PrivilegeListData = {
  ...paper,
  signer: { name: 'Rosa Quispe Mamani', post: 'Defensora Responsable' },
  signedOn: '2026-05-15',
  notes: 'Sin observaciones.',
  people: [
    {
      name: 'Rosa Quispe Mamani',
      userName: 'rosa.quispe',
      roles: 'Responsable de la DEMUNA',
      state: 'Activo/a',
      lastLogin: '15/05/2026 09:20',
    },
  ],
};

export const notice: IncidentNoticeData = {
  ...paper,
  parts: [
    { heading: '1. Naturaleza del incidente', lines: ['Se perdió una memoria USB: la azul.'] },
    { heading: '2. Contacto del Oficial de Datos Personales', lines: ['Por designar.'] },
    { heading: '3. Consecuencias probables', lines: ['Ninguna que se sepa.'] },
    { heading: '4. Medidas adoptadas o propuestas', lines: ['Se cambiaron las claves.'] },
  ],
  signer: { name: 'Rosa Quispe Mamani', post: 'Defensora Responsable' },
};

export const destruction: DestructionData = {
  issuedAt: '2026-05-15T14:20:00.000Z',
  practice: false,
  letterhead: usualOficio.letterhead,
  year: usualOficio.year,
  place: 'Tarata',
  date: '2026-05-15',
  rows: [
    { label: 'Documento', value: 'Foto' },
    { label: 'Título', value: 'Se reserva. Iniciales: F. d. p.' },
    { label: 'Huella SHA-256', value: 'a4'.repeat(32) },
    { label: 'Motivo de la destrucción', value: 'Era de otro expediente.' },
  ],
  signer: { name: 'Rosa Quispe Mamani', post: 'Defensora Responsable' },
};

/** To an institution whose own name may not be read outside. */
export const usualEnvelope: EnvelopeData = {
  issuedAt: usualOficio.issuedAt,
  practice: false,
  format: 'dl',
  sender: [
    usualOficio.letterhead.municipality,
    usualOficio.letterhead.unit,
    'Plaza de Armas s/n, Tarata',
  ],
  reserved: true,
  envelopes: [
    {
      treatment: 'SEÑORA',
      lines: [
        'ROSA MARÍA ÑAHUINCOPA AGÜERO',
        'Directora de la Unidad de Protección Especial de Tacna',
        'Calle Inventada 120, tercer piso',
        'Tacna.-',
      ],
    },
  ],
};
