import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementView } from '../../../../backend/committees/types.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { giveAgreement, settleAgreement } from '../../../../domain/records/committees.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { OperatorField } from '../../../components/operators/OperatorField.tsx';
import { today } from '../../../components/time/useNow.ts';
import { PublicLook } from './PublicLook.tsx';
import { ReasonSheet } from './ReasonSheet.tsx';

interface AgreementActsProps {
  readonly committeeId: string;
  readonly agreements: readonly AgreementView[];
  readonly act: string | null;
  readonly agreementId: string | null;
  readonly onClose: () => void;
}

/** The act that the address names, on one agreement. */
export function AgreementActs(props: AgreementActsProps) {
  const { committeeId, agreements, act, agreementId, onClose } = props;
  const reopen = useMutation(api.committees.reopen.mutationOptions());
  const agreement = agreements.find(({ id }) => id === agreementId);
  if (agreement === undefined) return null;
  const { id, version, state } = agreement;
  const form = { agreement, onDone: onClose };
  return (
    <>
      <SideSheet
        opened={act === 'acuerdo' && state === 'pending'}
        title="Resultado del acuerdo"
        onClose={onClose}
      >
        <SettleForm {...form} committeeId={committeeId} />
      </SideSheet>
      <SideSheet
        opened={act === 'seguir' && state === 'pending'}
        title="Quién lo sigue en la oficina"
        onClose={onClose}
      >
        <GiveForm {...form} />
      </SideSheet>
      <ReasonSheet
        opened={act === 'pendiente' && state !== 'pending'}
        title="Volver a dejarlo pendiente"
        label="Por qué vuelve a quedar pendiente"
        submitLabel="Dejar pendiente"
        onSubmit={(reason) => reopen.mutateAsync({ id, version, reason })}
        onClose={onClose}
      />
    </>
  );
}

interface FormProps {
  readonly agreement: AgreementView;
  readonly onDone: () => void;
}

const OUTCOMES = [
  { value: 'done', label: 'Se cumplió' },
  { value: 'dropped', label: 'Queda sin efecto' },
];

function SettleForm({
  agreement,
  committeeId,
  onDone,
}: FormProps & { readonly committeeId: string }) {
  const { id, version, text } = agreement;
  const settle = useMutation(api.committees.settle.mutationOptions());
  return (
    <DraftedForm
      kind="committee_agreement"
      subjectId={id}
      schema={settleAgreement}
      version={version}
      blanks={{
        id,
        version,
        state: null as string | null,
        onDate: today() as string | null,
        how: '',
        namesReason: '',
      }}
      says={text}
      submitLabel="Guardar resultado"
      onSubmit={(record, draftId) => settle.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <ChoiceField name="state" label="Qué pasó con el acuerdo" from={OUTCOMES} required />
          <DateField name="onDate" label="Qué día" required />
          <LongTextField
            name="how"
            label="Cómo se cumplió, o por qué queda sin efecto"
            max={LIMITS.paragraph}
            minRows={3}
            required
          />
          <PublicLook committeeId={committeeId} values={form.values} />
        </>
      )}
    </DraftedForm>
  );
}

function GiveForm({ agreement: { id, version, operatorId, text }, onDone }: FormProps) {
  const give = useMutation(api.committees.give.mutationOptions());
  const [initialValues] = useState({ id, version, operatorId });
  const form = useRecordForm({ schema: giveAgreement, initialValues });
  return (
    <RecordForm
      form={form}
      says={text}
      submitLabel="Guardar"
      onSubmit={async (record) => {
        await give.mutateAsync(record);
        onDone();
      }}
    >
      <OperatorField
        name="operatorId"
        label="Quién lo sigue"
        description="Le aparece en su bandeja. Si queda vacío, lo ve la/el responsable."
        may="committees.record"
      />
    </RecordForm>
  );
}
