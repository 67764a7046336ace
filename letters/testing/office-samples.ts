/** Fictional data for the books, the day on paper, the papers of the folder and the statistics. */
import type { DayAgendaData, OverdueListData, WeekAgendaData } from '../day-papers/data.ts';
import type { FileIndexData, FolderLabelData, LoanSlipData } from '../folder-papers/data.ts';
import type { RegisterBookData } from '../register-book/data.ts';
import type { StatisticsData } from '../statistics/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year, place, date } = usualOficio;
const paper = { issuedAt, practice, letterhead, year, place, date };
const signer = { name: 'Ruth Mamani Quispe', post: 'Defensora responsable' };
const CASE = '0003-2026-23010';

const month = { ...paper, month: '2026-05', complete: true, firstFolio: 12, signer };

/** A month of each book. */
export const usualBooks: readonly RegisterBookData[] = [
  {
    ...month,
    book: 'expedientes',
    rows: [
      {
        number: CASE,
        date: '12/05/2026 09:20',
        channel: 'Personal',
        matter: 'Abandono o imposibilidad de cuidado',
        officer: 'Ruth Mamani Quispe',
        state: 'Calificado',
        notes: null,
      },
      {
        number: '0004-2026-23010',
        date: '13/05/2026 11:00',
        channel: 'Oficio',
        matter: 'Alimentos',
        officer: 'Luis Ramos Ticona',
        state: 'En atención',
        notes: 'ANULADO: registrado dos veces',
      },
    ],
  },
  {
    ...month,
    book: 'actas',
    rows: [
      {
        number: 'N.° 005-2026',
        date: '20/05/2026',
        case: CASE,
        kind: 'Conciliación: acuerdo total',
        matter: 'Alimentos',
        notes: null,
      },
    ],
  },
  {
    ...month,
    book: 'oficios',
    rows: [
      {
        number: 'N.° 045-2026',
        date: '15/05/2026',
        case: CASE,
        to: 'UPE Tacna',
        cause: 'Deriva caso',
        delivered: '15/05/2026',
        notes: null,
      },
    ],
  },
  { ...month, book: 'invitaciones', rows: [] },
  {
    ...month,
    book: 'cargos',
    rows: [
      {
        document: 'Oficio N.° 045-2026',
        case: CASE,
        to: 'UPE Tacna',
        delivered: '15/05/2026 16:10',
        desk: '2026-1187',
        by: 'Juana Condori',
        notes: null,
      },
    ],
  },
];

export const usualAgenda: DayAgendaData = {
  ...paper,
  of: null,
  cut: false,
  rows: [
    {
      time: '09:00',
      case: CASE,
      what: 'Visita domiciliaria',
      where: 'Ticaco',
      who: 'Ruth Mamani Quispe',
      done: null,
    },
    {
      time: '11:30',
      case: '0007-2026-23010',
      what: 'Audiencia de conciliación',
      where: 'Sala 1',
      who: 'Luis Ramos Ticona',
      done: null,
    },
  ],
};

export const usualWeek: WeekAgendaData = {
  ...paper,
  of: null,
  cut: false,
  week: '11/05/2026 al 17/05/2026',
  rows: [
    {
      day: 'lun 11/05',
      time: '09:00',
      case: CASE,
      what: 'Entrevista. Ambiente tomado dos veces (0007-2026-23010, 09:30)',
      where: 'Sala 1',
      who: 'Ruth Mamani Quispe',
    },
    {
      day: 'vie 15/05',
      time: null,
      case: '0007-2026-23010',
      what: 'Vence: Calificación del caso',
      where: null,
      who: 'Luis Ramos Ticona',
    },
  ],
};

export const usualOverdue: OverdueListData = {
  ...paper,
  of: 'Ruth Mamani Quispe',
  cut: false,
  rows: [
    {
      case: CASE,
      what: 'Calificación',
      due: 'mié 13/05 09:20',
      late: '2 días',
      norm: 'RDNA 30.2',
      who: 'Ruth Mamani Quispe',
      done: null,
    },
  ],
};

export const usualLabel: FolderLabelData = {
  issuedAt,
  practice,
  letterhead,
  labels: [1, 2].map((volume) => ({
    caseCode: CASE,
    kind: 'Atención de caso',
    openedOn: '2026-05-12',
    volume,
    volumes: 2,
  })),
};

export const loanBody: NonNullable<LoanSlipData['body']> = {
  loan: {
    volume: '1 de 2',
    folios: '200',
    from: 'Archivador 3',
    to: 'Luis Ramos Ticona, abogado',
    until: '20/05/2026',
    purpose: 'Preparar la audiencia',
    out: '15/05/2026 10:00',
    back: null,
    state: null,
  },
  keeper: signer,
  receiver: { name: 'Luis Ramos Ticona', post: 'Abogado' },
};

export const usualIndex: FileIndexData = {
  ...paper,
  caseCode: CASE,
  volumes: [
    [
      { date: '2026-05-12', what: 'Ficha de recepción', from: 1, to: 4 },
      { date: '2026-05-13', what: 'Informe de visita domiciliaria', from: 5, to: 200 },
    ],
    [{ date: '2026-05-15', what: 'Oficio N.° 045-2026-DEMUNA-GDS/MPT', from: 201, to: 201 }],
  ],
  signer,
};

export const usualStatistics: StatisticsData = {
  ...paper,
  number: 'INFORME N.° 005-2026-DEMUNA-GDS/MPT',
  mark: 'a1b2c3d4e5f6',
  annulled: false,
  period: 'mayo de 2026',
  rules: [
    'Un caso es un expediente, y se cuenta en el mes de su recepción.',
    'Una atención es un acto; un caso tiene varias.',
    'Una niña, niño o adolescente se cuenta una vez en el periodo.',
  ],
  tables: [
    {
      title: 'CASOS POR MATERIA Y SEXO',
      heading: 'Materia',
      columns: ['Mujer', 'Hombre', 'No sabe', 'Total'],
      rows: [
        { label: 'Alimentos', values: [14, 11, 0, 25] },
        { label: 'Negligencia o descuido', values: [null, null, 0, 6] },
      ],
    },
    { title: 'CASOS DERIVADOS', heading: 'Institución', columns: ['Casos'], rows: [] },
  ],
  observations: null,
  signer,
};
