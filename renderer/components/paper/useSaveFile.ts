import { useState } from 'react';
import { desktop } from '../../api/bridge.ts';
import { failureOf } from '../../api/failure.ts';

/**
 * Writes the PDF where the person says, and tells where it went or why it did not.
 * @param ask for the file, which is written down; given what `save` is given.
 */
export function useSaveFile<A extends readonly unknown[]>(
  ask: (...of: A) => Promise<{ readonly grant: string }>,
) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const save = async (...of: A): Promise<void> => {
    setBusy(true);
    setSaid('');
    try {
      const { grant } = await ask(...of);
      const { saved, folder } = await desktop('desktop.save', { grant });
      setSaid(saved ? `PDF guardado en la carpeta «${folder ?? ''}».` : 'No se guardó el PDF.');
    } catch (error) {
      setSaid(failureOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return { busy, said, save: (...of: A) => void save(...of) };
}
