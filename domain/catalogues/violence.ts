/** Coded fields of a case of family violence (Ley 30364; violencia-omaped-ciam.md §1.2, §1.3, §1.6, §1.8). */
import { type Catalogue, type CatalogueEntry, type CodeOf, entryOf } from './catalogue.ts';

const TUO = 'TUO de la Ley 30364';
const REG = 'Reglamento de la Ley 30364 (DS 009-2016-MIMP)';

/** Several may hold at once; one at least (TUO 8). */
export const VIOLENCE_TYPES = {
  id: 'tipo_violencia',
  label: 'Tipo de violencia',
  source: `${TUO}, art. 8; ${REG}, arts. 4.7 y 8.2`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'fisica', label: 'Física (incluye negligencia y descuido)' },
    { code: 'psicologica', label: 'Psicológica' },
    { code: 'sexual', label: 'Sexual (también sin contacto)' },
    { code: 'economica_patrimonial', label: 'Económica o patrimonial' },
    {
      code: 'por_abandono',
      label: 'Por abandono (persona de 60 años o más)',
      source: 'Ley 30490 y su Reglamento',
    },
  ],
} as const satisfies Catalogue;

/** Several may hold at once. */
export const VIOLENCE_MODALITIES = {
  id: 'modalidad_violencia',
  label: 'Modalidad de la violencia',
  source: `${REG}, art. 8.1 (DS 002-2025-MIMP); ${TUO}, arts. 5 y 6`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'grupo_familiar', label: 'Contra integrantes del grupo familiar' },
    { code: 'pareja', label: 'En relación de pareja' },
    { code: 'feminicidio', label: 'Feminicidio o su tentativa' },
    { code: 'trata_sexual', label: 'Trata con fines de explotación sexual' },
    { code: 'explotacion_nna', label: 'Explotación sexual de niñas, niños y adolescentes' },
    { code: 'acoso_sexual', label: 'Acoso sexual' },
    {
      code: 'salud_reproductiva',
      label: 'En servicios de salud sexual y reproductiva',
    },
    { code: 'esterilizacion', label: 'Esterilizaciones forzadas' },
    { code: 'hostigamiento', label: 'Hostigamiento sexual' },
    { code: 'acoso_politico', label: 'Acoso político' },
    { code: 'conflicto_social', label: 'En conflictos sociales' },
    { code: 'conflicto_armado', label: 'En conflicto armado' },
    { code: 'digital', label: 'Facilitada por las tecnologías digitales' },
    { code: 'orientacion_sexual', label: 'Por orientación sexual' },
    { code: 'indigena', label: 'Contra mujeres indígenas u originarias' },
    { code: 'afroperuana', label: 'Contra mujeres afroperuanas' },
    { code: 'migrante', label: 'Contra mujeres migrantes' },
    { code: 'vih', label: 'Contra mujeres con VIH' },
    { code: 'privada_libertad', label: 'Contra mujeres privadas de libertad' },
    { code: 'discapacidad', label: 'Contra mujeres con discapacidad' },
    { code: 'acoso_judicial', label: 'Acoso a través del proceso judicial' },
    { code: 'desaparicion', label: 'Desaparición por particulares' },
    { code: 'otra', label: 'Otra' },
  ],
} as const satisfies Catalogue;

/** What each person is in the violence: each victim is a row (REG 4.1). */
export const VIOLENCE_ROLES = {
  id: 'rol_violencia',
  label: 'Participa en la violencia como',
  source: `${REG}, art. 4.1; ${TUO}, art. 7`,
  verified: true,
  entries: [
    { code: 'victima_directa', label: 'Víctima directa' },
    { code: 'victima_indirecta', label: 'Víctima indirecta' },
    { code: 'persona_denunciada', label: 'Persona denunciada' },
    { code: 'denunciante', label: 'Denunciante' },
    { code: 'testigo', label: 'Testigo' },
    { code: 'cuidador', label: 'Cuidador/a' },
  ],
} as const satisfies Catalogue;
export type ViolenceRole = CodeOf<typeof VIOLENCE_ROLES>;

/** Read as: the person denounced is *label* of the victim. */
export const VIOLENCE_TIES = {
  id: 'vinculo_denunciado',
  label: 'Qué es la persona denunciada de la víctima',
  source: `${TUO}, art. 7; ${REG}, art. 3`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'esposo', label: 'Esposo/a' },
    { code: 'ex_esposo', label: 'Exesposo/a' },
    { code: 'conviviente', label: 'Conviviente' },
    { code: 'ex_conviviente', label: 'Exconviviente' },
    { code: 'enamorado', label: 'Enamorado/a' },
    { code: 'ex_enamorado', label: 'Exenamorado/a' },
    { code: 'progenitor_hijo', label: 'Padre o madre de su hijo/a, sin convivencia' },
    { code: 'padre', label: 'Padre' },
    { code: 'madre', label: 'Madre' },
    { code: 'padrastro', label: 'Padrastro' },
    { code: 'madrastra', label: 'Madrastra' },
    { code: 'hijo', label: 'Hijo/a' },
    { code: 'hermano', label: 'Hermano/a' },
    { code: 'abuelo', label: 'Abuelo/a' },
    { code: 'nieto', label: 'Nieto/a' },
    { code: 'tio', label: 'Tío/a' },
    { code: 'sobrino', label: 'Sobrino/a' },
    { code: 'primo', label: 'Primo/a' },
    { code: 'cunado', label: 'Cuñado/a' },
    { code: 'suegro', label: 'Suegro/a' },
    { code: 'yerno_nuera', label: 'Yerno o nuera' },
    { code: 'otro_familiar', label: 'Otro familiar' },
    { code: 'cohabitante', label: 'Vive en la misma casa' },
    { code: 'ninguno', label: 'Ninguno' },
    { code: 'no_sabe', label: 'No sabe' },
  ],
} as const satisfies Catalogue;
export type ViolenceTie = CodeOf<typeof VIOLENCE_TIES>;

interface Destination extends CatalogueEntry {
  /** Who takes a denuncia (TUO 14 and 15); the others are told or asked for help. */
  readonly takesReports: boolean;
  /** How it was called before, and until which day (YYYY-MM-DD); null: nobody sourced the day. */
  readonly formerly?: { readonly name: string; readonly until: string | null };
}

/** To whom this office denounces, tells or refers. Old names stay findable (DL 1703). */
export const VIOLENCE_DESTINATIONS = {
  id: 'destino_violencia',
  label: 'A quién se comunica',
  source: `${TUO}, arts. 14 y 15; ${REG}, arts. 14, 15, 20 y 39`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'pnp', label: 'Policía Nacional (comisaría)', takesReports: true },
    { code: 'mp', label: 'Fiscalía penal', takesReports: true },
    { code: 'fiscalia_familia', label: 'Fiscalía de familia', takesReports: true },
    { code: 'pj', label: 'Juzgado de familia, o el que haga sus veces', takesReports: true },
    { code: 'plataforma', label: 'Plataforma Digital Única de Denuncias', takesReports: true },
    {
      code: 'cem',
      label: 'Centro Emergencia Mujer y Familia',
      takesReports: false,
      formerly: { name: 'Centro Emergencia Mujer (CEM)', until: '2026-01-24' },
    },
    {
      code: 'warmi_nan',
      label: 'Programa Nacional Warmi Ñan',
      takesReports: false,
      formerly: { name: 'Programa Nacional AURORA', until: null },
      verified: false,
    },
    { code: 'salud', label: 'Establecimiento de salud', takesReports: false },
    { code: 'upe', label: 'Unidad de Protección Especial (UPE)', takesReports: false },
    {
      code: 'dipam',
      label: 'Dirección de Personas Adultas Mayores (DIPAM, MIMP)',
      takesReports: false,
    },
    { code: 'conadis', label: 'CONADIS (intérprete, Red Alivia Perú)', takesReports: false },
    { code: 'omaped', label: 'OMAPED', takesReports: false },
    { code: 'ciam', label: 'CIAM', takesReports: false },
    { code: 'ugel', label: 'UGEL o institución educativa', takesReports: false },
    {
      code: 'defensa_publica',
      label: 'Superintendencia de Defensa Pública y Acceso a la Justicia',
      takesReports: false,
      formerly: { name: 'Defensa Pública del MINJUSDH', until: '2026-01-24' },
    },
    { code: 'serenazgo', label: 'Serenazgo (patrullaje integrado)', takesReports: false },
    { code: 'otra', label: 'Otra institución', takesReports: false },
  ],
} as const satisfies Catalogue<Destination>;

export const takesReports = (code: string): boolean =>
  entryOf<Destination>(VIOLENCE_DESTINATIONS, code)?.takesReports === true;

/** As it is called, with the name it had, so that who knows the old one finds it. */
export function destinationName(code: string): string {
  const found = entryOf<Destination>(VIOLENCE_DESTINATIONS, code);
  if (found === null) return code;
  return found.formerly === undefined
    ? found.label
    : `${found.label} (antes ${found.formerly.name})`;
}

export const NOTICE_MEDIA = {
  id: 'medio_comunicacion_violencia',
  label: 'Por qué medio',
  source: `${REG}, arts. 14.1, 15.1 y 16.1`,
  verified: true,
  entries: [
    { code: 'verbal', label: 'Verbal, en persona' },
    { code: 'telefono', label: 'Por teléfono' },
    { code: 'escrito', label: 'Por escrito' },
    { code: 'plataforma', label: 'Por la Plataforma Digital' },
  ],
} as const satisfies Catalogue;
export type NoticeMedium = CodeOf<typeof NOTICE_MEDIA>;

interface Measure extends CatalogueEntry {
  readonly kind: 'proteccion' | 'cautelar';
}

export const VIOLENCE_MEASURES = {
  id: 'medida_ley_30364',
  label: 'Medida de protección o cautelar',
  source: `${TUO}, arts. 32 y 34; Ley 31715, art. 22`,
  verified: true,
  editable: 'names',
  entries: [
    { code: 'retiro', label: 'Retiro de la persona denunciada del domicilio', kind: 'proteccion' },
    { code: 'impedimento', label: 'Impedimento de acercamiento', kind: 'proteccion' },
    { code: 'comunicacion', label: 'Prohibición de comunicación', kind: 'proteccion' },
    { code: 'armas', label: 'Prohibición de tenencia y porte de armas', kind: 'proteccion' },
    { code: 'inventario', label: 'Inventario de bienes', kind: 'proteccion' },
    { code: 'asignacion', label: 'Asignación económica de emergencia', kind: 'proteccion' },
    { code: 'bienes', label: 'Prohibición de disponer de bienes', kind: 'proteccion' },
    {
      code: 'cuidado',
      label: 'Prohibición de retirar del cuidado a NNA u otras personas vulnerables',
      kind: 'proteccion',
    },
    {
      code: 'reeducativo',
      label: 'Tratamiento reeducativo o terapéutico para la persona denunciada',
      kind: 'proteccion',
    },
    {
      code: 'psicologico_victima',
      label: 'Tratamiento psicológico para la víctima',
      kind: 'proteccion',
    },
    { code: 'albergue', label: 'Albergue', kind: 'proteccion' },
    { code: 'otra_proteccion', label: 'Otra medida de protección', kind: 'proteccion' },
    { code: 'alimentos', label: 'Alimentos', kind: 'cautelar' },
    { code: 'visitas', label: 'Régimen de visitas', kind: 'cautelar' },
    { code: 'tenencia', label: 'Tenencia', kind: 'cautelar' },
    { code: 'patria_potestad', label: 'Suspensión de la patria potestad', kind: 'cautelar' },
    { code: 'acogimiento', label: 'Acogimiento familiar', kind: 'cautelar' },
    { code: 'otra_cautelar', label: 'Otra medida cautelar conexa', kind: 'cautelar' },
  ],
} as const satisfies Catalogue<Measure>;
export type ViolenceMeasureCode = CodeOf<typeof VIOLENCE_MEASURES>;

/** What the judge does to a measure after it was given; each is a row of its history (TUO 35). */
export const MEASURE_CHANGES = {
  id: 'cambio_medida_30364',
  label: 'Qué decidió el juzgado',
  source: `${TUO}, art. 35`,
  verified: true,
  entries: [
    { code: 'modificada', label: 'La varió' },
    { code: 'extinguida', label: 'La extinguió' },
  ],
} as const satisfies Catalogue;
export type MeasureChange = CodeOf<typeof MEASURE_CHANGES>;

/** How a visit of supervision found it. */
export const VISIT_OUTCOMES = {
  id: 'resultado_supervision',
  label: 'Cumplimiento de la medida',
  source: `${TUO}, arts. 37 y 38; ficha propia`,
  verified: true,
  entries: [
    { code: 'si', label: 'Se cumple' },
    { code: 'parcial', label: 'Se cumple en parte' },
    { code: 'no', label: 'No se cumple' },
    { code: 'sin_dato', label: 'Sin dato: no se halló a nadie' },
  ],
} as const satisfies Catalogue;
export type VisitOutcome = CodeOf<typeof VISIT_OUTCOMES>;

/** Neither desistimiento nor an agreement closes a case of violence (REG 6-B). */
export const VIOLENCE_CLOSINGS = {
  id: 'cierre_violencia',
  label: 'Motivo del cierre',
  source: `${REG}, art. 6-B; propuesta de la oficina`,
  verified: false,
  entries: [
    { code: 'medidas_extinguidas', label: 'El juzgado extinguió las medidas' },
    { code: 'traslado', label: 'Traslado: sigue otra oficina' },
    { code: 'fallecimiento', label: 'Fallecimiento' },
    { code: 'duplicado', label: 'Duplicado de otro caso' },
    { code: 'error_registro', label: 'Error de registro' },
  ],
} as const satisfies Catalogue;
export type ViolenceClosing = CodeOf<typeof VIOLENCE_CLOSINGS>;

/** To count people and cases apart, with the codes of the CEM's own form. */
export const VIOLENCE_CONDITIONS = {
  id: 'condicion_caso_violencia',
  label: 'Condición del caso',
  source: 'Ficha de registro de casos del CEM, julio de 2021',
  verified: true,
  entries: [
    { code: '1', label: 'Nuevo' },
    { code: '2', label: 'Reingreso' },
    { code: '3', label: 'Reincidente' },
    { code: '4', label: 'Derivado' },
    { code: '5', label: 'Continuador' },
  ],
} as const satisfies Catalogue;

export const VIOLENCE_ORIGINS = {
  id: 'servicio_origen_violencia',
  label: 'Servicio que lo conoció',
  source: 'Ficha propia',
  verified: true,
  entries: [
    { code: 'violencia', label: 'Atención de violencia familiar' },
    { code: 'demuna', label: 'DEMUNA' },
    { code: 'omaped', label: 'OMAPED' },
    { code: 'ciam', label: 'CIAM' },
    { code: 'otro', label: 'Otra área o institución' },
  ],
} as const satisfies Catalogue;

/** The immediate attention of the route (§1.6). The number of the PNP is known, not sourced. */
export const IMMEDIATE_HELP = {
  id: 'ayuda_inmediata',
  label: 'Qué se hizo de inmediato',
  source: 'Ruta de atención de la oficina; Línea 100 (MIMP)',
  verified: false,
  editable: 'names',
  entries: [
    { code: 'pnp_105', label: 'Se llamó a la Policía (105)' },
    { code: 'salud', label: 'Se llevó o se llamó a salud' },
    { code: 'linea_100', label: 'Se llamó a la Línea 100' },
    { code: 'serenazgo', label: 'Acudió Serenazgo' },
    { code: 'otra', label: 'Otra ayuda' },
  ],
} as const satisfies Catalogue;
