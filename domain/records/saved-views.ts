/**
 * Views of a list: its filters under a name. What was searched for is never among them, because it may
 * be somebody's name, and a name of a view holds no number of a document or a telephone.
 */
import { z } from 'zod';
import { id, requiredText, version } from './basics.ts';

/** Which filters each list keeps in its address. */
export const VIEW_ROOMS = {
  casos: ['estado', 'mios', 'vencidos', 'orden'],
  omaped: ['tipo', 'grado', 'distrito', 'certificado', 'carne', 'contigo', 'vence', 'salieron'],
  ciam: ['sexo', 'autonomia', 'distrito', 'pension', 'sola', 'riesgo', 'sin-actualizar', 'salidas'],
} as const;
export type ViewRoom = keyof typeof VIEW_ROOMS;

const ROOMS = Object.keys(VIEW_ROOMS) as [ViewRoom, ...ViewRoom[]];
export const viewRoom = z.enum(ROOMS);

/** Key → code, as the address has them. */
export type ViewQuery = Readonly<Record<string, string>>;

const LONGEST_NAME = 60;
/** As many figures as a document of identity has. */
const LONG_NUMBER = /\d{6,}/;

const name = requiredText('Escriba un nombre para la vista.', LONGEST_NAME).refine(
  (text) => !LONG_NUMBER.test(text.replaceAll(/[\s.-]/g, '')),
  'El nombre no lleva números de documento, teléfono ni expediente.',
);

export const keepView = z
  .strictObject({
    room: viewRoom,
    name,
    query: z.record(z.string(), z.string().regex(/^[\w.-]{1,40}$/)),
  })
  .refine(({ room, query }) => Object.keys(query).every((key) => isFilterOf(room, key)), {
    path: ['query'],
    message: 'Esta lista no tiene ese filtro.',
  });

export const renameView = z.strictObject({ id, version, name });

export const isFilterOf = (room: ViewRoom, key: string): boolean =>
  VIEW_ROOMS[room].some((filter) => filter === key);
