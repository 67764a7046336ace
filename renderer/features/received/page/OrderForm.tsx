import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ReceivedView } from '../../../../backend/received/types.ts';
import { RECEIVED_ORDERS } from '../../../../domain/catalogues/received.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { orderReceived } from '../../../../domain/records/received.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';

interface OrderFormProps {
  readonly document: ReceivedView;
  readonly onDone: () => void;
}

type Values = Omit<z.input<typeof orderReceived>, 'assignedTo'> & {
  readonly assignedTo: string | null;
};

/** *Proveído*: what is done with it, by whom, until when. */
export function OrderForm({ document: { id, version }, onDone }: OrderFormProps) {
  const order = useMutation(api.received.order.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof orderReceived>>
      kind="received_order"
      subjectId={id}
      schema={orderReceived}
      blanks={{ id, version, action: '', text: '', assignedTo: null, dueOn: null }}
      fixed={{ version }}
      submitLabel="Dar proveído"
      onSubmit={(record, draftId) => order.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <ChoiceField name="action" label="Qué se dispone" from={RECEIVED_ORDERS} required />
      <OperatorField name="assignedTo" label="A quién pasa" may="received.view" required />
      <DateField name="dueOn" label="Hasta cuándo" />
      <LongTextField
        name="text"
        label="Indicaciones"
        description="Las leen las y los profesionales; promotoras, promotores y apoyo ven solo qué se dispone y hasta cuándo."
        max={LIMITS.paragraph}
        minRows={3}
      />
    </DraftedForm>
  );
}
