import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { OmapedView } from '../../../../backend/omaped/types.ts';
import { changeOmapedProfile } from '../../../../domain/records/omaped.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { FieldGroup } from '../../../components/form/context.tsx';
import { ProfileFields } from '../ProfileFields.tsx';

interface FormProps {
  readonly record: OmapedView;
  readonly onDone: () => void;
}

export function ProfileForm({ record, onDone }: FormProps) {
  const { registrationId, profileVersion: version, profile } = record;
  const change = useMutation(api.omaped.changeProfile.mutationOptions());
  return (
    <DraftedForm<z.input<typeof changeOmapedProfile>, z.output<typeof changeOmapedProfile>>
      kind="omaped_profile"
      subjectId={registrationId}
      schema={changeOmapedProfile}
      blanks={{ registrationId, version, profile }}
      version={version}
      submitLabel="Guardar"
      says={false}
      onSubmit={(input, draftId) => change.mutateAsync({ ...input, draftId })}
      onDone={onDone}
    >
      <FieldGroup path="profile">
        <ProfileFields />
      </FieldGroup>
    </DraftedForm>
  );
}
