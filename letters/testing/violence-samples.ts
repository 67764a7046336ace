/** Fictional data for the papers of a case of violence: one usual body of each. */
import type { OralReportData } from '../oral-report/data.ts';
import type { SafetyPlanData } from '../safety-plan/data.ts';
import type { SupervisionReportData } from '../supervision-report/data.ts';
import type { ViolenceSheetData } from '../violence-sheet/data.ts';
import { worker } from './sheet-samples.ts';

export const violenceSheetBody: NonNullable<ViolenceSheetData['body']> = {
  known: {
    knownAt: '12/05/2026 09:20',
    channel: 'En persona',
    origin: 'DEMUNA, en un pedido de alimentos',
    code: null,
    factsDate: '10/05/2026, en la noche',
    factsPlace: 'Tarata, su vivienda',
    types: 'Física; psicológica; económica o patrimonial',
    modalities: 'Violencia en relación de pareja',
  },
  victims: [
    {
      name: 'Francisca Ñahui Mamani',
      age: '34 años',
      as: 'Directa',
      bond: 'Conviviente',
      needs: 'No está embarazada; habla aimara',
    },
    { name: 'Tomás Quispe Ñahui', age: '9 años', as: 'Indirecta', bond: 'Hijo', needs: null },
  ],
  accused: {
    name: 'Anselmo Quispe Larico',
    document: null,
    servant: 'No se sabe',
    licence: 'No se sabe',
    whereabouts: 'Taller de la avenida Industrial',
  },
  told: '«Me empujó contra la puerta y rompió mi teléfono. Mi hijo estaba mirando.»',
  safety: {
    knows: 'Sí, y está de acuerdo',
    sleeps: 'En casa de su hermana',
    phone: '952 000 000, de su hermana',
    hours: 'De 14:00 a 17:00',
  },
  reported: {
    to: 'Comisaría PNP de Tarata',
    at: '12/05/2026 10:05',
    means: 'De palabra, en persona',
    number: '120-2026',
    takenBy: 'S1 PNP Julia Choque',
  },
  after: {
    referrals: 'Centro Emergencia Mujer y Familia; establecimiento de salud.',
    risk: 'Moderado, ficha de la PNP del 12/05/2026',
    measures: null,
    observations: null,
  },
  officer: worker,
};

export const oralReportBody: NonNullable<OralReportData['body']> = {
  place: 'Tarata',
  report: {
    authority: 'Comisaría PNP de Tarata',
    means: 'En persona',
    date: '12/05/2026',
    hour: '10:05',
    number: '120-2026',
    takenBy: 'S1 PNP Julia Choque, guardia',
  },
  aggrieved: [
    {
      name: 'Francisca Ñahui Mamani',
      age: '34 años',
      bond: 'Conviviente',
      reach: 'Por esta oficina',
    },
    { name: 'Tomás Quispe Ñahui', age: '9 años', bond: 'Hijo', reach: 'Con su madre' },
  ],
  denounced: {
    name: 'Anselmo Quispe Larico',
    weapon: 'No se sabe',
    whereabouts: 'Taller de la avenida Industrial',
  },
  facts: 'El 10/05/2026 en la noche la empujó contra la puerta y rompió su teléfono ante su hijo.',
  requests: [
    'Se pide llamar solo al 952 000 000, en este horario: de 14:00 a 17:00.',
    'Se pide aplicar la ficha de valoración de riesgo.',
  ],
  officer: worker,
};

export const supervisionReportBody: NonNullable<SupervisionReportData['body']> = {
  kind: 'inicial',
  supervised: {
    court: 'Juzgado Mixto de Tarata',
    judicialFile: '00045-2026-0-2301-JM-FT-01',
    resolution: 'Resolución N.° 02, de 14/05/2026',
    notified: '15/05/2026',
    level: 'Moderado',
    protectedPerson: 'Francisca Ñahui Mamani',
    period: 'Del 15/05/2026 al 05/06/2026',
  },
  measures: [
    {
      measure: 'Retiro de la persona denunciada del domicilio',
      kept: 'Sí',
      detail: 'Salió el 15/05/2026, según la PNP.',
    },
    {
      measure: 'Impedimento de acercamiento a menos de 200 metros',
      kept: 'No',
      detail: 'Fue al mercado donde ella vende, el 30/05/2026.',
    },
  ],
  visits: [
    { date: '20/05/2026', way: 'Visita', result: 'Ella y su hijo están tranquilos.' },
    { date: '01/06/2026', way: 'Llamada', result: 'Contó que él se acercó al mercado.' },
  ],
  found: {
    situation: 'Sigue en terapia en el establecimiento de salud. Su hijo va a la escuela.',
    breaches: 'El 30/05/2026. Se comunicó al juzgado el 31/05/2026, dentro de las 24 horas.',
  },
  conclusions: ['Una medida no se cumplió una vez.'],
  recommendations: ['Que se disponga patrullaje en el mercado.'],
  signer: worker,
};

export const safetyPlanBody: NonNullable<SafetyPlanData['body']> = {
  copyKeptAt: null,
  madeWith: {
    name: 'Francisca Ñahui Mamani',
    date: '12/05/2026',
    language: 'Aimara y castellano',
    children: 'Un hijo de 9 años',
  },
  steps: {
    signs: 'Cuando toma y le revisa el teléfono.',
    places: 'La casa de su hermana. Un hogar de refugio.',
    contacts: 'A su hermana. Si dice «¿ya salió el pan?», su hermana llama al 105.',
    bag: 'DNI, partida del niño, llaves, dinero, medicinas.',
    home: 'No quedarse en la cocina. Salir por el patio.',
    dependants: 'El niño va donde la vecina y no interviene.',
    phone: 'Cambiar la clave. Usar el teléfono de su hermana.',
    decides: 'Denunciar y quedarse donde su hermana.',
  },
  officer: worker,
};
