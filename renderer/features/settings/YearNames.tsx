import { Button, Modal, Table, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { yearName } from '../../../domain/records/office.ts';
import { NEW_YEAR_NAME } from '../../api/addresses.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';

/** The official name of each year, without which no letter of that year is issued. */
export function YearNames({ mayChange }: { readonly mayChange: boolean }) {
  // In the address, so that a lock in the middle returns to the form.
  const act = useInAddress('acto');
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
        <Button mt="sm" variant="default" onClick={() => act.open(NEW_YEAR_NAME)}>
          Registrar la denominación de un año
        </Button>
      ) : null}
      <Modal
        opened={act.value === NEW_YEAR_NAME}
        onClose={act.close}
        title="Denominación oficial"
        size="lg"
        centered
      >
        <YearNameForm onDone={act.close} />
      </Modal>
    </section>
  );
}

function YearNameForm({ onDone }: { readonly onDone: () => void }) {
  const save = useMutation(api.office.setYearName.mutationOptions());
  const { operatorId } = useSession();
  return (
    // It is about no record yet: known by who writes it, one at a time for each.
    <DraftedForm<z.input<typeof yearName>, z.output<typeof yearName>>
      kind="year_name"
      subjectId={operatorId}
      schema={yearName}
      blanks={{ year: Number(today().slice(0, 4)), text: '', secondLine: null, norm: null }}
      submitLabel="Registrar"
      onSubmit={(record, draftId) => save.mutateAsync({ ...record, draftId })}
      onDone={onDone}
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
    </DraftedForm>
  );
}
