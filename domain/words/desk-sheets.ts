/** Words of the papers of the OMAPED and the CIAM. */
import type { RegisterDesk } from '../desks.ts';

/** On what says something of a person's health or means (Ley 29733, art. 2.5). */
export const HEALTH_RESERVED: Readonly<Record<RegisterDesk, string>> = {
  omaped:
    'RESERVADO – contiene datos de salud. No se publican ni se entregan a quien no corresponde (DS 002-2014-MIMP, art. 71; Ley 29733, art. 2.5).',
  ciam: 'RESERVADO – contiene datos personales sensibles de una persona adulta mayor (Ley 29733, art. 2.5; DS 024-2021-MIMP, art. 20).',
};

/** In short, on an oficio. */
export const HEALTH_LEGEND: Readonly<Record<RegisterDesk, string>> = {
  omaped: 'RESERVADO – contiene datos de salud',
  ciam: 'RESERVADO – contiene datos de una persona adulta mayor',
};

/** What whoever gives her data is told, in short (Ley 29733, art. 18). */
export const INFORMED: Readonly<Record<RegisterDesk, string>> = {
  omaped:
    'La municipalidad guarda estos datos para llevar el registro municipal de personas con discapacidad y atender a quien se registra (Ley 29973, art. 70). Responder es voluntario; sin los datos de identidad no se puede registrar. Solo los ve el personal de la OMAPED; se comunican al CONADIS, a salud o a CONTIGO cuando usted pide ese trámite. Puede pedir verlos, corregirlos o retirarlos en esta oficina (Ley 29733, art. 18).',
  ciam: 'La municipalidad guarda estos datos para llevar el registro nominal de personas adultas mayores y atender a quien se registra (DS 024-2021-MIMP, arts. 14 y 20). Responder es voluntario; sin los datos de identidad no se puede registrar. Los ve el personal del CIAM, que comunica al MIMP el registro nominal. Puede pedir verlos, corregirlos o retirarlos en esta oficina (Ley 29733, art. 18).',
};

/** Of a page that stands for an official form nobody here has seen. */
export const DATA_SHEET_ONLY =
  'Hoja de datos para llenar el Formato PC 1000. No es el formato oficial: los datos se copian en él. Contenido por verificar con el programa CONTIGO.';

/** Whom the papers of each desk are of. */
export const VISITED_AS: Readonly<Record<RegisterDesk, string>> = {
  omaped: 'Persona con discapacidad',
  ciam: 'Persona adulta mayor',
};
