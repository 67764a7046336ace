import { Anchor, Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReceivedRow } from '../../../../backend/received/types.ts';
import { RECEIVED_KINDS } from '../../../../domain/catalogues/received.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { address, receivedOfCaseAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';
import { Said } from '../../../components/data/Said.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { ReceivedStateBadge } from '../../../components/received/ReceivedStateBadge.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';

/** As many as a case of years has; what is beyond is found in the list of all. */
const MOST = 100;

/** The documents that came in for this case, the last first. */
export function ReceivedList({ caseId }: { readonly caseId: string }) {
  const mayRegister = useMayHere('received.register');
  const found = useQuery(api.received.list.queryOptions({ caseId, limit: MOST }));
  return (
    <>
      {mayRegister ? (
        <Button
          component={Link}
          to={receivedOfCaseAddress(caseId)}
          variant="light"
          my="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
        >
          Registrar documento recibido
        </Button>
      ) : null}
      <Answer of={found}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title="Sin documentos recibidos">
              Lo que llega de un juzgado, una fiscalía o una escuela por este caso se registra aquí,
              con su plazo y su respuesta.
            </EmptyState>
          ) : (
            <ul className={classes['list']} aria-label="Documentos recibidos del caso">
              {rows.map((row) => (
                <ReceivedLine key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </Answer>
    </>
  );
}

function ReceivedLine({ row }: { readonly row: ReceivedRow }) {
  const { id, number, kind, documentNumber, institution, sender, receivedAt, state, due } = row;
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Anchor component={Link} to={address.receivedDocument(id)} size="sm" fw={600}>
          {number}
        </Anchor>
        <Text size="sm" span>
          {documentNumber === '' ? (
            <Said of={RECEIVED_KINDS} code={kind} at={receivedAt} />
          ) : (
            documentNumber
          )}
        </Text>
        <Text size="sm" span>
          {institution ?? sender}
        </Text>
        <Text size="sm" c="dimmed" span>
          Llegó el {shortDate(dateInLima(receivedAt))}
        </Text>
        {due === null ? (
          <ReceivedStateBadge state={state} />
        ) : (
          <DueBadge due={due.at} start={receivedAt} why={{ of: 'received', id }} />
        )}
      </div>
    </li>
  );
}
