import { useState } from 'react';
import { z } from 'zod';
import { LIMITS, requiredText } from '../../../../domain/records/basics.ts';
import { SideSheet } from '../../../components/feedback/SideSheet.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';

interface ReasonSheetProps {
  readonly opened: boolean;
  readonly title: string;
  readonly label: string;
  readonly submitLabel: string;
  readonly onSubmit: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** An act that asks for nothing but why. */
export function ReasonSheet({ opened, title, ...form }: ReasonSheetProps) {
  return (
    <SideSheet opened={opened} title={title} onClose={form.onClose}>
      <ReasonForm {...form} />
    </SideSheet>
  );
}

const schema = z.strictObject({ reason: requiredText('Escriba el motivo.', LIMITS.paragraph) });

function ReasonForm(props: Omit<ReasonSheetProps, 'opened' | 'title'>) {
  const { label, submitLabel, onSubmit, onClose } = props;
  const [initialValues] = useState({ reason: '' });
  const form = useRecordForm({ schema, initialValues });
  return (
    <RecordForm
      form={form}
      submitLabel={submitLabel}
      onSubmit={async ({ reason }) => {
        await onSubmit(reason);
        onClose();
      }}
    >
      <LongTextField name="reason" label={label} max={LIMITS.paragraph} minRows={3} required />
    </RecordForm>
  );
}
