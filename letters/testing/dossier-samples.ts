/** Fictional data for the papers of an expediente that somebody asked for. */
import type { DeliveryData, DossierVolumeData, ReadingActaData } from '../dossier/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;
const signer = { name: 'Ruth Mamani Quispe', post: 'Defensora responsable' };
const kept = [
  {
    date: '2026-05-14',
    what: 'Informe (adjunto)',
    why: 'Reservada (R1297 23.2; Reglamento Ley 30364, art. 9; TUO Ley 27444, art. 171.1)',
  },
];

export const usualVolume: DossierVolumeData = {
  issuedAt,
  practice,
  letterhead,
  year,
  place,
  date,
  caseCode: '0003-2026-23010',
  requestedBy: 'Juzgado de Familia de Tacna',
  document: 'Oficio N.° 123-2026-JF-Tacna, del 11/05/2026',
  volume: 2,
  volumes: 2,
  pieces: [
    {
      date: '2026-05-12',
      what: 'Oficio N.° 045-2026-DEMUNA-GDS/MPT',
      covered: false,
      from: 190,
      to: 192,
    },
    { date: '2026-05-13', what: 'Acta de nacimiento', covered: false, from: 193, to: 193 },
    { date: '2026-05-13', what: 'Informe (adjunto)', covered: true, from: 194, to: 199 },
  ],
  kept,
  slips: [{ what: 'Acta de nacimiento', from: 193, to: 193 }],
  signer,
};

export const deliveryBody: NonNullable<DeliveryData['body']> = {
  delivery: {
    requestedBy: 'Juzgado de Familia de Tacna',
    document: 'Oficio N.° 123-2026-JF-Tacna, del 11/05/2026',
    folios: '199',
    volumes: '2',
    kept: '1',
    letter: 'Oficio N.° 046-2026-DEMUNA-GDS/MPT',
  },
  receipt: {
    at: '15/05/2026 10:00',
    place: 'Mesa de partes del Módulo de Familia',
    desk: '2210-2026',
    receiver: 'Elmer Ficticio Choque, asistente',
    receiverDocument: 'DNI 00000004',
  },
  keeper: signer,
};

export const readingBody: NonNullable<ReadingActaData['body']> = {
  reading: {
    requestedBy: 'Ana Ficticia Choque, una parte del caso',
    document: null,
    at: '15/05/2026 10:00',
    place: 'Sala de atención de la DEMUNA',
    watcher: 'Ruth Mamani Quispe, Defensora responsable',
    reader: 'Ana Ficticia Choque',
    readerDocument: 'DNI 00000005',
  },
  shown: [{ date: '2026-05-12', what: 'Acta de nacimiento', folios: 1 }],
  kept,
  copiesAsked: 'Del acta de nacimiento.',
  reader: 'Ana Ficticia Choque',
  watcher: signer,
};
