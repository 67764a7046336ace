import { Refusal } from '../../../domain/errors.ts';
import type { Sheet } from '../../../domain/imports/table.ts';
import { readCsv } from './csv.ts';
import { refused } from './refused.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Sheets with something in them, of any bytes.
 * @throws Refusal `import_unreadable`, `import_empty`, `import_too_large`, `import_too_many`; nothing else.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const sheets = await (isZip ? readXlsx(bytes) : readCsv(bytes));
    const filled = sheets.filter(({ lines }) => lines.length > 0);
    if (filled.length === 0) throw refused('import_empty');
    return filled;
  } catch (error) {
    // What a library says of broken bytes may quote them.
    throw error instanceof Refusal ? error : refused('import_unreadable');
  }
}
