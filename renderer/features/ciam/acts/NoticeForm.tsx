import { useMutation } from '@tanstack/react-query';
import { NOTICE_RECEIVERS, NOTICE_WAYS } from '../../../../domain/ciam/catalogues.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { tellOlderRisk } from '../../../../domain/records/ciam.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import type { ActProps } from './ActSheets.tsx';
import { fixedTo, riskOf, WhichRisk } from './OfRisk.tsx';

/** A notice that was given: to whom, when, how, with which document. */
export function NoticeForm({ older, subjectId, onDone }: ActProps) {
  const tell = useMutation(api.ciam.tell.mutationOptions());
  return (
    <DraftedForm
      kind="ciam_notice"
      subjectId={older.id}
      schema={tellOlderRisk}
      blanks={{
        registrationId: older.id,
        riskId: riskOf(older, subjectId)?.id ?? '',
        receiver: '',
        toldAt: new Date().toISOString(),
        way: '',
        document: '',
        note: '',
      }}
      fixed={fixedTo(subjectId)}
      submitLabel="Registrar aviso"
      onSubmit={(notice, draftId) => tell.mutateAsync({ ...notice, draftId })}
      onDone={onDone}
    >
      <WhichRisk older={older} />
      <ChoiceField
        name="receiver"
        label={NOTICE_RECEIVERS.label}
        from={NOTICE_RECEIVERS}
        required
      />
      <DateTimeField name="toldAt" label="Cuándo se dio" required />
      <ChoiceField name="way" label={NOTICE_WAYS.label} from={NOTICE_WAYS} required />
      <TextField name="document" label="Número del documento, o quién recibió el aviso" required />
      <LongTextField name="note" label="Nota" max={LIMITS.paragraph} minRows={2} />
    </DraftedForm>
  );
}
