import { type ExportColumn, exportColumnsOf } from '../../domain/imports/export-columns.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import { classesRead } from '../../domain/rights.ts';
import type { Session } from '../core/ports.ts';

/** The columns of a desk's padrón that this person reads. */
export function columnsFor(
  { roles }: Pick<Session, 'roles'>,
  desk: PadronDesk,
): readonly ExportColumn[] {
  const read = classesRead(roles);
  return exportColumnsOf(desk).filter(
    ({ fieldClass }) => fieldClass === 'ordinario' || read.includes(fieldClass),
  );
}
