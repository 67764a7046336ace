/** Fictional data for the reports of the team, the plan and a resolution. */
import { resolutionText } from '../../domain/letters/resolutions.ts';
import type { PsychologicalReportData } from '../psychological-report/data.ts';
import type { ResolutionData } from '../resolution/data.ts';
import type { RiskReportData } from '../risk-report/data.ts';
import type { SocialReportData } from '../social-report/data.ts';
import type { TeamReportData } from '../team-report/data.ts';
import type { WorkPlanData } from '../work-plan/data.ts';
import { worker } from './sheet-samples.ts';

const psychologist = { name: 'ELENA ÑAÑEZ CCAMA', post: 'Psicóloga', college: 'CPsP N.° 20112' };
const lawyer = { name: 'LUIS RAMOS TICONA', post: 'Abogado', college: 'CAT N.° 1204' };
const team = [psychologist, worker, lawyer];
const child = 'Wara Ch’uqi Mamani Ñahui';

export const socialBody: NonNullable<SocialReportData['body']> = {
  subject: {
    child,
    age: '13 años',
    informant: 'Francisca Ñahui',
    relation: 'Abuela',
    address: 'Calle Bolognesi s/n, Ticaco',
    visitedOn: '13/05/2026',
    technique: 'Entrevista, observación y visita domiciliaria',
  },
  before: {
    reason: 'Conocer la situación de cuidado de la adolescente.',
    background: 'Vive sola desde marzo; su padre trabaja fuera de la provincia.',
  },
  family: [
    {
      name: 'Francisca Ñahui',
      relation: 'Abuela',
      age: '62',
      civilStatus: 'Viuda',
      education: 'Primaria incompleta',
      occupation: 'Agricultora',
      income: 'S/ 400',
      notes: null,
    },
    {
      name: 'Pedro Mamani Quispe',
      relation: 'Padre',
      age: '41',
      civilStatus: 'Separado',
      education: 'Secundaria completa',
      occupation: 'Construcción civil',
      income: null,
      notes: 'Trabaja en Ilo',
    },
  ],
  after: {
    dynamics: 'La abuela mantiene un vínculo cercano y diario con su nieta.',
    economy: 'Ingresos por la chacra y el programa Pensión 65.',
    housing: 'Casa propia de adobe, dos ambientes, agua y luz.',
    health: 'SIS. Sin enfermedades.',
    education: '1.° de secundaria, asiste con regularidad.',
    support: 'La comunidad y la promotora de salud.',
  },
  riskFactors: ['Pernocta sin persona adulta a cargo.'],
  protectiveFactors: ['Abuela dispuesta a acogerla.', 'Asiste a la escuela.'],
  diagnosis: 'Familia extensa con capacidad de cuidado.',
  conclusions: ['La abuela puede asumir el cuidado.'],
  recommendations: ['Comunicar a la UPE.', 'Seguimiento mensual.'],
  annexes: ['Fotografías (2)', 'Croquis'],
  signer: worker,
};

export const psychologicalBody: NonNullable<PsychologicalReportData['body']> = {
  filiation: {
    name: child,
    age: '13 años',
    birthDate: '02/03/2013, Tarata',
    document: 'DNI N.° 00000001',
    education: '1.° de secundaria',
    tongue: 'Aimara y castellano',
    carer: 'Francisca Ñahui, abuela',
    dates: '13 y 14/05/2026',
  },
  reason: 'Apoyo ante la ausencia de su padre.',
  techniques: ['Entrevista', 'Observación'],
  observations: 'Colabora y se expresa con claridad.',
  areas: [
    { area: 'Emocional', result: 'Tristeza leve, sin indicadores de riesgo.' },
    { area: 'Social', result: 'Tiene amigas en la escuela.' },
  ],
  affectation: null,
  conclusions: ['Requiere acompañamiento.'],
  recommendations: ['Sesiones quincenales por dos meses.'],
  signer: psychologist,
};

export const riskBody: NonNullable<RiskReportData['body']> = {
  child: {
    name: child,
    sex: 'Mujer',
    birthDate: '02/03/2013',
    age: '13 años',
    nationality: 'Peruana',
    document: 'DNI N.° 00000001',
    tongue: 'Aimara',
    disability: 'Ninguna',
    address: 'Calle Bolognesi s/n',
    place: 'Ticaco, Tarata, Tacna',
    familyType: 'Monoparental',
    attendance: 'Sí asiste',
    substances: 'No',
    illnesses: null,
  },
  toldBy: ['ie', 'otro'],
  origin: 'Oficio N.° 012-2026-IE 42050 Ticaco',
  signs: {
    physical: 'Cansancio persistente.',
    mental: 'Tristeza.',
    needs: 'Sin persona adulta en las noches.',
  },
  typologies: [{ code: 't08', as: 'riesgo' }],
  needs: [
    {
      typology: 'Negligencia o descuido',
      affectation: 'Pernocta sola.',
      attitude: 'El padre llama los domingos; la abuela está dispuesta.',
    },
  ],
  riskFactors: ['Distancia a la escuela.'],
  protectiveFactors: ['Abuela cercana.'],
  immediateNeeds: ['Persona adulta a cargo en las noches.'],
  opinion: 'Desea vivir con su abuela.',
  conclusion: 'hay_riesgo',
  grounds: ['r_d'],
  reasons: 'La afectación es leve y reversible con apoyo de la abuela.',
  extended: false,
  recommendations: ['Iniciar el procedimiento.'],
  team,
};

export const teamBody: NonNullable<TeamReportData['body']> = {
  case: {
    child,
    age: '13 años',
    document: 'DNI N.° 00000001',
    address: 'Calle Bolognesi s/n, Ticaco',
    opened: 'Resolución N.° 004-2026-23010-DEMUNA, de 14/05/2026',
  },
  background: 'Vive sola desde marzo.',
  done: [
    {
      date: '13/05/2026',
      act: 'Visita domiciliaria',
      by: 'Ruth Mamani Quispe',
      result: 'Vivienda adecuada; sin persona adulta.',
    },
  ],
  legal: 'La abuela puede pedir la tenencia de hecho.',
  psychological: 'Tristeza leve.',
  social: 'Familia extensa con recursos.',
  heard: {
    on: '18/05/2026 15:00',
    present: 'Psicóloga, trabajadora social y abogado',
    tongue: 'Aimara, sin intérprete',
    manner: 'Conversación en un ambiente privado',
  },
  opinion: 'Desea vivir con su abuela y seguir en su escuela.',
  riskFactors: ['Distancia a la escuela.'],
  protectiveFactors: ['Abuela cercana.'],
  conclusions: ['Existe riesgo provisional.'],
  recommendations: ['Declarar el riesgo y elaborar el plan.'],
  team,
};

export const planBody: NonNullable<WorkPlanData['body']> = {
  identified: {
    child,
    age: '13 años',
    document: 'DNI N.° 00000001',
    address: 'Calle Bolognesi s/n, Ticaco',
    family: 'Francisca Ñahui, abuela; Pedro Mamani Quispe, padre',
    declared: 'Resolución N.° 006-2026-23010-DEMUNA, de 22/05/2026',
    term: 'Nueve meses, hasta 22/02/2027',
    special: null,
  },
  background: 'Vive sola desde marzo.',
  problems: 'Falta de persona adulta a cargo.',
  measures: ['a', 'd'],
  measuresSaid: null,
  method: 'Visitas y sesiones con la familia.',
  objectives: [
    {
      objective: 'La abuela asume el cuidado diario.',
      activities: [
        {
          description: 'Sesiones de pautas de crianza',
          with: 'Abuela y padre',
          responsible: 'Elena Ñañez, DEMUNA',
          planned: '05/06/2026',
          done: null,
          proof: 'Lista de asistencia',
          result: null,
        },
      ],
    },
  ],
  agreements: 'El padre llama cada día.',
  followup: 'Visita mensual.',
  team,
  participants: [
    { name: 'Francisca Ñahui', as: 'Abuela' },
    { name: 'Wara Mamani', as: 'Adolescente' },
  ],
};

const words = resolutionText('R04', {
  caseNumber: '0003-2026-23010',
  child: {
    name: child,
    age: '13 años',
    document: 'DNI N.° 00000001',
    address: 'Calle Bolognesi s/n, Ticaco',
    people: 'aimara, Comunidad campesina de Challaguaya, aru',
  },
  report: 'el Informe de valoración de riesgo N.° 004-2026-23010',
  typologies: ['negligencia o descuido'],
  acts: ['entrevista a la abuela', 'visita domiciliaria de 13/05/2026'],
  circumstances: 'La adolescente pernocta sin persona adulta a cargo.',
  opinion: null,
  orders: ['diligencia especial de opinión', 'evaluación social'],
  measures: ['pernocte en casa de la abuela'],
  authority: null,
  decides: null,
});

export const resolutionBody: NonNullable<ResolutionData['body']> = {
  kind: 'R04',
  place: 'Tarata',
  date: '2026-05-14',
  seen: [...words.seen],
  considering: [...words.considering],
  resolves: [...words.resolves],
  notified: [
    { name: 'Francisca Ñahui', as: 'parte' },
    { name: 'Fiscalía Provincial Civil y Familia de Tarata', as: 'fiscalia' },
  ],
  signer: worker,
};
