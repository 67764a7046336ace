import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '../../../../domain/records/basics.ts';
import {
  extendQualification,
  reopenCase,
  startVerification,
} from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** To 7 working days from the reception, with a reason (RDNA 30.2). */
export function ExtendForm({ file, onDone }: ActFormProps) {
  const extend = useMutation(api.cases.extendQualification.mutationOptions());
  return (
    <DraftedForm
      kind="extension"
      subjectId={file.id}
      schema={extendQualification}
      blanks={{ id: file.id, version: file.version, reason: '' }}
      fixed={{ version: file.version }}
      submitLabel="Ampliar a 7 días hábiles"
      onSubmit={(record, draftId) => extend.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        El plazo pasa de 24 horas a 7 días hábiles, contados desde la recepción. Solo cabe cuando no
        hay delito, falta, riesgo ni desprotección (Reglamento de las DNA, art. 30.2).
      </Text>
      <Reason label="Por qué se necesita más indagación" required />
    </DraftedForm>
  );
}

/** The actions are under way or done; what remains is to verify (RDNA 32). */
export function VerifyForm({ file, onDone }: ActFormProps) {
  const verify = useMutation(api.cases.startVerification.mutationOptions());
  const open = file.actions.filter(({ state }) => state === 'open').length;
  return (
    <DraftedForm
      kind="verification"
      subjectId={file.id}
      schema={startVerification}
      blanks={{ id: file.id, version: file.version, reason: '' }}
      fixed={{ version: file.version }}
      says={false}
      submitLabel="Pasar a verificación"
      onSubmit={(record, draftId) => verify.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        Desde ahora se verifica que lo acordado o dispuesto se cumpla, con seguimientos, hasta por 6
        meses desde la primera acción de defensa (Reglamento de las DNA, art. 32).
        {open === 0 ? '' : ' Las acciones que siguen en curso continúan.'}
      </Text>
      <Reason label="Observaciones (puede quedar vacío)" />
    </DraftedForm>
  );
}

/** Only the responsable, with a reason. */
export function ReopenForm({ file, onDone }: ActFormProps) {
  const reopen = useMutation(api.cases.reopen.mutationOptions());
  return (
    <DraftedForm
      kind="reopening"
      subjectId={file.id}
      schema={reopenCase}
      blanks={{ id: file.id, version: file.version, reason: '' }}
      fixed={{ version: file.version }}
      submitLabel="Reabrir el caso"
      onSubmit={(record, draftId) => reopen.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        El caso vuelve a «En atención». La conclusión anterior queda en su historia. Si se trata de
        hechos nuevos, lo que corresponde es registrar otro caso (Reglamento de las DNA, art. 32.4).
      </Text>
      <Reason label="Por qué se reabre" required />
    </DraftedForm>
  );
}

function Reason({ label, required = false }: { label: string; required?: boolean }) {
  return (
    <LongTextField
      name="reason"
      label={label}
      required={required}
      max={LIMITS.paragraph}
      minRows={4}
    />
  );
}
