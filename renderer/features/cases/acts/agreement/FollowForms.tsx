/** What is written after an acta: payments, and the steps of an inscription. */
import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AgreementView } from '../../../../../backend/agreements/types.ts';
import { REGISTRY_STEPS } from '../../../../../domain/catalogues/conciliation.ts';
import { MATTER_LABELS } from '../../../../../domain/law/agreed.ts';
import {
  addPayment,
  addRegistryStep,
  GIVES_NUMBER,
  stopRegistry,
  takeBackPayment,
} from '../../../../../domain/records/agreements.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { balanceText } from '../../../../../domain/words/agreed.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { soles } from '../../../../../domain/words/money.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { MoneyField } from '../../../../components/form/MoneyField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { today } from '../../../../components/time/useNow.ts';
import type { ActFormProps } from '../ActSheet.tsx';

interface OneProps extends ActFormProps {
  /** Named in the address. */
  readonly subjectId: string | null;
}

interface OfOneProps extends OneProps {
  readonly fits: (agreement: AgreementView) => boolean;
  readonly children: (agreement: AgreementView, which: ReactNode) => ReactNode;
}

/** The agreement named in the address; a text taken up again without one is of the first that fits. */
function OfOne({ file, subjectId, fits, children }: OfOneProps) {
  const agreements = useQuery(api.agreements.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={agreements}>
      {(found) => {
        const fitting = found.filter(fits);
        const one = subjectId === null ? fitting[0] : fitting.find(({ id }) => id === subjectId);
        return one === undefined ? (
          <EmptyState title="Ese acuerdo ya no admite este acto">Véalo en «Acuerdos».</EmptyState>
        ) : (
          children(one, <Which among={fitting} />)
        );
      }}
    </Answer>
  );
}

/** Of which agreement it is: the address says it, or the text that is taken up again. */
function Which({ among }: { readonly among: readonly AgreementView[] }) {
  const chosen = useFieldValue<string>('agreementId');
  const one = among.find(({ id }) => id === chosen);
  return one === undefined ? null : (
    <Text size="sm">
      {MATTER_LABELS[one.matter]}, acta del {shortDate(one.signedOn)}.
      {one.money === null ? null : ` Hoy: ${balanceText(one.money.balance)}`}
    </Text>
  );
}

const fixedTo = (agreementId: string | null) => (agreementId === null ? {} : { agreementId });

export function PaymentForm(props: OneProps) {
  const add = useMutation(api.agreements.addPayment.mutationOptions());
  return (
    <OfOne {...props} fits={({ matter }) => matter === 'A1'}>
      {({ id }, which) => (
        <DraftedForm
          kind="payment"
          subjectId={props.file.id}
          schema={addPayment}
          blanks={{ agreementId: id, paidOn: today(), cents: null, note: '' }}
          fixed={fixedTo(props.subjectId)}
          submitLabel="Anotar pago"
          onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <MoneyField name="cents" label="Cuánto pagó" required />
          <DateField name="paidOn" label="Qué día pagó" required />
          <LongTextField
            name="note"
            label="Cómo se sabe"
            description="Recibo, voucher con su número, o quién lo dijo."
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
        </DraftedForm>
      )}
    </OfOne>
  );
}

/** Of the payment named in the address. */
export function TakeBackPaymentForm({ file, subjectId, onDone }: OneProps) {
  const takeBack = useMutation(api.agreements.takeBackPayment.mutationOptions());
  const agreements = useQuery(api.agreements.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={agreements}>
      {(found) => {
        const payment = found
          .flatMap(({ money }) => money?.payments ?? [])
          .find(({ id, takenBack }) => id === subjectId && takenBack === null);
        return payment === undefined ? (
          <EmptyState title="Elija el pago">Está en «Acuerdos», en la lista de pagos.</EmptyState>
        ) : (
          <DraftedForm
            kind="payment_back"
            subjectId={file.id}
            schema={takeBackPayment}
            blanks={{ id: payment.id, reason: '' }}
            fixed={{ id: payment.id }}
            submitLabel="No contar este pago"
            onSubmit={(record, draftId) => takeBack.mutateAsync({ ...record, draftId })}
            onDone={onDone}
          >
            <Text size="sm">
              Pago de {soles(payment.cents)} del {shortDate(payment.paidOn)}. Queda a la vista, con
              el motivo, y deja de contar.
            </Text>
            <LongTextField
              name="reason"
              label="Por qué no cuenta"
              required
              max={LIMITS.paragraph}
              minRows={2}
            />
          </DraftedForm>
        );
      }}
    </Answer>
  );
}

export function RegistryStepForm(props: OneProps) {
  const add = useMutation(api.agreements.addStep.mutationOptions());
  return (
    <OfOne {...props} fits={({ registry }) => registry !== null && registry.state !== 'stopped'}>
      {({ id }, which) => (
        <DraftedForm
          kind="registry_step"
          subjectId={props.file.id}
          schema={addRegistryStep}
          blanks={{
            agreementId: id,
            kind: null,
            happenedOn: today(),
            text: '',
            number: null,
            remindOn: null,
          }}
          fixed={fixedTo(props.subjectId)}
          submitLabel="Anotar paso"
          onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <ChoiceField name="kind" label="Paso" from={REGISTRY_STEPS} required />
          <DateField name="happenedOn" label="Qué día" required />
          <StepNumber />
          <LongTextField
            name="text"
            label="Qué se hizo o qué falta"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
        </DraftedForm>
      )}
    </OfOne>
  );
}

/** The new acta ends the gestión; before that, when to look again. */
function StepNumber() {
  const kind = useFieldValue<string | null>('kind');
  if (kind !== null && GIVES_NUMBER.includes(kind))
    return (
      <TextField
        name="number"
        label="Número"
        description={
          kind === 'acta_nueva'
            ? 'De la nueva acta de nacimiento. Al anotarla, la gestión termina.'
            : 'Del documento de identidad.'
        }
        required
        max={LIMITS.label}
        size={24}
      />
    );
  return (
    <DateField
      name="remindOn"
      label="Volver a verificar"
      description="Por ejemplo, el día de la cita. Vacío: queda el recordatorio que había."
    />
  );
}

export function StopRegistryForm(props: OneProps) {
  const stop = useMutation(api.agreements.stopRegistry.mutationOptions());
  return (
    <OfOne {...props} fits={({ registry }) => registry?.state === 'open'}>
      {({ id }, which) => (
        <DraftedForm
          kind="registry_stop"
          subjectId={props.file.id}
          schema={stopRegistry}
          blanks={{ agreementId: id, reason: '' }}
          fixed={fixedTo(props.subjectId)}
          submitLabel="Detener la gestión"
          onSubmit={(record, draftId) => stop.mutateAsync({ ...record, draftId })}
          onDone={props.onDone}
        >
          {which}
          <LongTextField
            name="reason"
            label="Por qué no sigue y qué se informó"
            required
            max={LIMITS.paragraph}
            minRows={3}
          />
        </DraftedForm>
      )}
    </OfOne>
  );
}
