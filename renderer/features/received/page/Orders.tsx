import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReceivedOrderView } from '../../../../backend/received/types.ts';
import { RECEIVED_ORDERS } from '../../../../domain/catalogues/received.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { Said } from '../../../components/data/Said.tsx';
import classes from './page.module.css';

/** *Proveídos*, the last first: the one that counts, and those before it. */
export function Orders({ orders }: { readonly orders: readonly ReceivedOrderView[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        Proveídos
      </Title>
      {orders.length === 0 ? (
        <Text size="sm" c="dimmed">
          Todavía no se dispuso a quién pasa.
        </Text>
      ) : (
        <ul className={classes['list']} aria-labelledby={id}>
          {orders.map((order) => (
            <li key={order.id}>
              <Text size="sm">
                <strong>
                  <Said of={RECEIVED_ORDERS} code={order.action} at={order.givenAt} />
                </strong>
                , a cargo de {order.assignedTo}
                {order.dueOn === null ? '' : `, hasta el ${shortDate(order.dueOn)}`}
              </Text>
              {order.text === '' ? null : <Text size="sm">{order.text}</Text>}
              <Text size="sm" c="dimmed">
                {order.givenBy}, {dateTime(order.givenAt)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
