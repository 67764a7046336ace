import { Button, Modal, Table, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearName } from '../../../domain/records/office.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { today } from '../../components/time/useNow.ts';

/** The official name of each year, without which no letter of that year is issued. */
export function YearNames({ mayChange }: { readonly mayChange: boolean }) {
  const [open, setOpen] = useState(false);
  const names = useQuery(api.office.yearNames.queryOptions());
  return (
    <section>
      <Title order={2} size="h4" mt="lg" mb="xs">
        Denominación oficial de cada año
      </Title>
      <Answer of={names}>
        {(rows) => (
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Año</Table.Th>
                <Table.Th>Denominación</Table.Th>
                <Table.Th>Norma</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ year, text, secondLine, norm }) => (
                <Table.Tr key={year}>
                  <Table.Td>{year}</Table.Td>
                  <Table.Td>
                    «{text}» {secondLine ?? ''}
                  </Table.Td>
                  <Table.Td>{norm ?? 'Por verificar'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answer>
      {mayChange ? (
        <Button mt="sm" variant="default" onClick={() => setOpen(true)}>
          Registrar la denominación de un año
        </Button>
      ) : null}
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="Denominación oficial"
        size="lg"
        centered
      >
        <YearNameForm onDone={() => setOpen(false)} />
      </Modal>
    </section>
  );
}

function YearNameForm({ onDone }: { readonly onDone: () => void }) {
  const save = useMutation(api.office.setYearName.mutationOptions());
  const form = useRecordForm({
    schema: yearName,
    initialValues: {
      year: Number(today().slice(0, 4)),
      text: '',
      secondLine: null as string | null,
      norm: null as string | null,
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Registrar"
      onSubmit={async (record) => {
        await save.mutateAsync(record);
        onDone();
      }}
    >
      <NumberField name="year" label="Año" required />
      <TextField
        name="text"
        label="Denominación"
        description="Sin comillas: las pone el documento. Si ese año ya tiene una, la reemplaza."
        required
      />
      <TextField name="secondLine" label="Segunda línea, si la hay" />
      <TextField name="norm" label="Norma que la establece" size={32} />
    </RecordForm>
  );
}
