import { Image } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AttachmentLine } from '../../../backend/attachments/types.ts';
import { client } from '../../api/trpc.ts';
import { ErrorState, Waiting } from '../feedback/States.tsx';
import { PdfView } from '../pdf/PdfView.tsx';
import classes from './attachments.module.css';

/** The file as it is. Each look is a row in the chain, so it is asked for once. */
export function AttachmentPreview({ line }: { readonly line: AttachmentLine }) {
  const file = useQuery({
    queryKey: ['attachment-file', line.id, line.version],
    queryFn: () => client.attachments.open.mutate({ id: line.id, acts: ['view'] }),
    staleTime: 'static',
    gcTime: 0,
  });
  if (file.isError) return <ErrorState error={file.error} onRetry={() => void file.refetch()} />;
  if (file.data === undefined) return <Waiting label="Abriendo el documento…" />;
  const label = `Documento: ${line.title}`;
  return line.mime === 'application/pdf' ? (
    <PdfView url={file.data.url} label={label} />
  ) : (
    <div className={classes['picture']}>
      <Image src={file.data.url} alt={label} fit="contain" mah="70vh" />
    </div>
  );
}
