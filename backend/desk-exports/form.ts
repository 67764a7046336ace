/** A padrón as a file, with leave to make it go out: to whom and why is asked by `exports.make`. */
import type { z } from 'zod';
import { dateInLima } from '../../domain/clock/lima.ts';
import { DESK_LABELS } from '../../domain/desks.ts';
import { Refusal } from '../../domain/errors.ts';
import type { formExport } from '../../domain/records/imports.ts';
import { counted } from '../../domain/words/lists.ts';
import type { FormingContext } from '../core/procedure.ts';
import { requireDesk } from '../imports/desks.ts';
import type { TableMime } from '../protocol.ts';
import { columnsFor } from './columns.ts';
import { rowsOf } from './rows.ts';
import { writeCsv } from './writing/csv.ts';
import { writeXlsx } from './writing/xlsx.ts';

/** Names what the progress belongs to. */
export const EXPORT_ID = 'deskExports';

const MIMES: Readonly<Record<'xlsx' | 'csv', TableMime>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** @throws Refusal `not_found` for another's desk, `bad_input` for a column she does not read, `cancelled`. */
export async function formPadron(
  ctx: FormingContext,
  { desk, format, columns: keys, ended }: z.infer<typeof formExport>,
): Promise<{ grant: string; rows: number }> {
  const { backend, session } = ctx;
  requireDesk(session, desk);
  const offered = new Map(columnsFor(session, desk).map((column) => [column.key, column]));
  const columns = keys.map((key) => offered.get(key)).filter((column) => column !== undefined);
  if (columns.length !== new Set(keys).size)
    throw new Refusal('bad_input', {
      fields: { columns: 'Hay una columna que ya no está. Elija otra vez.' },
    });
  const at = backend.clock().toISOString();
  const asked = { desk, columns: columns.map(({ key }) => key), ended };
  const id = backend.newId();
  const tell = (done: number, total: number, label: string, mayCancel = true): void =>
    backend.tell('progress', { id: EXPORT_ID, done, total, label, mayCancel });
  const lines = await rowsOf(ctx, id, asked, (done, total) =>
    tell(
      done,
      Math.max(total, 1),
      `Preparando: ${done} de ${counted(total, 'persona', 'personas')}`,
    ),
  );
  tell(1, 1, 'Escribiendo el archivo…', false);
  const table = [columns.map(({ label }) => label), ...lines];
  const bytes =
    format === 'csv' ? writeCsv(table) : await writeXlsx(`Padrón ${DESK_LABELS[desk]}`, table);
  const name = `PADRON-${desk.toUpperCase()}-${dateInLima(at)}.${format}`;
  return ctx.write(async ({ trace }) => {
    trace(
      { kind: 'desk_export', id },
      { act: 'form', desk, format, ended, columns: asked.columns, rows: lines.length },
    );
    const source = { kind: 'desk_export', id, caseId: null };
    const { grant } = backend.grants.give({ name, mime: MIMES[format], bytes }, ['export'], source);
    return { grant, rows: lines.length };
  });
}
