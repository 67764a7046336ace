import { Button } from '@mantine/core';
import { z } from 'zod';
import { type OfficeFields as Fields, officeFields } from '../../../domain/records/office.ts';
import { client } from '../../api/trpc.ts';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useField } from '../../components/form/context.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { Section } from '../../components/form/Section.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { OfficeFields } from '../../components/office/OfficeFields.tsx';
import { today } from '../../components/time/useNow.ts';
import { UploadField } from '../../components/UploadField.tsx';

const change = z
  .object({
    office: officeFields,
    logo: z.enum(['keep', 'remove', 'replace']),
    logoUpload: z.string().nullable(),
  })
  .refine(({ logo, logoUpload }) => logo !== 'replace' || logoUpload !== null, {
    path: ['logo'],
    message: 'Elija el archivo del logotipo nuevo, o deje el actual.',
  });
type Change = z.infer<typeof change>;

interface OfficeFormProps {
  readonly current: Fields & { readonly hasLogo: boolean };
  readonly onCancel: () => void;
  readonly onSave: (input: Change) => Promise<void>;
}

/** A new version of the office, from a date on; it starts as the present one. */
export function OfficeForm({ current, onCancel, onSave }: OfficeFormProps) {
  const form = useRecordForm({
    schema: change,
    initialValues: { office: versionFrom(current), logo: 'keep', logoUpload: null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Registrar el cambio"
      onSubmit={onSave}
      actions={
        <Button variant="default" onClick={onCancel}>
          Cancelar
        </Button>
      }
    >
      <FieldGroup path="office">
        <OfficeFields />
      </FieldGroup>
      <Section title="Logotipo">
        <LogoFields hasLogo={current.hasLogo} />
      </Section>
    </RecordForm>
  );
}

function LogoFields({ hasLogo }: { readonly hasLogo: boolean }) {
  const choice = useField<string>('logo');
  const { set } = useField<string | null>('logoUpload');
  return (
    <>
      <ChoiceField
        name="logo"
        label="Logotipo"
        required
        from={[
          { value: 'keep', label: hasLogo ? 'Dejar el actual' : 'Seguir sin logotipo' },
          { value: 'replace', label: 'Poner uno nuevo' },
          ...(hasLogo ? [{ value: 'remove', label: 'Quitarlo' }] : []),
        ]}
      />
      {choice.value === 'replace' ? (
        <UploadField
          label="Archivo"
          description="PNG o JPEG, hasta 300 KB."
          accept="image/png,image/jpeg"
          ask={() => client.office.askLogo.query()}
          onChange={set}
        />
      ) : null}
    </>
  );
}

/** The fields of a version, in force from today. */
function versionFrom(current: Fields): Fields {
  return {
    validFrom: today(),
    municipality: current.municipality,
    unit: current.unit,
    dnaCode: current.dnaCode,
    district: current.district,
    siglas: current.siglas,
    place: current.place,
    address: current.address,
    phones: current.phones,
    email: current.email,
    accredited: current.accredited,
    accreditedSince: current.accreditedSince,
    accreditationDocument: current.accreditationDocument,
  };
}
