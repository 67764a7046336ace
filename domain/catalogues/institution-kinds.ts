/** Kinds of institution that the office writes to. The kind chooses what a letter may carry. */
import type { Catalogue, CodeOf } from './catalogue.ts';

export const INSTITUTION_KINDS = {
  id: 'tipo_institucion',
  label: 'Tipo de institución',
  source: 'Directorio de trabajo (DL 1297, Ley 30364, R1297)',
  verified: true,
  editable: 'names',
  entries: [
    { code: 'upe', label: 'Unidad de Protección Especial (UPE)' },
    { code: 'fiscalia', label: 'Fiscalía' },
    { code: 'juzgado', label: 'Juzgado' },
    { code: 'pnp', label: 'Policía Nacional (comisaría)' },
    { code: 'cem', label: 'Centro Emergencia Mujer y Familia' },
    { code: 'salud', label: 'Establecimiento o red de salud' },
    { code: 'medicina_legal', label: 'Medicina Legal' },
    { code: 'educacion', label: 'UGEL o institución educativa' },
    { code: 'reniec', label: 'RENIEC o registro civil' },
    { code: 'sis', label: 'Seguro Integral de Salud (SIS)' },
    { code: 'banco', label: 'Banco' },
    { code: 'defensa_publica', label: 'Defensa Pública' },
    { code: 'defensoria_pueblo', label: 'Defensoría del Pueblo' },
    { code: 'otra_demuna', label: 'Otra DEMUNA' },
    { code: 'dipam', label: 'DIPAM (MIMP, personas adultas mayores)' },
    { code: 'conadis', label: 'CONADIS' },
    { code: 'omaped', label: 'OMAPED' },
    { code: 'ciam', label: 'CIAM' },
    { code: 'programa_social', label: 'Programa social o beneficencia' },
    { code: 'consular', label: 'Consulado, Cancillería o Migraciones' },
    { code: 'otra', label: 'Otra institución' },
  ],
} as const satisfies Catalogue;
export type InstitutionKind = CodeOf<typeof INSTITUTION_KINDS>;
