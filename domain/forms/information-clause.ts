/**
 * What is read aloud before data are taken (*cláusula informativa*): informing is due also where
 * consent is not the basis (Ley 29733, art. 18; DS 016-2024-JUS, art. 6.1). The ten items of the
 * norm in plain words. A text with a version: what was read to a person is the one in force that day.
 */
export interface InformationClause {
  readonly version: string;
  readonly validFrom: string;
  readonly source: string;
  /** False: the municipality's lawyer has not approved this wording; the screen says so. */
  readonly verified: boolean;
  readonly paragraphs: readonly string[];
}

export const INFORMATION_CLAUSE: InformationClause = {
  version: '2026-1',
  validFrom: '2026-01-01',
  source: 'Ley 29733, art. 18',
  verified: false,
  paragraphs: [
    'Sus datos los guarda la municipalidad, en el banco de datos de la DEMUNA, para proteger los derechos de niñas, niños y adolescentes. La ley le encarga esa tarea; por eso puede usarlos sin pedirle permiso.',
    'Solo los ve el personal de la DEMUNA. Se entregan a otra institución (fiscalía, juzgado, policía, centro de salud, escuela u otra) únicamente lo que esta necesita para proteger, o lo que la ley manda.',
    'Usted decide qué responder. Si no responde algo, igual se le atiende, aunque puede ser más difícil ayudar. Puede pedir que no se diga quién avisó.',
    'Ninguna decisión la toma una máquina. Los datos se conservan el tiempo que mandan las normas de archivo.',
    'Usted puede pedir en esta oficina ver sus datos, corregirlos u oponerse a su uso, y reclamar ante la Autoridad Nacional de Protección de Datos Personales.',
  ],
};
