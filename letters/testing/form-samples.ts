/** Fictional data for forms and actas: the usual case of each. */
import type { ActaCompromisoData } from '../acta-compromiso/data.ts';
import type { ActaConciliacionData } from '../acta-conciliacion/data.ts';
import type { ActaRectificatoriaData } from '../acta-rectificatoria/data.ts';
import type { CitacionData } from '../citacion/data.ts';
import type { ConstanciaData } from '../constancia/data.ts';
import type { CopiaCertificadaData } from '../copia-certificada/data.ts';
import type { NotificacionData } from '../notificacion/data.ts';
import type { OficioBancoData } from '../oficio-banco/data.ts';
import type { Officer, Party } from '../parts/people-data.ts';
import { usualOficio } from './samples.ts';

const { letterhead, year } = usualOficio;

export const head = {
  issuedAt: '2026-05-15T14:20:00.000Z',
  practice: false,
  letterhead,
  year,
  caseCode: '0003-2026-23010',
  issue: { number: 'N.° 012-2026-23010', hash: 'a1b2c3d4e5f6' },
  annulled: false,
} as const;

/** The blank form of any kind: the code of the case and nothing else. */
export const blank = { ...head, issue: null, body: null } as const;

export const defensora: Officer = {
  name: 'Rosa Quispe Mamani',
  post: 'Defensora Responsable de la DEMUNA',
  document: 'DNI N.° 00000003',
  registration: 'Credencial N.° 023-2026',
};

export const party = (name: string, role: string, document: string): Party => ({
  name,
  role,
  document: `DNI N.° ${document}`,
  address: 'Jr. Ficticio 123, Tarata',
  email: null,
  phone: null,
  present: true,
  readsAndSigns: true,
  representative: null,
  witness: null,
});

export const usualCitacion: CitacionData = {
  ...head,
  body: {
    kind: 'conciliacion_primera',
    place: 'Tarata',
    date: '2026-05-15',
    treatment: 'Señor',
    name: 'Leo Ficticio Ñahui',
    address: 'Calle Inventada 45, Tarata',
    discreet: true,
    requester: 'Ana Ficticia Choque',
    matters: ['Alimentos', 'Régimen de visitas'],
    beneficiaries: ['W. F. C.'],
    meetings: [
      { date: '2026-05-26', time: '09:20', room: 'Plaza de Armas s/n, Tarata', link: null },
    ],
    bring: ['su documento de identidad', 'el acta de nacimiento'],
    signer: defensora,
    notifier: { name: 'Luis Ramos Ticona', document: 'DNI N.° 00000009' },
  },
};

const ana = party('Ana Ficticia Choque', 'Solicitante', '00000001');
const leo = party('Leo Ficticio Ñahui', 'Persona invitada', '00000002');
const wara = {
  name: 'Wara Ficticia Choque',
  document: 'DNI N.° 00000010',
  birthDate: '2019-03-02',
};
const abogada = { name: 'Eva Inventada Ramos', registration: 'CAT N.° 0000' };

const attendee = ({ address: _, email: __, phone: ___, ...rest }: Party) => rest;

export const usualConstancia: ConstanciaData = {
  ...head,
  body: {
    kind: 'suspension',
    place: 'Tarata',
    date: '2026-05-26',
    time: '09:20',
    hearing: 'conciliación',
    session: 1,
    virtual: false,
    matters: ['Alimentos'],
    parties: [attendee(ana), attendee(leo)],
    invited: 'Invitación N.° 012-2026-23010',
    cause: 'acuerdo',
    next: { date: '2026-06-02', time: '09:00', room: 'Plaza de Armas s/n, Tarata', link: null },
    observations: null,
    signer: defensora,
  },
};

export const usualActaConciliacion: ActaConciliacionData = {
  ...head,
  body: {
    place: 'Tarata',
    date: '2026-05-26',
    time: '09:20',
    endTime: '10:45',
    platform: null,
    digital: false,
    parties: [
      ana,
      {
        ...leo,
        readsAndSigns: false,
        witness: { name: 'Luz Ficticia Mamani', document: 'DNI N.° 00000004' },
      },
    ],
    children: [wara],
    defensor: defensora,
    facts:
      'La solicitante refiere que el padre no contribuye con los alimentos de su hija desde marzo de 2026.\nEl invitado manifiesta que trabaja por temporadas y que está de acuerdo en contribuir.',
    followUp:
      'La Defensoría llamará a ambas partes el primer día hábil de cada mes, por seis meses.',
    observations: null,
    result: 'acuerdo_parcial',
    matters: ['Alimentos', 'Régimen de visitas'],
    controversies: 'Monto y forma de pago de los alimentos; días de visita.',
    childOpinion: null,
    agreements: [
      {
        matter: 'Alimentos',
        clauses: [
          'Leo Ficticio Ñahui entregará por concepto de alimentos a favor de Wara Ficticia Choque la suma de S/ 350.00 (trescientos cincuenta con 00/100 soles) mensuales, que pagará el día 5 (cinco) de cada mes, desde el 1 de junio de 2026 y mientras subsista la obligación.',
          'La entrega se hará a Ana Ficticia Choque en efectivo, contra recibo firmado.',
        ],
      },
    ],
    noAgreement:
      'En el régimen de visitas las partes mantienen posiciones distintas sobre los días.',
    replaces: null,
    lawyer: abogada,
  },
};

export const usualActaCompromiso: ActaCompromisoData = {
  ...head,
  body: {
    place: 'Tarata',
    date: '2026-05-26',
    time: '09:20',
    endTime: null,
    platform: null,
    digital: false,
    parties: [{ ...leo, role: 'Padre' }],
    children: [wara],
    defensor: defensora,
    facts: 'La niña no lleva el apellido paterno; el padre desea reconocerla.',
    followUp: 'La Defensoría verificará el acta de nacimiento el 30 de junio de 2026.',
    observations: null,
    kind: 'filiacion',
    commitments: ['Acudir con su DNI al registro civil antes del 26 de junio de 2026.'],
    filiation: {
      recogniser: 'Leo Ficticio Ñahui',
      childName: 'Wara Ficticia Choque',
      birthDate: '2019-03-02',
      birthPlace: 'Tarata',
      certificate: 'CNV N.° 0000000000',
      registryOffice: 'Registro Civil de la Municipalidad Provincial de Tarata',
      dueOn: '2026-06-26',
    },
  },
};

export const usualActaRectificatoria: ActaRectificatoriaData = {
  ...head,
  body: {
    place: 'Tarata',
    date: '2026-06-03',
    time: '11:00',
    of: { title: 'Acta de Conciliación N.° 012-2026-23010', date: '2026-05-26' },
    cures: [
      {
        requisite: 'Nombres, documento y domicilio de las partes (literal d)',
        omission: 'No se consignó el domicilio del invitado.',
        cured: 'Leo Ficticio Ñahui domicilia en Calle Inventada 45, Tarata.',
      },
    ],
    parties: [attendee(ana), attendee(leo)],
    signer: defensora,
    lawyer: abogada,
  },
};

export const usualCopiaCertificada: CopiaCertificadaData = {
  ...head,
  body: {
    place: 'Tarata',
    date: '2026-06-05',
    of: 'Acta de Conciliación N.° 012-2026-23010',
    ofDate: '2026-05-26',
    folios: 3,
    requestedBy: 'Ana Ficticia Choque',
    purpose: 'ejecución ante el Juzgado de Paz Letrado',
    signer: defensora,
  },
};

export const usualNotificacion: NotificacionData = {
  ...head,
  body: {
    kind: 'acta',
    place: 'Tarata',
    date: '2026-06-09',
    person: { ...attendee(ana), role: 'Madre' },
    address: null,
    resolution: {
      title: 'RESOLUCIÓN N.° 004-2026-23010-DEMUNA',
      date: '2026-06-01',
      folios: 4,
    },
    calls: [
      {
        date: '2026-06-04',
        time: '09:00',
        room: 'Plaza de Armas s/n, Tarata',
        link: null,
        came: false,
      },
      {
        date: '2026-06-09',
        time: '09:00',
        room: 'Plaza de Armas s/n, Tarata',
        link: null,
        came: true,
      },
    ],
    explanation: {
      language: 'Aymara',
      interpreter: { name: 'Inés Inventada Calisaya', document: 'DNI N.° 00000006' },
      plain:
        'La Defensoría ha decidido acompañar a su familia durante nueve meses. No se separa a su hija de usted.',
      said: 'Pregunta si debe ir a la escuela de padres; se le responde que sí, dos veces al mes.',
    },
    challenge: 'reconsideración o apelación, dentro de 5 días hábiles',
    signer: defensora,
    notifier: null,
  },
};

const { place, date, correctedVersion, annulled, signer, attachments, folios, copies, initials } =
  usualOficio;

export const usualOficioBanco: OficioBancoData = {
  issuedAt: head.issuedAt,
  practice: false,
  letterhead,
  year,
  place,
  date,
  number: 'OFICIO N.° 046-2026-DEMUNA-GDS/MPT',
  mark: 'a1b2c3d4e5f6',
  correctedVersion,
  annulled,
  signer,
  attachments,
  folios,
  copies,
  initials,
  agency: 'Agencia Tarata',
  acta: 'Acta de Conciliación N.° 012-2026-23010',
  actaDate: '2026-05-26',
  beneficiaries: [wara],
  collector: { name: 'Ana Ficticia Choque', document: 'DNI N.° 00000001' },
  payer: { name: 'Leo Ficticio Ñahui', document: 'DNI N.° 00000002' },
  amountCents: 35_000,
  periodicity: 'mensual',
  startsOn: '2026-06-01',
};

/** A name of so many letters, in words of usual length and one that has no place to break. */
export const longName = (length: number): string =>
  `ÑAHUINCOPA${'Ñ'.repeat(30)} ${'Mamani Quispe '.repeat(length)}`.slice(0, length).trim();

const { body: acta } = usualNotificacion;

export const usualCedula: NotificacionData = {
  ...head,
  body: acta && {
    ...acta,
    kind: 'cedula',
    explanation: null,
    address: 'Calle Inventada 45, Tarata',
    notifier: { name: 'Luis Ramos Ticona', document: 'DNI N.° 00000009' },
  },
};
