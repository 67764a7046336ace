import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { VIOLENCE_CLOSINGS } from '../../../../../domain/catalogues/violence.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { closeViolence, grantView } from '../../../../../domain/records/violence.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OfRoute, type OfRouteProps, thisMinute } from './OfRoute.tsx';

/** Neither desistimiento nor an agreement is among the causes (REG 6-B). */
export function CloseViolenceForm({ file, onDone }: OfRouteProps) {
  const close = useMutation(api.violence.close.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_end"
          subjectId={file.id}
          schema={closeViolence}
          blanks={{
            id: route.id,
            version: route.version,
            cause: null,
            at: thisMinute(),
            text: '',
          }}
          fixed={{ id: route.id, version: route.version }}
          submitLabel="Cerrar la ruta"
          onSubmit={(record, draftId) => close.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <Text size="sm">
            El desistimiento y el acuerdo no cierran un caso de violencia (Reglamento de la Ley
            30364, art. 6-B).
          </Text>
          <ChoiceField name="cause" label="Motivo" from={VIOLENCE_CLOSINGS} required />
          <LongTextField
            name="text"
            label="En qué consta"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <DateTimeField name="at" label="Cuándo" required />
        </DraftedForm>
      )}
    </OfRoute>
  );
}

/** One officer, named, until an hour: address and telephone alone. */
export function GrantViewForm({ file, onDone }: OfRouteProps) {
  const grant = useMutation(api.violence.grantView.mutationOptions());
  return (
    <OfRoute file={file}>
      {({ route }) => (
        <DraftedForm
          kind="violence_view"
          subjectId={file.id}
          schema={grantView}
          blanks={{
            id: route.id,
            officer: '',
            officerDocument: '',
            officerPost: 'Serenazgo',
            reason: '',
            hours: 24,
            noRelative: false,
          }}
          fixed={{ id: route.id }}
          submitLabel="Dar la vista mínima"
          onSubmit={(record, draftId) => grant.mutateAsync({ ...record, draftId })}
          onDone={onDone}
        >
          <Text size="sm">
            Solo con riesgo severo, para el patrullaje. Se muestra la dirección y el teléfono; nada
            de los hechos ni de la persona denunciada. Queda registrado.
          </Text>
          <TextField name="officer" label="Nombres y apellidos" required />
          <TextField name="officerDocument" label="DNI" inputMode="numeric" size={8} required />
          <TextField name="officerPost" label="Cargo" required />
          <LongTextField
            name="reason"
            label="Para qué"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <NumberField name="hours" label="Por cuántas horas" size={3} required />
          <CheckField name="noRelative" label="Se le preguntó: no es pariente de nadie del caso" />
        </DraftedForm>
      )}
    </OfRoute>
  );
}
