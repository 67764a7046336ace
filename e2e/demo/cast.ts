/** Who works in the demo's office and who comes to it. Every person here is made up. */
import type { Colleague, Office } from '../lib/desk/entry.ts';
import type { PaperCase, Visit } from '../lib/desk/intake.ts';
import type { Incoming } from '../lib/desk/received.ts';

export const OFFICE: Office = {
  address: 'Plaza de Armas s/n, Tarata',
  phones: '052 000 123',
  responsable: {
    fullName: 'Rosa Quispe Mamani',
    post: 'Defensora Responsable',
    userName: 'rosa.quispe',
    password: 'cinco llamas suben al cerro blanco',
  },
  nextCase: 18,
  nextOficio: 45,
};

export const DEFENSORA: Colleague = {
  fullName: 'Nélida Choque Ticona',
  post: 'Defensora',
  userName: 'nelida.choque',
  password: 'verde molino canta sobre quinua',
  role: 'Defensor/a',
};

export const TRABAJADORA: Colleague = {
  fullName: 'Yeny Huanca Flores',
  post: 'Trabajadora Social',
  userName: 'yeny.huanca',
  password: 'tres ventanas miran al maizal dorado',
  role: 'Profesional de apoyo',
};

export const PROMOTOR: Colleague = {
  fullName: 'Wilber Mamani Poma',
  post: 'Promotor',
  userName: 'wilber.mamani',
  password: 'nueve cometas vuelan tras la lluvia',
  role: 'Promotor/a',
};

/** Flor de María once more, as somebody else heard her name: two rows of one woman. */
export const OTRA_VEZ: Visit = {
  informant: {
    kind: 'person',
    relation: 'Tío/a',
    person: {
      givenNames: 'Flor María',
      firstSurname: 'Nahui',
      secondSurname: 'Kunturi',
      sex: 'Mujer',
      birthDate: '03/04/1992',
      phone: '952 318 448',
    },
  },
  children: [{ givenNames: 'Illari', firstSurname: 'Nahui', sex: 'Mujer', estimatedAge: 4 }],
  facts: 'Pide orientación por la inscripción de su sobrina.',
  matter: 'Identidad',
};

/** Kept, verified and closed. */
export const ALIMENTOS: Visit = {
  informant: {
    kind: 'person',
    relation: 'Madre',
    person: {
      givenNames: 'Flor de María',
      firstSurname: 'Ñahui',
      secondSurname: 'Condori',
      sex: 'Mujer',
      birthDate: '03/04/1992',
      dni: '47218365',
      phone: '952 318 447',
      address: 'Calle Arequipa 214, Tarata',
    },
  },
  children: [
    {
      givenNames: 'Wayra Belén',
      firstSurname: 'Quispe',
      secondSurname: 'Ñahui',
      sex: 'Mujer',
      birthDate: '15/05/2018',
      dni: '79136240',
      livesWith: 'Solo la madre',
    },
    {
      givenNames: 'Amaru',
      firstSurname: 'Quispe',
      secondSurname: 'Ñahui',
      sex: 'Hombre',
      birthDate: '09/11/2020',
    },
  ],
  obliged: {
    as: 'Obligada/o',
    relation: 'Padre',
    person: {
      givenNames: 'Jhon Edilberto',
      firstSurname: 'Quispe',
      secondSurname: 'Apaza',
      sex: 'Hombre',
      birthDate: '12/06/1989',
    },
  },
  facts:
    'La señora cuenta que el padre dejó de pasar los alimentos en abril. Antes entregaba dinero ' +
    'cada quincena. Ella vende queso en la feria y no le alcanza para los útiles.',
  matter: 'Alimentos',
};

/** With rules for a safe contact: the other side lives in the same house. */
export const VIOLENCIA: Visit = {
  informant: {
    kind: 'person',
    relation: 'Abuelo/a',
    person: {
      givenNames: 'Saturnina',
      firstSurname: 'Calisaya',
      secondSurname: 'vda. de Mamani',
      sex: 'Mujer',
      birthDate: '21/08/1958',
      phone: '951 660 208',
      address: 'Anexo Ticalaco, casa junto al canal',
    },
    reserved: true,
    safeContact: {
      noPhone: true,
      noHome: true,
      hours: 'martes y viernes, de 09:00 a 11:00, en la feria',
      codeWord: 'flor de kantuta',
    },
  },
  children: [
    {
      givenNames: 'Yhordan Nilson',
      firstSurname: 'Mamani',
      secondSurname: 'Calisaya',
      sex: 'Hombre',
      birthDate: '30/01/2015',
      livesWith: 'Padre y madre',
    },
  ],
  obliged: {
    as: 'Presunta/o responsable',
    relation: 'Padrastro',
    person: {
      givenNames: 'Wilber',
      firstSurname: 'Turpo',
      secondSurname: 'Chambi',
      sex: 'Hombre',
    },
  },
  facts:
    'La abuela vio marcas de correa en la espalda del niño el domingo, al bañarlo. Él dijo que fue ' +
    'porque perdió una oveja. No quiere volver a la casa.',
  matter: 'Violencia física',
  priority: 'Urgente',
};

/** Someone rang and gave no name; nobody knows the girl's. */
export const ANONIMO: Visit = {
  informant: { kind: 'anonymous' },
  children: [
    {
      knownAs: 'la niña de la chompa roja que vende en el paradero',
      sex: 'Mujer',
      estimatedAge: 9,
    },
  ],
  facts:
    'Una voz de mujer dijo que una niña de unos nueve años vende caramelos en el paradero de Tacna ' +
    'todas las noches, también en días de clase.',
  matter: 'Trabajo infantil',
  channel: 'Telefónico',
  priority: 'Alta',
};

/** Comes by herself: she needs nobody. */
export const SOLA: Visit = {
  informant: { kind: 'child_alone' },
  children: [
    {
      givenNames: 'Nayeli Guadalupe',
      firstSurname: 'Limache',
      sex: 'Mujer',
      birthDate: '02/02/2012',
      dni: '73904518',
    },
  ],
  facts:
    'Vino sola después del colegio. Dice que su tío no la deja ir a clases porque tiene que cuidar a ' +
    'sus primos, y que quiere vivir con su madrina.',
  matter: 'Educación',
};

/** A school tells of one of its pupils. */
export const ESCUELA: Visit = {
  informant: { kind: 'institution', name: 'I.E. 42036 Coronel Gregorio Albarracín' },
  children: [
    {
      givenNames: 'Iker Thiago',
      firstSurname: 'Güemes',
      secondSurname: 'Ccopa',
      sex: 'Hombre',
      birthDate: '18/07/2016',
    },
  ],
  facts:
    'La directora informa que el alumno lleva tres semanas sin asistir y que la madre no contesta ' +
    'las notas del cuaderno.',
  matter: 'Identidad',
  channel: 'Escrito',
};

/** Began on paper in March. */
export const EN_PAPEL: PaperCase = {
  number: 7,
  year: new Date().getFullYear(),
  state: 'En atención',
  receivedOn: `09/03/${new Date().getFullYear()}`,
  qualifiedOn: `10/03/${new Date().getFullYear()}`,
  firstAction: { kind: 'Compromiso', on: `16/03/${new Date().getFullYear()}` },
  acts: [
    {
      on: `16/03/${new Date().getFullYear()}`,
      text: 'Se entrevistó al padre en la oficina; reconoce las visitas pendientes.',
    },
    {
      on: `06/04/${new Date().getFullYear()}`,
      text: 'Se coordinó con la abuela paterna un lugar neutral para las visitas.',
    },
  ],
  visit: {
    informant: {
      kind: 'person',
      relation: 'Padre',
      person: {
        givenNames: 'Efraín',
        firstSurname: 'Copaja',
        secondSurname: 'Yufra',
        sex: 'Hombre',
        phone: '950 771 932',
      },
    },
    children: [
      {
        givenNames: 'Luz Micaela',
        firstSurname: 'Copaja',
        secondSurname: 'Nina',
        sex: 'Mujer',
        birthDate: '12/12/2017',
      },
    ],
    facts: 'El padre pide que se cumpla el régimen de visitas acordado de palabra.',
    matter: 'Régimen de visitas',
  },
};

/** Left half told: the bus came. */
export const A_MEDIAS: Visit = {
  informant: { kind: 'child_alone' },
  children: [{ givenNames: 'Sumaq', firstSurname: 'Vilcanqui', sex: 'Mujer' }],
  facts: 'Empezó a contar que en la casa de su madrina le pegan y se fue porque llegaba el carro',
};

/** A judge asks about the boy of *violencia*, within three working days. */
export const DEL_JUZGADO: Incoming = {
  way: 'Mesa de partes',
  deskNumber: '1204-2026',
  folios: '3',
  kind: 'Oficio',
  documentNumber: 'Oficio N.° 123-2026-JM-Tarata',
  sender: 'Juzgado Mixto de Tarata, secretaria Edelmira Ticona',
  subject: 'Pide informe de lo actuado por la Defensoría con el niño y su familia.',
  asks: 'Un informe',
  term: 'Días hábiles',
  amount: '3',
};

/** For everybody's knowledge: nothing is answered. */
export const DE_LA_UGEL: Incoming = {
  way: 'Correo o mesa de partes virtual',
  kind: 'Oficio',
  documentNumber: 'Oficio múltiple N.° 45-2026-UGEL',
  sender: 'UGEL Tarata, director Wilfredo Catacora',
  subject: 'Comunica el calendario de matrícula de las escuelas de la provincia.',
  asks: 'Nada: es para conocimiento',
  term: 'No pide respuesta',
};
