import { Button } from '@mantine/core';
import { CallFailure } from '../../api/failure.ts';
import { client } from '../../api/trpc.ts';
import { FieldGroup, useFieldValue } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { NewPasswordFields } from '../../components/office/NewPasswordFields.tsx';
import { OperatorFields } from '../../components/office/OperatorFields.tsx';
import { type Answers, responsableStep } from './answers.ts';

interface ResponsableStepProps {
  readonly initial: Answers['responsable'];
  readonly onChange: (answers: Answers['responsable']) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ResponsableStep({ initial, onChange, onBack, onNext }: ResponsableStepProps) {
  const form = useRecordForm({ schema: responsableStep, initialValues: initial, onChange });
  return (
    <RecordForm
      form={form}
      submitLabel="Continuar"
      onSubmit={async ({ fields, secret }) => {
        await requireAccepted(fields.userName, secret.password);
        onNext();
      }}
      actions={
        <Button variant="default" onClick={onBack}>
          Volver
        </Button>
      }
    >
      <Section
        title="Quién es responsable de la DEMUNA"
        intro="Será la primera cuenta. Después podrá agregar a las demás personas de la oficina."
      >
        <FieldGroup path="fields">
          <OperatorFields withUserName />
        </FieldGroup>
      </Section>
      <Section
        title="Su contraseña"
        intro="Cifra los datos: nadie puede leerla ni recordársela. Si la olvida, solo las hojas de recuperación abren la oficina."
      >
        <Secret />
      </Section>
    </RecordForm>
  );
}

function Secret() {
  const userName = useFieldValue<string>('fields.userName');
  return (
    <FieldGroup path="secret">
      <NewPasswordFields userName={userName} />
    </FieldGroup>
  );
}

/** Before going on: the store is made two steps later, too late to hear that the password is weak. */
async function requireAccepted(userName: string, password: string): Promise<void> {
  const { accepted, message } = await client.accounts.checkPassword.query({ userName, password });
  if (accepted || message === null) return;
  throw new CallFailure({ code: 'bad_input', message, fields: { 'secret.password': message } });
}
