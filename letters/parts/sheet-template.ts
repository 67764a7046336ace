import type { ReactElement } from 'react';
import type { z } from 'zod';
import type { Template } from '../template.ts';
import type { FormHead } from './form-data.ts';

interface Sheet extends FormHead {
  readonly body: object | null;
}

/**
 * The template of a form or report.
 *
 * @param title what it is, as its file says it: `Ficha de recepción`. Never anything about a person.
 */
export function sheetTemplate<Data extends Sheet>(
  title: string,
  schema: z.ZodType<Data>,
  Pages: (data: Data) => ReactElement,
): Template<Data> {
  return {
    schema,
    properties: ({ issue, body, letterhead }) => ({
      title: `${title} ${issue?.number ?? (body === null ? '(en blanco)' : '(borrador)')}`,
      author: letterhead.unit,
    }),
    Pages,
  };
}
