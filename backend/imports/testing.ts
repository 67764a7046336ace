/** A padrón at the desk of an office of tests. */
import type { PlanOfImport } from '../../domain/records/imports.ts';
import type { TestOffice } from '../testing.ts';
import type { ImportDone, LoadedView, Trial } from './types.ts';

/** Posts a file as the page does. @param file text of a CSV, or bytes. */
export async function loadPadron(
  office: TestOffice,
  desk: 'omaped' | 'ciam',
  file: string | Uint8Array,
): Promise<LoadedView> {
  const { grant } = await office.ok<{ grant: string }>('imports.ask', { desk });
  const bytes = Uint8Array.from(typeof file === 'string' ? Buffer.from(file) : file);
  if (office.running.backend.grants.receive(grant, bytes) !== null)
    throw new Error('The file was not taken in.');
  return office.ok('imports.load', { desk, grant });
}

/** What the page would ask for the first sheet as it was guessed. */
export function planFor(
  { fileId, sheets }: LoadedView,
  changes: Partial<PlanOfImport> = {},
): PlanOfImport {
  const [sheet] = sheets;
  return {
    fileId,
    sheet: 0,
    head: sheet?.head ?? 1,
    mapping: [...(sheet?.mapping ?? [])],
    restoreZeros: false,
    registeredOn: '2026-08-10',
    separate: [],
    skip: [],
    ...changes,
  };
}

export const tried = async (
  office: TestOffice,
  loaded: LoadedView,
  changes?: Partial<PlanOfImport>,
): Promise<Trial> => office.ok('imports.try', planFor(loaded, changes));

export const imported = async (
  office: TestOffice,
  loaded: LoadedView,
  changes?: Partial<PlanOfImport>,
): Promise<ImportDone> =>
  office.ok('imports.run', { ...planFor(loaded, changes), title: 'Padrón 2025' });
