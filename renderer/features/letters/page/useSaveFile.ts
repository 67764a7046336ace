import { useState } from 'react';
import { desktop } from '../../../api/bridge.ts';
import { failureOf } from '../../../api/failure.ts';
import { askFile, type Filed } from './files.ts';

/** Writes the PDF where the person says, and tells where it went or why it did not. */
export function useSaveFile(letter: Filed) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (edition: number | null): Promise<void> => {
    setBusy(true);
    setSaid('');
    try {
      const { grant } = await askFile(letter, edition, 'save');
      const { saved, folder } = await desktop('desktop.save', { grant });
      setSaid(saved ? `PDF guardado en la carpeta «${folder ?? ''}».` : 'No se guardó el PDF.');
    } catch (error) {
      setSaid(failureOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, save: (edition: number | null) => void save(edition) };
}
