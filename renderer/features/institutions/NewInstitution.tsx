import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { z } from 'zod';
import { addInstitution } from '../../../domain/records/institution.ts';
import { address } from '../../api/addresses.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { today } from '../../components/time/useNow.ts';
import { View } from '../../components/View.tsx';
import { InstitutionFieldset } from './InstitutionFieldset.tsx';
import { blankCard, type CardValues } from './values.ts';

/** One more institution to write to. */
export function NewInstitution() {
  const navigate = useNavigate();
  const { operatorId } = useSession();
  const add = useMutation(api.institutions.add.mutationOptions());
  return (
    <View title="Institución nueva" back={{ to: address.institutions, label: 'Instituciones' }}>
      {/* A card that does not exist yet is known by who writes it: one at a time for each. */}
      <DraftedForm<{ fields: CardValues }, z.output<typeof addInstitution>>
        kind="institution_new"
        subjectId={operatorId}
        schema={addInstitution}
        blanks={{ fields: blankCard(today()) }}
        submitLabel="Agregar institución"
        onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
        onDone={() => void navigate(address.institutions)}
      >
        <InstitutionFieldset />
      </DraftedForm>
    </View>
  );
}
