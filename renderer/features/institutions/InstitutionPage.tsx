import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { InstitutionView } from '../../../backend/institutions/types.ts';
import { changeInstitution } from '../../../domain/records/letter.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { Unverified } from '../../components/institutions/Unverified.tsx';
import { View } from '../../components/View.tsx';
import { InstitutionCard } from './InstitutionCard.tsx';
import { InstitutionFieldset } from './InstitutionFieldset.tsx';
import { type CardValues, cardOf } from './values.ts';

/** One institution: its form for the responsable, its card for everybody else. */
export function InstitutionPage() {
  const { id = '' } = useParams();
  const mayChange = useMay('institutions.change');
  const found = useQuery(api.institutions.view.queryOptions({ id }));
  return (
    <View title="Institución" heading={<Heading view={found.data} />} back={BACK}>
      <Answer of={found}>
        {(view) =>
          mayChange ? <Editing key={view.id} view={view} /> : <InstitutionCard view={view} />
        }
      </Answer>
    </View>
  );
}

const BACK = { to: address.institutions, label: 'Instituciones' };

function Heading({ view }: { readonly view: InstitutionView | undefined }) {
  if (view === undefined) return 'Institución';
  return (
    <>
      {view.shortName} {view.verified ? null : <Unverified />}
    </>
  );
}

interface Values {
  readonly id: string;
  readonly version: number;
  readonly fields: CardValues;
}

function Editing({ view }: { readonly view: InstitutionView }) {
  const navigate = useNavigate();
  const change = useMutation(api.institutions.change.mutationOptions());
  const { id, version } = view;
  return (
    <DraftedForm<Values, z.output<typeof changeInstitution>>
      kind="institution"
      subjectId={id}
      schema={changeInstitution}
      blanks={{ id, version, fields: cardOf(view) }}
      version={version}
      submitLabel="Guardar cambios"
      onSubmit={(record, draftId) => change.mutateAsync({ ...record, draftId })}
      onDone={() => void navigate(address.institutions)}
    >
      <InstitutionFieldset />
    </DraftedForm>
  );
}
