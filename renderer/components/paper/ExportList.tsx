import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ExportView } from '../../../backend/exports/types.ts';
import { EXPORT_PURPOSES } from '../../../domain/catalogues/exports.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { useSaid } from '../../api/lists.ts';
import { useSealed } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../feedback/States.tsx';

export const CaseExports = ({ caseId }: { readonly caseId: string }) => (
  <Listed of={useQuery(api.exports.ofCase.queryOptions({ caseId }))} />
);

export const LetterExports = ({ letterId }: { readonly letterId: string }) => (
  <Listed of={useQuery(api.exports.ofLetter.queryOptions({ letterId }))} />
);

export const PaperExports = ({ paperId }: { readonly paperId: string }) => (
  <Listed of={useQuery(api.exports.ofPaper.queryOptions({ paperId }))} />
);

interface ListedProps {
  readonly of: Parameters<typeof Answer<readonly ExportView[]>>[0]['of'];
}

/** What left as a file: who took it out, when, for whom and why. */
function Listed({ of }: ListedProps) {
  const said = useSaid();
  const sealed = useSealed();
  return (
    <Answer of={of}>
      {(rows) =>
        rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            Ninguno.
          </Text>
        ) : (
          <ul aria-label="Archivos que salieron" style={{ margin: 0, paddingLeft: '1.1rem' }}>
            {rows.map(({ id, fileName, kind, recipient, purpose, note, at, by }) => (
              <li key={id}>
                <Text size="sm">
                  {fileName}, {dateTime(at)}, {by}. Para {sealed(recipient, 'sensible')}:{' '}
                  {said(EXPORT_PURPOSES, purpose, at)}
                  {note === '' ? '' : ` (${note})`}.{' '}
                  {kind === 'clear' ? 'PDF abierto.' : 'Cifrado.'}
                </Text>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
