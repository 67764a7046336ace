/** Fictional data for the papers of a body's session, and for the acta of a meeting about a case. */
import type { MeetingActaData } from '../case-meeting/data.ts';
import type { AttendanceListData, ConveningData, SessionActaData } from '../committee/data.ts';
import { usualOficio } from './samples.ts';
import { worker } from './sheet-samples.ts';

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;

const session = {
  issuedAt,
  practice,
  letterhead,
  year,
  place,
  date,
  committee: 'Instancia Provincial de Concertación',
  ordinal: '003-2026',
  kind: 'ordinaria',
  when: '15 de mayo de 2026, 09:00 a 11:30',
  presides: 'Alcaldía provincial (no delega)',
  secretary: 'Gerencia de Desarrollo Social',
};
const where = 'Auditorio de la municipalidad';

const members = [
  { name: 'Carmen Flores Ticona', from: 'UGEL Tarata', standing: 'Titular' },
  { name: 'Luis Ramos Quispe', from: 'Comisaría de Tarata', standing: 'Titular' },
  { name: 'Eva Condori Maquera', from: 'Centro Emergencia Mujer', standing: 'Alterno/a' },
];
const before = [
  {
    text: 'Aprobar el directorio de atención de la provincia.',
    who: 'Carmen Flores Ticona, UGEL Tarata',
    due: '30/04/2026',
    ordinal: '002-2026',
  },
];

export const usualConvening: ConveningData = {
  ...session,
  where,
  agenda: ['Campaña del mes de la niñez', 'Ruta de atención en los anexos'],
  before,
  members,
};

export const usualAttendanceList: AttendanceListData = {
  ...session,
  where,
  members,
  guests: [{ name: 'Inés Choque', from: 'Junta vecinal de Ticaco' }],
};

export const usualSessionActa: SessionActaData = {
  ...session,
  where,
  acta: '002-2026',
  edition: 2,
  attendance: members.map(({ name, from }, at) => ({
    name,
    from,
    how: ['Presente', 'Representado/a por Juan Poma', 'Ausente, con justificación'][at] ?? '',
  })),
  guests: usualAttendanceList.guests,
  quorum: true,
  before,
  points: [
    {
      title: 'Campaña del mes de la niñez',
      said: 'La UGEL ofrece tres colegios.\nSe fija la fecha.',
    },
    { title: 'Ruta de atención en los anexos', said: null },
  ],
  agreements: [
    {
      text: 'Realizar la campaña en tres colegios.',
      who: 'Carmen Flores Ticona, UGEL Tarata; Ruth Mamani Quispe',
      due: '30/06/2026',
    },
  ],
  rectifications: [
    {
      number: 1,
      text: 'Donde dice «tres colegios», debe decir «cuatro colegios».',
      reason: 'Se omitió uno al transcribir.',
      on: '18/05/2026',
      by: 'Ruth Mamani Quispe',
    },
  ],
  signers: [
    { name: 'Carmen Flores Ticona', post: 'UGEL Tarata' },
    { name: 'Juan Poma', post: 'Comisaría de Tarata' },
  ],
};

export const meetingBody: NonNullable<MeetingActaData['body']> = {
  meeting: { date: '14/05/2026', hour: '15:00 a 16:10', place: 'Sala de la DEMUNA' },
  people: [
    { name: worker.name, post: worker.post, institution: 'DEMUNA' },
    { name: 'Eva Condori Maquera', post: 'Psicóloga', institution: 'Centro de Salud Tarata' },
  ],
  lookedAt: 'Lo avanzado desde la última visita y la asistencia a clases.',
  conclusions: 'La abuela necesita apoyo para los controles de salud.',
  agreements: [
    {
      task: 'Centro de Salud: dar cita prioritaria.',
      who: 'Ruth Mamani Quispe',
      due: '29/05/2026',
    },
  ],
  remarks: null,
  officer: worker,
};
