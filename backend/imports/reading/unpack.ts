/** The parts of an xlsx, inflated within a limit: what the archive says of its sizes is not believed. */
import { IMPORT_LIMITS } from '../../../domain/imports/table.ts';
import { refused } from './refused.ts';

/**
 * @param wanted whether a part is needed, by its name.
 * @returns its text by name.
 * @throws Refusal `import_too_large` beyond the limit; `import_unreadable` for what is no archive, or is encrypted.
 */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const archive = new ZipReader(new Uint8ArrayReader(bytes));
  const parts = new Map<string, string>();
  let left: number = IMPORT_LIMITS.inflated;
  for (const entry of await archive.getEntries()) {
    if (entry.directory || !wanted(entry.filename)) continue;
    if (entry.encrypted || parts.has(entry.filename)) throw refused('import_unreadable');
    const decoder = new TextDecoder();
    let text = '';
    await entry.getData(
      new WritableStream<Uint8Array>({
        write(chunk) {
          left -= chunk.length;
          if (left < 0) throw refused('import_too_large');
          text += decoder.decode(chunk, { stream: true });
        },
      }),
    );
    parts.set(entry.filename, text + decoder.decode());
  }
  await archive.close();
  return parts;
}
