import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Received } from '../../../../../backend/consents/types.ts';
import { dateTime } from '../../../../../domain/words/dates.ts';
import { address } from '../../../../api/addresses.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer } from '../../../../components/feedback/States.tsx';

/** What the recipient has, which no withdrawal calls back. */
export function ReceivedAlready({ consentId }: { readonly consentId: string }) {
  const received = useQuery(api.consents.received.queryOptions({ id: consentId }));
  return (
    <Answer of={received}>
      {(rows) =>
        rows.length === 0 ? (
          <Text size="sm">Todavía no se le entregó nada.</Text>
        ) : (
          <ul aria-label="Ya entregado" style={{ margin: 0, paddingLeft: '1.1rem' }}>
            {rows.map((row) => (
              <li key={row.id}>
                <Text size="sm">
                  <What of={row} />, {dateTime(row.at)}
                  {row.deliveredAt === null ? '' : `; recibido el ${dateTime(row.deliveredAt)}`}
                </Text>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

function What({ of: { kind, id, number } }: { readonly of: Received }) {
  if (kind === 'export') return <>Archivo {number}</>;
  return (
    <Anchor
      component={Link}
      to={kind === 'letter' ? address.letter(id) : address.paper(id)}
      size="sm"
    >
      {number}
    </Anchor>
  );
}
