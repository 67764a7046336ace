/** A file that was chosen: read off the way, kept in memory, shown with a guess of its columns. */
import { importMappings, imports } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import { importFieldsOf } from '../../domain/imports/fields.ts';
import { guessMapping } from '../../domain/imports/mapping.ts';
import { headerLine, type Line, type Sheet, textOf } from '../../domain/imports/table.ts';
import type { PadronDesk } from '../../domain/records/imports.ts';
import { hashOfBytes } from '../attachments/load.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { Backend, Session } from '../core/ports.ts';
import type { FormingContext, ReadingContext } from '../core/procedure.ts';
import { requireDesk } from './desks.ts';
import type { LoadedPadron } from './loaded.ts';
import type { LoadedView, SheetView } from './types.ts';

/** Leave for one spreadsheet to come in. */
export function askPadron(ctx: ReadingContext, desk: PadronDesk): GrantedUrl {
  requireDesk(ctx.session, desk);
  return ctx.backend.grants.askTable();
}

/** @throws Refusal `grant_refused`; why it cannot be read (`import_…`); `cancelled`. */
export async function loadPadron(
  ctx: FormingContext,
  { desk, grant }: { readonly desk: PadronDesk; readonly grant: string },
): Promise<LoadedView> {
  const { backend, session, signal } = ctx;
  requireDesk(session, desk);
  const bytes = backend.grants.takeTable(grant);
  if (bytes === null) throw new Refusal('grant_refused');
  const sha256 = hashOfBytes(bytes);
  const sheets = await backend.readSheets(bytes, signal).finally(() => bytes.fill(0));
  const id = backend.newId();
  const view = await ctx.read(async ({ tx }) => {
    const mappings = await tx.find(importMappings, { where: { desk }, order: { name: 'ASC' } });
    const [before = null] = await tx.find(imports, {
      where: { desk, sha256 },
      order: { at: 'DESC' },
      take: 1,
    });
    return {
      fileId: id,
      sheets: sheets.map((sheet) => sheetView(sheet, desk)),
      mappings: mappings.map(({ id: mappingId, name, columns }) => ({
        id: mappingId,
        name,
        columns,
      })),
      before:
        before === null || before.undoneAt !== null ? null : { title: before.title, at: before.at },
    };
  });
  backend.padron.put({ id, desk, sheets, sha256 });
  return view;
}

/** How many of the first lines the page shows. */
const FIRST = 25;
/** Characters of a cell that the page shows. */
const SHOWN = 60;

function sheetView({ name, lines }: Sheet, desk: PadronDesk): SheetView {
  const head = headerLine(lines) ?? lines[0];
  const widest = Math.max(0, ...lines.slice(0, FIRST).map(({ cells }) => cells.length));
  const shown = ({ number, cells }: Line) => ({
    line: number,
    cells: Array.from({ length: widest }, (_, at) => textOf(cells[at]).slice(0, SHOWN)),
  });
  const headers = Array.from({ length: widest }, (_, at) => textOf(head?.cells[at]));
  return {
    name,
    rows: lines.length,
    head: head?.number ?? 1,
    first: lines.slice(0, FIRST).map(shown),
    mapping: guessMapping(headers, importFieldsOf(desk)),
  };
}

/** @throws Refusal `import_gone`. */
export function loadedOf(backend: Backend, session: Session, fileId: string): LoadedPadron {
  const file = backend.padron.of(fileId);
  if (file === null) throw new Refusal('import_gone');
  requireDesk(session, file.desk);
  return file;
}
