/**
 * Subjects of a case (*materias*), with what each lets the office do and what it makes the form ask.
 *
 * No official coded list of the ministry was found: this is a working taxonomy, to be mapped when
 * one is given. A case holds several materias, one of them principal.
 */
import type { CaseFlag, DefenceAction } from './case.ts';
import { type Catalogue, type CatalogueEntry, entryOf } from './catalogue.ts';
import type { Typology } from './risk.ts';

/** `always`: the mark is set. `ask`: the form asks whether it applies. */
export interface FlagRule {
  readonly flag: CaseFlag;
  readonly when: 'always' | 'ask';
}

/** Questions that a materia adds to the form. */
export type MateriaQuestion =
  | 'resolucion_judicial'
  | 'alimentos_al_dia'
  | 'hijo_reconocido'
  | 'dentro_de_la_familia'
  | 'edad_minima_trabajo';

export interface SubMateria extends CatalogueEntry {
  /** Marks that this sub-materia adds to those of its materia. */
  readonly flags?: readonly FlagRule[];
}

export interface Materia extends CatalogueEntry {
  readonly subs: readonly SubMateria[];
  /** Defence actions that fit, most usual first; the others stay possible. */
  readonly actions: readonly DefenceAction[];
  readonly flags: readonly FlagRule[];
  readonly asks: readonly MateriaQuestion[];
  /** Typologies of the Tabla de Valoración de Riesgo (t01–t11) that it points to. */
  readonly typologies: readonly Typology[];
  /** May be conciliated: only alimentos, tenencia and visitas (RDNA 37.1). */
  readonly conciliable: boolean;
  /** A complaint or communication to the authority goes out at once (DL 1297, art. 23; RDNA 39.7). */
  readonly report: boolean;
}

const ASK_CRIME: readonly FlagRule[] = [
  { flag: 'delito', when: 'ask' },
  { flag: 'falta', when: 'ask' },
];
const ASK_CRIME_AND_RISK: readonly FlagRule[] = [
  ...ASK_CRIME,
  { flag: 'rdf', when: 'ask' },
  { flag: 'df', when: 'ask' },
];

const NOTHING = {
  subs: [],
  flags: [],
  asks: [],
  typologies: [],
  conciliable: false,
  report: false,
} as const;

export const MATERIAS = {
  id: 'materia',
  label: 'Materia',
  source: 'Taxonomía de trabajo, por relacionar con la lista oficial del MIMP',
  verified: false,
  editable: 'names',
  entries: [
    {
      ...NOTHING,
      code: 'A1',
      label: 'Alimentos',
      source: 'CNA 92; RDNA 37.3',
      subs: [
        { code: 'A1.fijacion', label: 'Fijación' },
        { code: 'A1.aumento', label: 'Aumento' },
        { code: 'A1.reduccion', label: 'Reducción' },
        { code: 'A1.incumplimiento', label: 'Incumplimiento de acta' },
        { code: 'A1.gestacion', label: 'Gestación (pre y posparto)' },
        { code: 'A1.prorrateo', label: 'Prorrateo' },
      ],
      actions: ['conciliacion', 'asesoria', 'derivacion'],
      asks: ['resolucion_judicial'],
      conciliable: true,
    },
    {
      ...NOTHING,
      code: 'A2',
      label: 'Tenencia',
      source: 'CNA 81; RDNA 37.4',
      subs: [
        { code: 'A2.compartida', label: 'Compartida' },
        { code: 'A2.exclusiva', label: 'Exclusiva' },
        { code: 'A2.variacion', label: 'Variación' },
        { code: 'A2.retencion', label: 'Retención por un progenitor' },
      ],
      actions: ['conciliacion'],
      asks: ['resolucion_judicial', 'hijo_reconocido', 'alimentos_al_dia'],
      conciliable: true,
    },
    {
      ...NOTHING,
      code: 'A3',
      label: 'Régimen de visitas',
      source: 'RDNA 37.5',
      subs: [
        { code: 'A3.fijacion', label: 'Fijación' },
        { code: 'A3.variacion', label: 'Variación' },
        { code: 'A3.incumplimiento', label: 'Incumplimiento' },
        { code: 'A3.parientes', label: 'Parientes' },
      ],
      actions: ['conciliacion'],
      asks: ['resolucion_judicial'],
      conciliable: true,
    },
    {
      ...NOTHING,
      code: 'B1',
      label: 'Filiación',
      source: 'CNA 45.1.g, 45.1.i; RDNA 50',
      subs: [
        { code: 'B1.voluntaria', label: 'Reconocimiento voluntario' },
        { code: 'B1.judicial', label: 'Filiación judicial' },
      ],
      actions: ['compromiso', 'gestion_administrativa'],
    },
    {
      ...NOTHING,
      code: 'B2',
      label: 'Normas de comportamiento',
      source: 'RDNA 51',
      subs: [
        { code: 'B2.familia', label: 'En la familia' },
        { code: 'B2.escuela', label: 'En la escuela' },
        { code: 'B2.pares', label: 'Entre pares' },
        { code: 'B2.comunidad', label: 'En la comunidad' },
      ],
      actions: ['compromiso'],
    },
    {
      ...NOTHING,
      code: 'C1',
      label: 'Identidad',
      source: 'CNA 45.1.e, 45.1.f; RDNA 52',
      subs: [
        { code: 'C1.inscripcion_ordinaria', label: 'Inscripción de nacimiento ordinaria' },
        { code: 'C1.inscripcion_extemporanea', label: 'Inscripción de nacimiento extemporánea' },
        { code: 'C1.dni', label: 'DNI' },
        { code: 'C1.rectificacion', label: 'Rectificación de acta' },
        { code: 'C1.extranjeria', label: 'Nacionalidad o documentación extranjera' },
      ],
      actions: ['gestion_administrativa'],
    },
    {
      ...NOTHING,
      code: 'D1',
      label: 'Violencia física',
      source: 'R1297 3.a, 4.b; Ley 30403',
      subs: [
        { code: 'D1.castigo', label: 'Castigo físico' },
        { code: 'D1.lesiones', label: 'Lesiones' },
      ],
      actions: ['derivacion'],
      flags: ASK_CRIME_AND_RISK,
      typologies: ['t03'],
      report: true,
    },
    {
      ...NOTHING,
      code: 'D2',
      label: 'Violencia psicológica',
      source: 'R1297 3.a, 4.b',
      actions: ['derivacion'],
      flags: ASK_CRIME_AND_RISK,
      typologies: ['t04'],
      report: true,
    },
    {
      ...NOTHING,
      code: 'D3',
      label: 'Violencia sexual',
      source: 'R1297 4.b.1; DL 1297, art. 23',
      subs: [
        {
          code: 'D3.en_familia',
          label: 'Dentro de la familia',
          flags: [{ flag: 'df', when: 'always' }],
        },
        { code: 'D3.fuera_familia', label: 'Fuera de la familia' },
        { code: 'D3.en_linea', label: 'En línea' },
        { code: 'D3.explotacion', label: 'Explotación' },
      ],
      actions: ['derivacion'],
      flags: [
        { flag: 'delito', when: 'always' },
        { flag: 'df', when: 'ask' },
      ],
      asks: ['dentro_de_la_familia'],
      typologies: ['t01', 't02'],
      report: true,
    },
    {
      ...NOTHING,
      code: 'D4',
      label: 'Negligencia o descuido',
      source: 'R1297 3.d',
      subs: [
        { code: 'D4.salud', label: 'Salud' },
        { code: 'D4.alimentacion', label: 'Alimentación' },
        { code: 'D4.supervision', label: 'Supervisión' },
        { code: 'D4.higiene', label: 'Higiene' },
      ],
      actions: ['derivacion', 'asesoria'],
      flags: [{ flag: 'rdf', when: 'ask' }],
      typologies: ['t08'],
    },
    {
      ...NOTHING,
      code: 'D5',
      label: 'Abandono o imposibilidad de cuidado',
      source: 'R1297 4.a',
      subs: [
        { code: 'D5.abandono', label: 'Abandono' },
        { code: 'D5.orfandad', label: 'Orfandad' },
        {
          code: 'D5.progenitores_impedidos',
          label: 'Progenitores privados de libertad o enfermos',
        },
      ],
      actions: ['derivacion'],
      flags: [{ flag: 'df', when: 'ask' }],
      typologies: ['t10', 't11'],
    },
    {
      ...NOTHING,
      code: 'D6',
      label: 'Violencia familiar con NNA testigo o víctima indirecta',
      source: 'Ley 30364, arts. 8, 15',
      actions: ['derivacion'],
      flags: [{ flag: 'vif', when: 'always' }, ...ASK_CRIME],
      report: true,
    },
    {
      ...NOTHING,
      code: 'E1',
      label: 'Trabajo infantil',
      source: 'R1297 3.e; CNA 51',
      subs: [
        { code: 'E1.calle', label: 'En la calle' },
        { code: 'E1.domestico', label: 'Doméstico' },
        { code: 'E1.agricola', label: 'Agrícola o de pastoreo' },
        { code: 'E1.mineria', label: 'Minería' },
        { code: 'E1.nocturno', label: 'Nocturno' },
      ],
      actions: ['derivacion', 'asesoria'],
      flags: [
        { flag: 'rdf', when: 'ask' },
        { flag: 'df', when: 'ask' },
      ],
      asks: ['edad_minima_trabajo'],
      typologies: ['t05'],
    },
    {
      ...NOTHING,
      code: 'E2',
      label: 'Mendicidad o vida en calle',
      source: 'R1297 4.c, 4.d',
      actions: ['derivacion'],
      flags: [{ flag: 'df', when: 'ask' }],
      typologies: ['t06', 't07'],
    },
    {
      ...NOTHING,
      code: 'E3',
      label: 'Trata o explotación',
      source: 'R1297 4.b.2, 4.d',
      actions: ['derivacion'],
      flags: [
        { flag: 'delito', when: 'always' },
        { flag: 'df', when: 'ask' },
      ],
      typologies: ['t09'],
      report: true,
    },
    {
      ...NOTHING,
      code: 'F1',
      label: 'Educación',
      source: 'DS 004-2018-MINEDU; R1297 3.b',
      subs: [
        { code: 'F1.matricula', label: 'Matrícula' },
        {
          code: 'F1.desercion',
          label: 'Deserción o ausentismo',
          flags: [{ flag: 'rdf', when: 'ask' }],
        },
        { code: 'F1.violencia_entre_alumnos', label: 'Violencia escolar entre alumnos' },
        {
          code: 'F1.violencia_del_personal',
          label: 'Violencia escolar del personal hacia alumnos',
          flags: ASK_CRIME,
        },
        { code: 'F1.cobros', label: 'Cobros o condicionamiento' },
      ],
      actions: ['gestion_administrativa', 'derivacion'],
    },
    {
      ...NOTHING,
      code: 'F2',
      label: 'Salud',
      source: 'R1297 35',
      subs: [
        { code: 'F2.atencion', label: 'Falta de atención o de seguro' },
        {
          code: 'F2.embarazo',
          label: 'Embarazo adolescente',
          verified: false,
          flags: [{ flag: 'delito', when: 'ask' }],
        },
        { code: 'F2.salud_mental', label: 'Salud mental' },
        { code: 'F2.sustancias', label: 'Consumo de sustancias' },
        { code: 'F2.nutricion', label: 'Desnutrición o anemia' },
      ],
      actions: ['derivacion', 'gestion_administrativa'],
    },
    {
      ...NOTHING,
      code: 'G1',
      label: 'Conducta o adolescente en conflicto',
      source: 'R1297 3.c',
      subs: [
        { code: 'G1.conductas_riesgo', label: 'Conductas de riesgo' },
        {
          code: 'G1.infraccion',
          label: 'Presunta infracción penal',
          flags: [{ flag: 'delito', when: 'ask' }],
        },
      ],
      actions: ['asesoria', 'derivacion'],
    },
    {
      ...NOTHING,
      code: 'H1',
      label: 'NNA desaparecido/a, sustracción o viaje',
      subs: [
        {
          code: 'H1.desaparicion',
          label: 'Denuncia de desaparición',
          flags: [{ flag: 'delito', when: 'ask' }],
        },
        { code: 'H1.retencion', label: 'Retención' },
        { code: 'H1.viaje', label: 'Autorización de viaje' },
      ],
      actions: ['derivacion', 'asesoria'],
      report: true,
    },
    {
      ...NOTHING,
      code: 'I1',
      label: 'Discriminación u otros derechos',
      subs: [
        { code: 'I1.discapacidad', label: 'Discapacidad' },
        { code: 'I1.lengua', label: 'Lengua' },
        { code: 'I1.migrantes', label: 'Migrantes' },
        { code: 'I1.recreacion', label: 'Recreación' },
        { code: 'I1.imagen', label: 'Imagen' },
      ],
      actions: ['gestion_administrativa', 'derivacion'],
    },
    {
      ...NOTHING,
      code: 'Z1',
      label: 'Colaboración interinstitucional',
      source: 'RDNA 53',
      actions: ['colaboracion_interinstitucional'],
    },
    {
      ...NOTHING,
      code: 'Z2',
      label: 'Orientación general',
      source: 'RDNA 34',
      actions: ['asesoria'],
    },
  ],
} as const satisfies Catalogue<Materia>;
export type SubMateriaCode = (typeof MATERIAS)['entries'][number]['subs'][number]['code'];

/** The sub-materias as a list of their own, each with the code of its materia before its own. */
export const SUBMATERIAS: Catalogue<SubMateria> = {
  id: 'submateria',
  label: 'Submateria',
  source: MATERIAS.source,
  verified: MATERIAS.verified,
  editable: 'entries',
  entries: MATERIAS.entries.flatMap(({ subs }): readonly SubMateria[] => subs),
};

/** Every sub-materia code, in the order shown. Feeds `z.enum`. */
export function subMateriaCodes(): readonly SubMateriaCode[] {
  return MATERIAS.entries.flatMap((materia) => materia.subs.map((sub) => sub.code));
}

/**
 * "Alimentos: aumento", or the materia alone when there is no sub-materia.
 * @param materias as they read on the day it was decided.
 */
export function materiaLabel(
  code: string,
  sub: string | null,
  materias: Catalogue<Materia> = MATERIAS,
): string {
  const materia = entryOf(materias, code);
  if (materia === null) return code;
  const found = materia.subs.find((entry) => entry.code === sub);
  if (found === undefined) return materia.label;
  const first = found.label.charAt(0);
  const isAcronym =
    found.label.length > 1 && found.label.slice(0, 2) === found.label.slice(0, 2).toUpperCase();
  return `${materia.label}: ${isAcronym ? first : first.toLowerCase()}${found.label.slice(1)}`;
}

/**
 * The marks that a set of materias proposes, `always` winning over `ask`, one row per mark.
 * @param chosen materia codes with their sub-materia or null; unknown codes add nothing.
 */
export function flagsFor(
  chosen: readonly { readonly materia: string; readonly sub: string | null }[],
): readonly FlagRule[] {
  const found = new Map<CaseFlag, FlagRule['when']>();
  for (const { materia: code, sub } of chosen) {
    const materia = entryOf<Materia>(MATERIAS, code);
    const extra = materia?.subs.find((entry) => entry.code === sub)?.flags ?? [];
    for (const rule of [...(materia?.flags ?? []), ...extra]) {
      if (found.get(rule.flag) !== 'always') found.set(rule.flag, rule.when);
    }
  }
  return [...found].map(([flag, when]) => ({ flag, when }));
}
