import { Button } from '@mantine/core';
import { LOGO_KB } from '../../../domain/records/office.ts';
import { client } from '../../api/trpc.ts';
import { FieldGroup, useField } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { TextField } from '../../components/form/TextField.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { OfficeFields } from '../../components/office/OfficeFields.tsx';
import { UploadField } from '../../components/UploadField.tsx';
import { type Answers, officeStep } from './answers.ts';

interface OfficeStepProps {
  readonly initial: Answers['office'];
  readonly onChange: (answers: Answers['office']) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function OfficeStep({ initial, onChange, onBack, onNext }: OfficeStepProps) {
  const form = useRecordForm({ schema: officeStep, initialValues: initial, onChange });
  return (
    <RecordForm
      form={form}
      submitLabel="Continuar"
      onSubmit={async () => onNext()}
      actions={
        <Button variant="default" onClick={onBack}>
          Volver
        </Button>
      }
    >
      <FieldGroup path="office">
        <OfficeFields />
      </FieldGroup>
      <Section title="Membrete">
        <LogoField />
        <FieldGroup path="yearName">
          <TextField
            name="text"
            label={`Denominación oficial del año ${initial.yearName.year}`}
            description="Se imprime entre comillas en todos los documentos del año."
            required
          />
          <TextField name="norm" label="Norma que la establece" size={32} />
        </FieldGroup>
      </Section>
    </RecordForm>
  );
}

function LogoField() {
  const { set } = useField<string | null>('logoUpload');
  return (
    <UploadField
      label="Logotipo o escudo"
      description={`PNG o JPEG, hasta ${LOGO_KB} KB. Puede agregarse después.`}
      accept="image/png,image/jpeg"
      maxKb={LOGO_KB}
      ask={() => client.setup.askLogo.query()}
      onChange={set}
    />
  );
}
