import { Button, Group, Table, Text } from '@mantine/core';
import type { MoneyView } from '../../../../backend/agreements/types.ts';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { balanceText } from '../../../../domain/words/agreed.ts';
import { dateTime, shortDate, weekdayDate } from '../../../../domain/words/dates.ts';
import { soles } from '../../../../domain/words/money.ts';
import { useSealed } from '../../../api/session.ts';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface MoneyPartProps {
  readonly id: string;
  readonly title: string;
  readonly money: MoneyView;
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** What is due, paid and owed of alimentos today, the next instalment, and every payment. */
export function MoneyPart({ id, title, money, file, onOpen }: MoneyPartProps) {
  const { balance, next, payments } = money;
  const sealed = useSealed();
  const mayPay = useMayHere('agreements.follow') && file.state !== 'concluido';
  return (
    <div>
      <Text size="sm" fw={600}>
        Saldo de hoy: {balanceText(balance)}
      </Text>
      {next === null ? null : (
        <Text size="sm">
          Próxima cuota{next.of === 'deuda' ? ' de la deuda' : ''}:{' '}
          {next.cents === null ? 'según sus ingresos' : soles(next.cents)}, el{' '}
          {weekdayDate(next.dueOn)}
          {next.payableUntil === next.dueOn
            ? ''
            : `; no es hábil: hasta el ${weekdayDate(next.payableUntil)}`}
          .
        </Text>
      )}
      {mayPay ? (
        <Group my={4}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Anotar pago: ${title}`}
            onClick={() => onOpen('pago', id)}
          >
            Anotar pago
          </Button>
        </Group>
      ) : null}
      {payments.length === 0 ? null : (
        <Table verticalSpacing={2} fz="sm" aria-label={`Pagos: ${title}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Día</Table.Th>
              <Table.Th>Pagó</Table.Th>
              <Table.Th>Cómo se sabe</Table.Th>
              <Table.Th>Anotó</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {payments.map((payment) => (
              <Table.Tr key={payment.id}>
                <Table.Td>{shortDate(payment.paidOn)}</Table.Td>
                <Table.Td>
                  {payment.takenBack === null ? (
                    soles(payment.cents)
                  ) : (
                    <>
                      <s>{soles(payment.cents)}</s> no cuenta
                    </>
                  )}
                </Table.Td>
                <Table.Td>
                  {sealed(payment.note, 'sensible')}
                  {payment.takenBack === null ? null : (
                    <Text size="xs" span display="block">
                      No cuenta: {sealed(payment.takenBack.reason, 'sensible')} (
                      {payment.takenBack.by}, {dateTime(payment.takenBack.at)})
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  {payment.by}{' '}
                  {mayPay && payment.takenBack === null ? (
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      aria-label={`No contar el pago de ${soles(payment.cents)} del ${shortDate(payment.paidOn)}`}
                      onClick={() => onOpen('pago-anulado', payment.id)}
                    >
                      No contar
                    </Button>
                  ) : null}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}
