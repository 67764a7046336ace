import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import {
  RECEIVED_ASKS,
  RECEIVED_KINDS,
  RECEIVED_WAYS,
} from '../../../../domain/catalogues/received.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { receivedForm } from '../../../../domain/records/received.ts';
import { address } from '../../../api/addresses.ts';
import { useMay } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import type { Draft } from '../../../components/draft/useDraft.ts';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField, DateTimeField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { RecordForm } from '../../../components/form/RecordForm.tsx';
import { Section } from '../../../components/form/Section.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { useRecordForm } from '../../../components/form/useRecordForm.ts';
import { AnsweredField } from './AnsweredField.tsx';
import { CaseField } from './CaseField.tsx';
import { InstitutionField } from './InstitutionField.tsx';
import { TermFields } from './TermFields.tsx';

type Typed = z.input<typeof receivedForm>;

/** As the form holds it: what was not chosen yet is empty. */
export type ReceivedValues = Omit<Typed, 'termKind'> & { readonly termKind: string };

interface ReceivedFormProps {
  readonly draft: Draft<ReceivedValues>;
  readonly from: ReceivedFrom;
}

/** What it was begun from. */
export interface ReceivedFrom {
  readonly caseId: string | null;
  /** What was sent, and it answers: one of both, or neither. */
  readonly letterId: string | null;
  readonly sendingId: string | null;
}

export function ReceivedForm({ draft, from }: ReceivedFormProps) {
  const navigate = useNavigate();
  const register = useMutation(api.received.register.mutationOptions());
  const answer = useMutation(api.received.registerAnswer.mutationOptions());
  const mayAnswer = useMay('received.file_answer');
  const [start] = useState<ReceivedValues>(() => ({
    ...blankReceived(new Date().toISOString(), from),
    ...draft.restored,
  }));
  const form = useRecordForm({
    schema: receivedForm,
    initialValues: start,
    onChange: (values) => draft.keep(values),
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Registrar documento"
      onSubmit={async (record) => {
        const { letterId, sendingId, ...registered } = record;
        const { id, number } = await draft.become((draftId) =>
          letterId === null && sendingId === null
            ? register.mutateAsync({ ...registered, draftId })
            : answer.mutateAsync({ ...record, draftId }),
        );
        notifications.show({ message: `Documento registrado con el número ${number}.` });
        await navigate(address.receivedDocument(id));
      }}
    >
      <Section title="Cómo llegó">
        <DateTimeField name="receivedAt" label="Fecha en que llegó" required />
        <ChoiceField name="way" label={RECEIVED_WAYS.label} from={RECEIVED_WAYS} required />
        <TextField name="deskNumber" label="N.° de registro de mesa de partes" max={LIMITS.label} />
        <NumberField name="folios" label="Folios" size={4} />
      </Section>
      <Section title="El documento">
        <ChoiceField name="kind" label="Tipo de documento" from={RECEIVED_KINDS} required />
        <TextField
          name="documentNumber"
          label="Número que trae el documento"
          description="Por ejemplo: Oficio N.° 123-2026-JPL-Tarata."
          max={LIMITS.label}
        />
        <DateField name="documentDate" label="Fecha que trae el documento" />
        <InstitutionField />
        <TextField name="sender" label="Quién lo firma o lo envía" />
        <LongTextField name="subject" label="De qué trata" max={LIMITS.paragraph} required />
        <ChoiceField name="asks" label={RECEIVED_ASKS.label} from={RECEIVED_ASKS} required />
      </Section>
      <Section title="Respuesta y expediente">
        <TermFields />
        <CaseField
          name="caseId"
          label="Expediente"
          description="Déjelo vacío si no es de ninguno, o si no lo sabe: se puede pasar después."
        />
        {mayAnswer ? <AnsweredField /> : null}
      </Section>
    </RecordForm>
  );
}

const blankReceived = (now: string, from: ReceivedFrom): ReceivedValues => ({
  ...from,
  receivedAt: now,
  way: '',
  deskNumber: '',
  kind: '',
  documentNumber: '',
  documentDate: null,
  institutionId: null,
  sender: '',
  folios: null,
  asks: '',
  subject: '',
  termKind: '',
  termAmount: null,
  termUntil: null,
});
