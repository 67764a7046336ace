import { Button, Modal, Table, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { setNextNumber } from '../../../domain/records/office.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { JUMP } from '../../api/addresses.ts';
import { useMay, useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { NumberField } from '../../components/form/NumberField.tsx';
import { LongTextField } from '../../components/form/TextField.tsx';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';

const KINDS: Readonly<Record<string, string>> = {
  case: 'Expedientes',
  oficio: 'Oficios',
  resolucion_rdf: 'Resoluciones por riesgo',
  recibido: 'Documentos recibidos',
};

/** The next number of each series. */
export function NumbersPage() {
  const mayChange = useMay('office.change');
  // In the address, so that a lock in the middle returns to the form.
  const act = useInAddress('acto');
  const series = useQuery(api.office.series.queryOptions());
  return (
    <View
      title="Ajustes"
      heading="Numeración"
      actions={
        mayChange ? <Button onClick={() => act.open(JUMP)}>Adelantar una numeración</Button> : null
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
      <Jumps />
      <Modal
        opened={act.value === JUMP}
        onClose={act.close}
        title="Adelantar una numeración"
        size="lg"
        centered
      >
        <NextForm onDone={act.close} />
      </Modal>
    </View>
  );
}

/** Numbers that nobody was given are explained here, to whoever asks for them. */
function Jumps() {
  const jumps = useQuery(api.office.jumps.queryOptions());
  return (
    <section aria-labelledby="adelantos">
      <Title order={2} size="h4" mt="lg" mb="xs" id="adelantos">
        Adelantos de la numeración
      </Title>
      <Answer of={jumps}>
        {(rows) =>
          rows.length === 0 ? (
            <Text size="sm">Ninguna numeración se ha adelantado.</Text>
          ) : (
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Serie</Table.Th>
                  <Table.Th>Año</Table.Th>
                  <Table.Th>Del número</Table.Th>
                  <Table.Th>Al número</Table.Th>
                  <Table.Th>Motivo</Table.Th>
                  <Table.Th>Quién</Table.Th>
                  <Table.Th>Cuándo</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rows.map(({ kind, year, from, to, reason, by, at }) => (
                  <Table.Tr key={`${kind}-${year}-${to}-${at}`}>
                    <Table.Td>{KINDS[kind] ?? kind}</Table.Td>
                    <Table.Td>{year}</Table.Td>
                    <Table.Td>{from}</Table.Td>
                    <Table.Td>{to}</Table.Td>
                    <Table.Td>{reason}</Table.Td>
                    <Table.Td>{by}</Table.Td>
                    <Table.Td>{dateTime(at)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Answer>
    </section>
  );
}

interface Values {
  readonly kind: string | null;
  readonly year: number;
  readonly next: number | null;
  readonly reason: string;
}

function NextForm({ onDone }: { readonly onDone: () => void }) {
  const save = useMutation(api.office.setNext.mutationOptions());
  const { operatorId } = useSession();
  return (
    // It is about no record yet: known by who writes it, one at a time for each.
    <DraftedForm<Values, z.output<typeof setNextNumber>>
      kind="number_jump"
      subjectId={operatorId}
      schema={setNextNumber}
      blanks={{ kind: null, year: Number(today().slice(0, 4)), next: null, reason: '' }}
      submitLabel="Adelantar"
      onSubmit={(record, draftId) => save.mutateAsync({ ...record, draftId })}
      onDone={onDone}
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
    </DraftedForm>
  );
}
