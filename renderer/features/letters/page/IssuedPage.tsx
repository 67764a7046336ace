import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { ErrorState, Waiting } from '../../../components/feedback/States.tsx';
import classes from '../../../components/paper/issued.module.css';
import { PdfView } from '../../../components/pdf/PdfView.tsx';
import { askFile } from './files.ts';

interface IssuedPageProps {
  readonly letter: LetterView;
  readonly edition: number | null;
}

/** The issued bytes, as they would print. */
export function IssuedPage({ letter, edition }: IssuedPageProps) {
  const file = useQuery({
    queryKey: [
      'letter-file',
      letter.id,
      letter.state === 'annulled',
      edition,
      letter.editions.length,
    ],
    queryFn: () => askFile(letter, edition, 'view'),
    // Each asking is a row in the chain: what is on show is not asked for again after other acts.
    staleTime: 'static',
    gcTime: 0,
  });
  return (
    <div className={classes['page']}>
      {file.isError ? (
        <ErrorState error={file.error} onRetry={() => void file.refetch()} />
      ) : file.data === undefined ? (
        <Waiting label="Abriendo el oficio…" />
      ) : (
        <PdfView
          url={file.data.url}
          label="Oficio emitido"
          height="100%"
          actions={
            edition === null ? null : (
              <Text size="xs" ml="auto">
                Versión {edition}
              </Text>
            )
          }
        />
      )}
    </div>
  );
}
