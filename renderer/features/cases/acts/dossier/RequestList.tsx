import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { DossierRow } from '../../../../../backend/dossiers/types.ts';
import { DOSSIER_REQUESTERS } from '../../../../../domain/catalogues/dossiers.ts';
import { useSaid } from '../../../../api/lists.ts';
import { api } from '../../../../api/trpc.ts';
import { DueBadge } from '../../../../components/data/DueBadge.tsx';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { useMayHere } from '../../page/may-here.ts';
import type { SheetProps } from '../ActSheet.tsx';
import { named, STATES } from './words.ts';

/** Who asked for the expediente of the case, the last first. */
export function RequestList({ file, onOpen }: SheetProps) {
  const found = useQuery(api.dossiers.ofCase.queryOptions({ caseId: file.id }));
  const mayKeep = useMayHere('dossiers.keep');
  return (
    <>
      <Text size="sm">
        Se entrega una copia, o se lee en la oficina: el original no sale (Reglamento de las DNA,
        art. 27.h).
      </Text>
      {mayKeep ? (
        <Group my="xs">
          <Button onClick={() => onOpen('pedido-nuevo')}>Registrar pedido</Button>
        </Group>
      ) : null}
      <Answer of={found}>
        {({ requests }) =>
          requests.length === 0 ? (
            <EmptyState title="Nadie ha pedido este expediente">
              Registre aquí el pedido de un juzgado, una fiscalía o una parte.
            </EmptyState>
          ) : (
            <ul aria-label="Pedidos del expediente" style={{ margin: 0, paddingLeft: '1.1rem' }}>
              {requests.map((request) => (
                <li key={request.id}>
                  <Request request={request} onOpen={() => onOpen('pedido', request.id)} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

function Request(props: { readonly request: DossierRow; readonly onOpen: () => void }) {
  const { request, onOpen } = props;
  const said = useSaid();
  const { document, requester, requesterName, recordedAt, state } = request;
  return (
    <Group gap="xs" py={4}>
      <Button variant="subtle" size="compact-sm" onClick={onOpen}>
        {named(request)}
      </Button>
      <Text size="sm">
        {said(DOSSIER_REQUESTERS, requester, recordedAt)}, {requesterName}. {STATES[state]}.
      </Text>
      {document === null || document.due === null || state === 'done' ? null : (
        <DueBadge
          due={document.due.at}
          start={document.receivedAt}
          why={{ of: 'received', id: document.id }}
        />
      )}
    </Group>
  );
}
