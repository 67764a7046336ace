import { ERRORS } from '../../domain/errors.ts';
import { CallFailure } from './failure.ts';

const REFUSALS: Readonly<Record<number, string>> = {
  413: 'El archivo es demasiado grande para este uso. Elija uno más liviano.',
  415: 'Ese tipo de archivo no sirve aquí. Elija una imagen PNG o JPEG, o un PDF si corresponde.',
  403: ERRORS.grant_refused,
};

/**
 * Posts a file, or its bytes, under an upload grant. The bytes go to the backend's memory; the procedure that
 * names the grant keeps them.
 * @param url `/upload/<grant>`. @throws CallFailure
 */
export async function upload(url: string, file: File | Uint8Array<ArrayBuffer>): Promise<void> {
  const body = file instanceof File ? await file.arrayBuffer() : file;
  const answer = await fetch(url, { method: 'POST', body });
  if (answer.ok) return;
  throw new CallFailure({
    code: answer.status === 413 ? 'too_large' : 'bad_input',
    message: REFUSALS[answer.status] ?? ERRORS.internal,
  });
}
