/** Fictional data for the free documents. */
import type {
  CartaData,
  FreeBase,
  InformeData,
  MemorandoData,
  OficioMultipleData,
  ProveidoData,
} from '../free/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year, place, date, signer, closing } = usualOficio;

const base: Omit<FreeBase, 'number'> = {
  issuedAt,
  practice,
  letterhead,
  year,
  place,
  date,
  mark: 'a1b2c3d4e5f6',
  annulled: false,
  subject: 'Invita a la mesa de trabajo sobre asistencia escolar',
  references: ['Plan de trabajo 2026 de la DEMUNA'],
  reserved: false,
  urgent: false,
  paragraphs: [
    'Tengo el agrado de dirigirme a usted para invitarla a la mesa de trabajo del 22 de mayo de 2026, a las 10:00, en el auditorio de la municipalidad.',
    'Se tratará la asistencia escolar en los anexos altos de la provincia.',
  ],
  closing,
  signer,
  attachments: ['Programa'],
  folios: 1,
  copies: ['Archivo'],
  initials: 'RMQ/jcf',
};

const school = {
  treatment: 'SEÑORA',
  name: 'ELENA CONDORI ÑUÑEZ',
  post: 'Directora',
  institution: 'IE 42050 Ticaco',
  address: null,
  place: 'Ticaco.-',
};

const manager = { name: 'LUIS RAMOS TICONA', post: 'Gerente de Desarrollo Social' };

export const usualCarta: CartaData = {
  ...base,
  number: 'CARTA N.° 003-2026-DEMUNA-GDS/MPT',
  addressee: school,
  salutation: 'De mi consideración:',
};

export const usualOficioGeneral: CartaData = {
  ...usualCarta,
  number: 'OFICIO N.° 046-2026-DEMUNA-GDS/MPT',
};

export const usualMultiple: OficioMultipleData = {
  ...base,
  number: 'OFICIO MÚLTIPLE N.° 002-2026-DEMUNA-GDS/MPT',
  addressees: [
    school,
    {
      ...school,
      name: null,
      treatment: 'SEÑOR/A',
      institution: 'IE Ramón Copaja',
      place: 'Tarata.-',
    },
  ],
  layout: 'each',
  salutation: 'De mi consideración:',
};

export const usualMemorando: MemorandoData = {
  ...base,
  number: 'MEMORANDO N.° 007-2026-DEMUNA-GDS/MPT',
  to: [manager],
};

export const usualInforme: InformeData = {
  ...base,
  number: 'INFORME N.° 021-2026-DEMUNA-GDS/MPT',
  to: [manager],
  sections: [
    { title: 'ANTECEDENTES', paragraphs: ['En abril se atendieron 31 casos.'] },
    { title: 'CONCLUSIONES', paragraphs: ['La demanda creció en los anexos altos.'] },
  ],
};

export const usualProveido: ProveidoData = {
  ...base,
  number: 'PROVEÍDO N.° 040-2026-DEMUNA-GDS/MPT',
  received: 'Oficio N.° 210-2026-UPE-TACNA, de 18/05/2026, 4 folios',
  to: [{ name: 'JUANA CONDORI FLORES', post: 'Trabajadora social' }],
  purposes: ['atencion', 'informe'],
  term: '2 días hábiles',
};
