import { Button } from '@mantine/core';
import { z } from 'zod';
import {
  type OfficeFields as Fields,
  LOGO_KB,
  officeFields,
} from '../../../domain/records/office.ts';
import { useSession } from '../../api/session.ts';
import { client } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { FieldGroup, useField } from '../../components/form/context.tsx';
import { Section } from '../../components/form/Section.tsx';
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
  readonly onSave: (input: Change & { readonly draftId: string | null }) => Promise<void>;
  readonly onClose: () => void;
}

/** A new version of the office, from a date on; it starts as the present one. */
export function OfficeForm({ current, onSave, onClose }: OfficeFormProps) {
  const { operatorId } = useSession();
  return (
    // A version that does not exist yet is known by who writes it: one at a time for each.
    <DraftedForm<Change, Change>
      kind="office"
      subjectId={operatorId}
      schema={change}
      blanks={{ office: versionFrom(current), logo: 'keep', logoUpload: null }}
      // The file is held for this session only: after a lock it is chosen again.
      secret={['logoUpload']}
      submitLabel="Registrar el cambio"
      onSubmit={(input, draftId) => onSave({ ...input, draftId })}
      onDone={onClose}
      actions={
        <Button variant="default" onClick={onClose}>
          Cerrar
        </Button>
      }
    >
      <FieldGroup path="office">
        <OfficeFields />
      </FieldGroup>
      <Section title="Logotipo">
        <LogoFields hasLogo={current.hasLogo} />
      </Section>
    </DraftedForm>
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
          description={`PNG o JPEG, hasta ${LOGO_KB} KB.`}
          accept="image/png,image/jpeg"
          maxKb={LOGO_KB}
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
