/**
 * Rights that a case may touch. No official coded list was found: this one follows the order of the
 * Código de los Niños y Adolescentes (Ley 27337), so each entry waits for a check of its article.
 */
import type { Catalogue } from './catalogue.ts';

export const AFFECTED_RIGHTS = {
  id: 'derecho_afectado',
  label: 'Derecho afectado',
  source: 'Código de los Niños y Adolescentes (CNA); lista propia',
  verified: false,
  editable: 'entries',
  entries: [
    { code: 'vida', label: 'A la vida e integridad', source: 'CNA 1', verified: false },
    {
      code: 'ambiente_sano',
      label: 'A vivir en un ambiente sano',
      source: 'CNA 3',
      verified: false,
    },
    { code: 'buen_trato', label: 'Al buen trato', source: 'CNA 3-A', verified: false },
    { code: 'integridad', label: 'A la integridad personal', source: 'CNA 4', verified: false },
    { code: 'libertad', label: 'A la libertad', source: 'CNA 5', verified: false },
    { code: 'identidad', label: 'A la identidad', source: 'CNA 6', verified: false },
    {
      code: 'inscripcion',
      label: 'A la inscripción del nacimiento',
      source: 'CNA 7',
      verified: false,
    },
    { code: 'familia', label: 'A vivir en una familia', source: 'CNA 8', verified: false },
    { code: 'opinion', label: 'A opinar y ser escuchado/a', source: 'CNA 9', verified: false },
    {
      code: 'educacion',
      label: 'A la educación, cultura, deporte y recreación',
      source: 'CNA 14',
      verified: false,
    },
    {
      code: 'respeto_educadores',
      label: 'A ser respetado/a por sus educadores',
      source: 'CNA 16',
      verified: false,
    },
    { code: 'matricula', label: 'A ser matriculado/a', source: 'CNA 17', verified: false },
    { code: 'salud', label: 'A la atención integral de salud', source: 'CNA 21', verified: false },
    {
      code: 'trabajo_protegido',
      label: 'A la protección en el trabajo',
      source: 'CNA 19, 22, 51',
      verified: false,
    },
    {
      code: 'discapacidad',
      label: 'A la atención por discapacidad',
      source: 'CNA 23',
      verified: false,
    },
    { code: 'alimentos', label: 'A los alimentos', source: 'CNA 92', verified: true },
    { code: 'tenencia', label: 'Tenencia', source: 'CNA 81', verified: true },
    {
      code: 'visitas',
      label: 'A relacionarse con el padre o la madre (régimen de visitas)',
      source: 'CNA 88',
      verified: false,
    },
    {
      code: 'reserva',
      label: 'A la reserva de su identidad e imagen',
      source: 'CNA 6.4',
      verified: true,
    },
    { code: 'otro', label: 'Otro derecho', verified: false },
  ],
} as const satisfies Catalogue;
