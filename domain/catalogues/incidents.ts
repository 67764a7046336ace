/** Incidents with personal data (RLPDP 34 and 35; DS 016-2024-JUS). */
import type { Catalogue } from './catalogue.ts';

export const INCIDENT_KINDS = {
  id: 'tipo_incidente',
  label: 'Qué pasó',
  source: 'Reglamento de la Ley 29733 (DS 016-2024-JUS), arts. 34 y 35; lista de la oficina',
  verified: true,
  entries: [
    { code: 'perdida_memoria', label: 'Se perdió o robaron una memoria USB o un disco' },
    { code: 'perdida_equipo', label: 'Se perdió o robaron una PC' },
    { code: 'acceso_indebido', label: 'Alguien vio lo que no debía' },
    { code: 'envio_erroneo', label: 'Se envió a quien no correspondía' },
    { code: 'programa_danino', label: 'Un programa dañino (virus)' },
    { code: 'perdida_papel', label: 'Se perdieron papeles' },
    { code: 'borrado', label: 'Se borraron o dañaron datos' },
  ],
} as const satisfies Catalogue;

export const INCIDENT_OPENERS = {
  id: 'quien_puede_abrir',
  label: 'Quién podría abrirlo',
  source: 'Decisión de producto: las formas de abrir los datos de Yanapa',
  verified: true,
  entries: [
    { code: 'nadie', label: 'Nadie que se sepa: está cifrado y nada más se perdió' },
    {
      code: 'contrasena',
      label: 'Quien sepa una contraseña: estaba anotada, o la sabe alguien de fuera',
    },
    { code: 'hojas', label: 'Quien tenga dos hojas de recuperación: faltan o se perdieron' },
    { code: 'sesion', label: 'Cualquiera: la sesión estaba abierta' },
    { code: 'sin_cifrar', label: 'Cualquiera: eran papeles o archivos sin cifrar' },
    { code: 'no_sabe', label: 'No se sabe' },
  ],
} as const satisfies Catalogue;
