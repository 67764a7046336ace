import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttachmentFields, AttachmentSubject } from '../../../domain/records/attachment.ts';
import { cancelAct, desktop, listen } from '../../api/bridge.ts';
import { CallFailure } from '../../api/failure.ts';
import { api, client } from '../../api/trpc.ts';
import { upload } from '../../api/upload.ts';

export interface Subject {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

/** A file that is attached, and its copy outside. */
export interface AttachedSource {
  readonly name: string;
  readonly source: string;
}

/** Asks for a grant, lets the host take a file in, or posts a photo, and has it kept. */
export function useAttach(subject: Subject) {
  const add = useMutation(api.attachments.add.mutationOptions());
  /** Of a hundred; null while nothing is under way. */
  const [progress, setProgress] = useState<number | null>(null);

  /** @returns null when no file was chosen. @throws CallFailure */
  const run = async (fields: AttachmentFields): Promise<AttachedSource | null> => {
    const [asked] = await client.attachments.ask.query({ subject, files: 1 });
    if (asked === undefined) return null;
    const { files } = await desktop('desktop.open', { grants: [asked.grant] });
    const [file] = files;
    if (file === undefined) return null;
    if (!file.ok) throw new CallFailure(file.error);
    const { grant, name, source } = file;
    await keep(grant, extensionOf(name), fields);
    return { name, source };
  };

  /** A photo that was taken here: there is no file of it outside. @throws CallFailure */
  const runPhoto = async (
    photo: Uint8Array<ArrayBuffer>,
    fields: AttachmentFields,
  ): Promise<void> => {
    const [asked] = await client.attachments.ask.query({ subject, files: 1 });
    if (asked === undefined) return;
    await upload(asked.url, photo);
    await keep(asked.grant, 'jpg', fields);
  };

  async function keep(grant: string, extension: string, fields: AttachmentFields): Promise<void> {
    const stopListening = listen('progress', ({ id, done, total }) => {
      if (id === grant) setProgress((100 * done) / total);
    });
    setProgress(0);
    try {
      await add.mutateAsync({ subject, grant, extension, fields });
    } finally {
      stopListening();
      setProgress(null);
    }
  }

  return { progress, run, runPhoto, stop: () => cancelAct('attachments.add') };
}

/** «Parte.PDF» → `pdf`; empty when it has none. */
const extensionOf = (name: string): string =>
  (/\.([^.]{1,20})$/.exec(name)?.[1] ?? '').toLocaleLowerCase('es-PE');
