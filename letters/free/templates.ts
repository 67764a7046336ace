import type { ReactElement } from 'react';
import type { z } from 'zod';
import type { Template } from '../template.ts';
import {
  cartaSchema,
  type FreeBase,
  informeSchema,
  memorandoSchema,
  oficioMultipleSchema,
  proveidoSchema,
} from './data.ts';
import { Informe, Memorando, Proveido } from './Internal.tsx';
import { Carta, deskOficio, OficioGeneral, OficioMultiple } from './Letters.tsx';

function template<Data extends FreeBase>(
  kind: string,
  schema: z.ZodType<Data>,
  Pages: (data: Data) => ReactElement,
): Template<Data> {
  return {
    schema,
    properties: ({ number, letterhead }) => ({
      title: number ?? `Borrador de ${kind}`,
      author: letterhead.unit,
    }),
    Pages,
  };
}

export const carta = template('carta', cartaSchema, Carta);
export const oficioGeneral = template('oficio', cartaSchema, OficioGeneral);
export const oficioMultiple = template('oficio múltiple', oficioMultipleSchema, OficioMultiple);
export const memorando = template('memorando', memorandoSchema, Memorando);
export const informe = template('informe', informeSchema, Informe);
export const proveido = template('proveído', proveidoSchema, Proveido);

/** @param legend why it is reserved, when it is. */
export const oficioOf = (legend: string) => template('oficio', cartaSchema, deskOficio(legend));
