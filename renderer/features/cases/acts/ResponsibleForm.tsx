import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { assignResponsible } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Who answers for the case inside the office. */
export function ResponsibleForm({ file, onDone }: ActFormProps) {
  const assign = useMutation(api.cases.assignResponsible.mutationOptions());
  const form = useRecordForm({
    schema: assignResponsible,
    initialValues: {
      id: file.id,
      version: file.version,
      operatorId: file.responsible?.id ?? null,
      conflictReason: null,
    },
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Asignar responsable"
      onSubmit={async (record) => {
        await assign.mutateAsync(record);
        onDone();
      }}
    >
      <Text size="sm">
        El caso aparecerá entre los que esa persona tiene a su cargo. Los seguimientos ya asignados
        no cambian de manos.
      </Text>
      <OperatorField name="operatorId" label="Responsable del caso" required />
      {form.failure?.code === 'conflict_of_interest' ? (
        <LongTextField
          name="conflictReason"
          label="Por qué la causa de abstención no es tal"
          max={LIMITS.paragraph}
          minRows={2}
        />
      ) : null}
    </RecordForm>
  );
}
