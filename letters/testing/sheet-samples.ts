/** Fictional data for the forms and reports: one usual body of each. */
import type { AttentionNoteData } from '../attention-note/data.ts';
import type { ConsentData, WithdrawalData } from '../consent/data.ts';
import type { FollowupSheetData } from '../followup-sheet/data.ts';
import type { InterviewSheetData } from '../interview/data.ts';
import type { FormHead } from '../parts/form-data.ts';
import type { ReceptionSheetData } from '../reception/data.ts';
import type { VisitSheetData } from '../visit/data.ts';
import { usualOficio } from './samples.ts';

const { issuedAt, practice, letterhead, year } = usualOficio;

/** An issued paper of one case; without `issue`, a draft or a blank form. */
export const head: FormHead = {
  issuedAt,
  practice,
  letterhead,
  year,
  caseCode: '0003-2026-23010',
  issue: { number: 'N.° 012-2026-23010', hash: 'a1b2c3d4' },
  annulled: false,
};

export const worker = {
  name: 'RUTH MAMANI QUISPE',
  post: 'Defensora responsable',
  college: 'CTSP N.° 4821',
};

export const grandmother = {
  givenNames: 'Francisca',
  firstSurname: 'Ñahui',
  secondSurname: null,
  knownAs: null,
  sex: 'Mujer',
  birthDate: null,
  age: '62 años (estimada)',
  documentType: 'DNI',
  documentNumber: '00000000',
  maritalStatus: 'Viuda',
  occupation: 'Agricultora',
  education: 'Primaria incompleta',
  district: 'Ticaco',
  community: 'Challaguaya',
  phone: '952 000 000',
  address: 'Calle Bolognesi s/n',
  addressReference: 'Junto a la posta',
  otherContact: null,
  email: null,
  nationality: 'Peruana',
  motherTongue: 'Aimara',
  interpreter: 'No',
  ethnicity: 'Aimara',
  relation: 'Abuelo/a',
  livesTogether: 'No',
  notes: null,
};

export const wara = {
  givenNames: 'Wara Ch’uqi',
  firstSurname: 'Mamani',
  secondSurname: 'Ñahui',
  knownAs: null,
  sex: 'Mujer',
  birthDate: '02/03/2013',
  age: '13 años',
  documentType: 'DNI',
  documentNumber: '00000001',
  livesWith: 'Vive solo/a',
  livesWithParent: 'No',
  familyType: 'Monoparental',
  district: 'Ticaco',
  community: 'Challaguaya',
  phone: null,
  address: 'Calle Bolognesi s/n',
  addressReference: 'Casa de adobe, puerta verde',
  otherContact: 'Su abuela, 952 000 000',
  motherTongue: 'Aimara',
  interpreter: 'No',
  ethnicity: 'Aimara',
  nativeCommunity: 'Comunidad campesina de Challaguaya',
  nationality: 'Peruana',
  birthPlace: 'Tarata',
  educationLevel: 'Secundaria incompleta, EBR',
  school: 'IE 42050 Ticaco',
  schoolGrade: '1.° de secundaria, mañana',
  schoolEnrolment: 'Sí',
  schoolAttendance: 'Sí asiste',
  disability: 'Ninguna',
  insurance: 'SIS',
  pregnant: 'No',
  healthNotes: null,
  notes: 'Camina dos horas hasta la escuela.',
};

export const receptionBody: NonNullable<ReceptionSheetData['body']> = {
  arrival: {
    receivedAt: '12/05/2026 09:20',
    receivedBy: 'Juana Condori Flores',
    late: null,
    paperCode: null,
  },
  channel: 'personal',
  priority: 'urgente',
  incoming: { kind: null, number: null, date: null, institution: null, folios: null },
  clauseRead: true,
  informant: {
    kind: 'person',
    institution: null,
    reserved: false,
    person: grandmother,
    safeContact: false,
  },
  children: [{ person: wara, safeContact: true }],
  obliged: [],
  relatives: [],
  facts:
    'La abuela cuenta que la adolescente vive sola desde marzo, porque su padre trabaja fuera de la provincia.',
  place: {
    date: null,
    dateNote: 'Desde marzo',
    district: 'Ticaco',
    community: 'Challaguaya',
    reference: null,
  },
  matters: ['D5'],
  mattersSaid: 'Abandono o imposibilidad de cuidado (principal)',
  rights: ['vida'],
  rightsSaid: null,
  marks: {
    crime: 'no',
    misdemeanor: 'no',
    risk: 'no_sabe',
    lackOfProtection: 'si',
    violence: 'no',
  },
  courtCase: 'no',
  court: { name: null, number: null },
  qualification: {
    by: 'Ruth Mamani Quispe',
    at: '12/05/2026 11:05',
    state: 'Calificado',
    reason: null,
  },
  actions: ['derivacion'],
  observations: 'La abuela volverá el viernes con la partida de nacimiento.',
  signs: { name: 'Francisca Ñahui', document: 'DNI N.° 00000000' },
  officer: worker,
};

export const interviewBody: NonNullable<InterviewSheetData['body']> = {
  meeting: {
    date: '12/05/2026',
    from: '09:40',
    to: '10:25',
    place: 'Oficina de la DEMUNA, ambiente privado',
    reason: 'Conocer la situación de cuidado',
  },
  as: 'familiar',
  person: {
    name: 'Francisca Ñahui',
    age: '62 años',
    document: 'DNI N.° 00000000',
    relation: 'Abuela',
    occupation: 'Agricultora',
    tongue: 'Aimara y castellano',
    interpreter: null,
    companion: null,
  },
  withVictim: false,
  told: 'Dice que su nieta duerme sola en la casa y que ella la acompaña los domingos.',
  answers: 'P: ¿Desde cuándo? R: Desde marzo.',
  opinion: null,
  observations: 'Se expresa con calma.',
  agreements: 'La abuela la recibe en su casa desde hoy.',
  officer: worker,
};

export const visitBody: NonNullable<VisitSheetData['body']> = {
  kind: 'visita',
  outing: {
    date: '13/05/2026',
    from: '15:10',
    to: '16:00',
    address: 'Calle Bolognesi s/n',
    district: 'Ticaco, Challaguaya',
    reference: 'Casa de adobe, puerta verde; medidor 00012',
    reason: 'Verificar con quién vive la adolescente.',
  },
  entry: 'autorizado',
  person: {
    name: 'Francisca Ñahui',
    document: 'DNI N.° 00000000',
    relation: 'Abuela',
    tongue: 'Aimara',
    others: null,
  },
  observations:
    'La vivienda tiene dos ambientes y cocina. No hay persona adulta durante la semana.',
  conclusions: ['La adolescente pernocta sin persona adulta a cargo.'],
  recommendations: ['Comunicar a la UPE.'],
  visitors: [worker],
};

export const followupBody: NonNullable<FollowupSheetData['body']> = {
  type: 'llamada',
  act: {
    date: '20/05/2026',
    time: '10:00',
    ordinal: '1.ª',
    person: 'Lic. Juana Quispe, UPE Tacna',
    place: 'Teléfono',
    obligation: 'Atención dada por la UPE al caso derivado.',
  },
  result: 'cumple',
  found: 'La UPE evaluó a la adolescente el 18 de mayo y dispuso su acogimiento con la abuela.',
  evidence: ['Oficio N.° 210-2026-UPE-TACNA'],
  newFacts: false,
  newFactsSaid: null,
  next: { date: '20/06/2026', action: 'Visita a la casa de la abuela' },
  officer: worker,
};

export const attentionBody: NonNullable<AttentionNoteData['body']> = {
  kind: 'atencion',
  place: 'Tarata',
  date: '2026-05-15',
  attended: {
    name: 'Francisca Ñahui',
    document: 'DNI N.° 00000000',
    date: '12/05/2026, de 09:20 a 10:25',
    service: 'Orientación y recepción de caso',
  },
  statements: ['Fue atendida en la sede de la Defensoría, sin costo.'],
  purpose: 'para su centro de trabajo',
  signer: worker,
};

const consentSigning = {
  who: {
    name: 'Francisca Ñahui Mamani',
    document: 'Documento N.° 00000000',
    as: 'Madre, padre o tutor/a',
  },
  readsAndSigns: false,
  witness: 'Julia Choque Ticona, DNI 00000000',
  officer: worker,
};

export const consentBody: NonNullable<ConsentData['body']> = {
  about: {
    person: 'Wara Ch’uqi Mamani Ñahui',
    age: '9 años',
    recipient: 'Institución Educativa N.° 42102 de Ticaco',
    scope: 'Nombre de la niña, niño o adolescente; Edad; Institución educativa',
    purpose: 'Que la escuela la reciba en sus talleres de la tarde.',
    from: '11/08/2026',
    until: '31/12/2026',
    language: 'Aimara',
    interpreter: 'Pablo Mamani, promotor de Ticaco',
  },
  ...consentSigning,
};

export const withdrawalBody: NonNullable<WithdrawalData['body']> = {
  about: {
    person: 'Wara Ch’uqi Mamani Ñahui',
    given: '11/08/2026',
    recipient: 'Institución Educativa N.° 42102 de Ticaco',
    by: 'Francisca Ñahui Mamani, su abuela y tutora',
    on: '02/10/2026',
    effect: 'Desde hoy no se envía nada más a la escuela.',
    received: 'OFICIO N.° 045-2026-DEMUNA-GDS/MPT, 12/08/2026; recibido el 13/08/2026 09:20',
  },
  ...consentSigning,
};
