import { Button, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { districtLabel } from '../../../domain/catalogues/ubigeo.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { useAddressParams } from '../../components/useAddressParams.ts';
import { View } from '../../components/View.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { YearNames } from './YearNames.tsx';

/** What the office is and was: dated, because mayors, names and accreditation change. */
export function OfficePage() {
  const mayChange = useMay('office.change');
  // In the address, so that a lock in the middle returns to the form.
  const [params, setParams] = useAddressParams();
  const changing = mayChange && params.get('acto') === 'cambio';
  const open = (): void => setParams({ acto: 'cambio' });
  const close = (): void => setParams({}, { replace: true });
  const history = useQuery(api.office.history.queryOptions());
  const change = useMutation(api.office.change.mutationOptions());
  return (
    <View
      title="Ajustes"
      heading="Oficina"
      actions={mayChange && !changing ? <Button onClick={open}>Registrar un cambio</Button> : null}
    >
      <Answer of={history}>
        {(versions) =>
          changing && versions[0] !== undefined ? (
            <OfficeForm
              current={versions[0]}
              onSave={async (input) => {
                await change.mutateAsync(input);
                notifications.show({ message: 'El cambio quedó registrado.' });
              }}
              onClose={close}
            />
          ) : (
            <>
              <History versions={versions} />
              <YearNames mayChange={mayChange} />
            </>
          )
        }
      </Answer>
    </View>
  );
}

interface Version {
  readonly id: string;
  readonly validFrom: string;
  readonly municipality: string;
  readonly unit: string;
  readonly dnaCode: string;
  readonly district: string;
  readonly siglas: string;
  readonly accredited: boolean;
  readonly hasLogo: boolean;
}

function History({ versions }: { readonly versions: readonly Version[] }) {
  return (
    <>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Desde</Table.Th>
            <Table.Th>Municipalidad y unidad</Table.Th>
            <Table.Th>Código y siglas</Table.Th>
            <Table.Th>Acreditada</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <Table.Tr key={version.id}>
              <Table.Td>{shortDate(version.validFrom)}</Table.Td>
              <Table.Td>
                {version.municipality}
                <Text size="xs" c="dimmed">
                  {version.unit} · {districtLabel(version.district)}
                  {version.hasLogo ? '' : ' · sin logotipo'}
                </Text>
              </Table.Td>
              <Table.Td>
                {version.dnaCode}
                <Text size="xs" c="dimmed">
                  {version.siglas}
                </Text>
              </Table.Td>
              <Table.Td>{version.accredited ? 'Sí' : 'No'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="dimmed" mt="xs">
        La primera fila es la última registrada. Cada documento conserva lo que la oficina era el
        día en que se emitió.
      </Text>
    </>
  );
}
