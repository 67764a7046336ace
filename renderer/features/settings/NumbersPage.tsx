import { Button, Modal, Table, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { requiredText } from '../../../domain/records/basics.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { LongTextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { today } from '../../components/time/useNow.ts';
import { View } from '../../components/View.tsx';

const KINDS: Readonly<Record<string, string>> = { case: 'Expedientes', oficio: 'Oficios' };

/** The next number of each series. */
export function NumbersPage() {
  const mayChange = useMay('office.change');
  const [open, setOpen] = useState(false);
  const series = useQuery(api.office.series.queryOptions());
  return (
    <View
      title="Ajustes"
      heading="Numeración"
      actions={
        mayChange ? <Button onClick={() => setOpen(true)}>Adelantar una numeración</Button> : null
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        Yanapa da los números al guardar, sin repetir ni retroceder. Solo se adelantan cuando la
        numeración en papel siguió avanzando.
      </Text>
      <Answer of={series}>
        {(rows) => (
          <Table verticalSpacing="xs" maw="36rem">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Serie</Table.Th>
                <Table.Th>Año</Table.Th>
                <Table.Th>Empezó en</Table.Th>
                <Table.Th>Próximo número</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ kind, year, startedAt, next }) => (
                <Table.Tr key={`${kind}-${year}`}>
                  <Table.Td>{KINDS[kind] ?? kind}</Table.Td>
                  <Table.Td>{year}</Table.Td>
                  <Table.Td>{startedAt}</Table.Td>
                  <Table.Td>{next}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Answer>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="Adelantar una numeración"
        size="lg"
        centered
      >
        <NextForm onDone={() => setOpen(false)} />
      </Modal>
    </View>
  );
}

const setNext = z.object({
  kind: z.enum(['case', 'oficio'], 'Elija la serie.'),
  year: z.int().min(2000, 'Revise el año.').max(2100, 'Revise el año.'),
  next: z.int().min(1, 'El próximo número es 1 o mayor.').max(99_999, 'Revise el número.'),
  reason: requiredText('Escriba por qué cambia la numeración.'),
});

function NextForm({ onDone }: { readonly onDone: () => void }) {
  const save = useMutation(api.office.setNext.mutationOptions());
  const form = useRecordForm({
    schema: setNext,
    initialValues: {
      kind: null as string | null,
      year: Number(today().slice(0, 4)),
      next: null as number | null,
      reason: '',
    },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Adelantar"
      onSubmit={async (record) => {
        await save.mutateAsync(record);
        onDone();
      }}
    >
      <ChoiceField
        name="kind"
        label="Serie"
        required
        from={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
      />
      <NumberField name="year" label="Año" required />
      <NumberField name="next" label="Próximo número" required />
      <LongTextField name="reason" label="Motivo" required max={300} minRows={2} />
    </RecordForm>
  );
}
