import { Button, Modal, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { ROLE_LABELS } from '../../../domain/rights.ts';
import { STAFF_STATE_LABELS } from '../../../domain/staff/types.ts';
import { joinAnd } from '../../../domain/words/lists.ts';
import { address, NEW_ACCOUNT, teamRemovalAddress } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { useAddressParams } from '../../components/useAddressParams.ts';
import { View } from '../../components/View.tsx';
import { AddOperator, ChangeOperator } from './OperatorForms.tsx';

/** Who may enter, and as what. */
export function AccountsPage() {
  const mayAdd = useMay('operators.add');
  const operators = useQuery(api.accounts.list.queryOptions());
  // In the address, so that a lock in the middle returns to the form.
  const [params, setParams] = useAddressParams();
  const account = mayAdd ? params.get('cuenta') : null;
  const adding = account === NEW_ACCOUNT;
  const changed = adding ? undefined : operators.data?.find(({ id }) => id === account);
  const open = (id: string): void => setParams({ cuenta: id });
  const close = (): void => setParams({}, { replace: true });
  return (
    <View
      title="Ajustes"
      heading="Personal"
      actions={
        mayAdd ? (
          <>
            <Button component={Link} to={teamRemovalAddress} variant="default">
              Entrega de todo el equipo
            </Button>
            <Button onClick={() => open(NEW_ACCOUNT)}>Agregar una cuenta</Button>
          </>
        ) : null
      }
    >
      <Answer of={operators}>
        {(rows) => (
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Nombre</Table.Th>
                <Table.Th>Usuario</Table.Th>
                <Table.Th>Función</Table.Th>
                <Table.Th>Profesión</Table.Th>
                {mayAdd ? <Table.Th>Cambios</Table.Th> : null}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.id}>
                  <Table.Td>
                    {row.fullName}
                    <Text size="xs" c="dimmed">
                      {row.post}
                    </Text>
                  </Table.Td>
                  <Table.Td>{row.userName}</Table.Td>
                  <Table.Td>
                    {joinAnd(row.roles.map((role) => ROLE_LABELS[role]))}
                    {row.state === 'active' ? null : (
                      <Text size="xs" c="dimmed">
                        {STAFF_STATE_LABELS[row.state]}
                      </Text>
                    )}
                    {row.active && !row.hasWayIn ? (
                      <Text size="xs" c="dimmed">
                        Sin contraseña: désela en su ficha
                      </Text>
                    ) : null}
                  </Table.Td>
                  <Table.Td>
                    {row.profession ?? ''}
                    <Text size="xs" c="dimmed">
                      {row.collegeNumber ?? ''}
                    </Text>
                  </Table.Td>
                  {mayAdd ? (
                    <Table.Td>
                      <Button
                        component={Link}
                        to={address.staffRecord(row.id)}
                        variant="subtle"
                        size="compact-sm"
                        aria-label={`Ficha de ${row.fullName}`}
                      >
                        Ficha
                      </Button>
                      {row.active ? (
                        <Button
                          variant="subtle"
                          size="compact-sm"
                          aria-label={`Cambiar datos de ${row.fullName}`}
                          onClick={() => open(row.id)}
                        >
                          Cambiar
                        </Button>
                      ) : null}
                    </Table.Td>
                  ) : null}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answer>
      <Modal
        opened={adding || changed !== undefined}
        onClose={close}
        title={adding ? 'Agregar una cuenta' : 'Cambiar los datos de una cuenta'}
        size="xl"
      >
        {adding ? <AddOperator onDone={close} /> : null}
        {changed === undefined ? null : <ChangeOperator operator={changed} onDone={close} />}
      </Modal>
    </View>
  );
}
