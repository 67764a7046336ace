import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { emergencyAccess } from '../../../../domain/records/access.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { EMERGENCY_MINUTES } from '../../../../domain/rights.ts';
import { address } from '../../../api/addresses.ts';
import { CallFailure, failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';
import { FocusFirst } from '../../../components/form/FocusFirst.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { View } from '../../../components/View.tsx';

/** Asks, by the number on the folder and with a reason, to look at a case that is not hers to open. */
export function EmergencyView() {
  return (
    <View title="Acceso de emergencia" back={{ to: address.cases, label: 'Casos' }}>
      <Alert
        role="note"
        color="yellow"
        mb="md"
        maw="46rem"
        icon={<IconAlertTriangle aria-hidden />}
        title="Solo cuando la vida o la salud de alguien no pueden esperar"
      >
        <List size="sm" spacing={2}>
          <List.Item>
            El caso se abre <strong>solo para leer</strong>: no se cambia ni se imprime nada.
          </List.Item>
          <List.Item>Se cierra solo a los {EMERGENCY_MINUTES} minutos.</List.Item>
          <List.Item>
            Su nombre, la hora y el motivo llegan <strong>al momento</strong> a quien lleva el caso,
            a la/el responsable y al oficial de datos personales.
          </List.Item>
          <List.Item>Lo que su función no puede leer seguirá reservado.</List.Item>
        </List>
      </Alert>
      <EmergencyForm />
    </View>
  );
}

function EmergencyForm() {
  const navigate = useNavigate();
  const ask = useMutation(api.access.emergency.mutationOptions());
  const form = useRecordForm({
    schema: emergencyAccess,
    initialValues: { number: '', reason: '' },
  });
  return (
    <RecordForm
      form={form}
      says={false}
      submitLabel="Abrir el caso"
      onSubmit={async (record) => {
        const { caseId } = await ask.mutateAsync(record).catch((error: unknown) => {
          const failure = failureOf(error);
          // The same words for a case that does not exist and for one that is closed to her.
          throw failure.code === 'not_found'
            ? new CallFailure({ code: failure.code, message: NONE })
            : failure;
        });
        await navigate(address.case(caseId), { replace: true });
      }}
    >
      <FocusFirst selector="input">
        <TextField
          name="number"
          label="Número del expediente"
          description="Como está escrito en la carpeta, por ejemplo 0018-2026-23010."
          required
          max={LIMITS.label}
          size={18}
        />
        <LongTextField
          name="reason"
          label="Por qué no puede esperar"
          description="Lo leerán la/el responsable y el oficial de datos personales."
          required
          max={LIMITS.paragraph}
          minRows={3}
        />
      </FocusFirst>
    </RecordForm>
  );
}

const NONE =
  'No hay un caso con ese número que se pueda abrir así. Revise el número, o llame a la/el responsable.';
