import { Button, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { z } from 'zod';
import type { InstitutionView } from '../../../backend/institutions/types.ts';
import { changeInstitution } from '../../../domain/records/institution.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { useMay } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { DraftedForm } from '../../components/draft/DraftedForm.tsx';
import { SideSheet } from '../../components/feedback/SideSheet.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { Unverified } from '../../components/institutions/Unverified.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { Holders } from './Holders.tsx';
import { InstitutionCard } from './InstitutionCard.tsx';
import { InstitutionFieldset } from './InstitutionFieldset.tsx';
import { VerifyForm } from './VerifyForm.tsx';
import { type CardValues, cardOf } from './values.ts';

/** One institution: its form for the responsable, its card for everybody else. */
export function InstitutionPage() {
  const { id = '' } = useParams();
  const mayChange = useMay('institutions.change');
  const act = useInAddress('acto');
  const found = useQuery(api.institutions.view.queryOptions({ id }));
  return (
    <View
      title="Institución"
      heading={<Heading view={found.data} />}
      back={BACK}
      actions={mayChange ? <Button onClick={() => act.open(VERIFY)}>Confirmar datos</Button> : null}
    >
      <Answer of={found}>
        {(view) => (
          <>
            <Confirmed view={view} />
            <Holders view={view} mayChange={mayChange} />
            {mayChange ? <Editing key={view.id} view={view} /> : <InstitutionCard view={view} />}
            <SideSheet
              opened={mayChange && act.value === VERIFY}
              title="Confirmar datos"
              onClose={act.close}
            >
              <VerifyForm view={view} onDone={act.close} />
            </SideSheet>
          </>
        )}
      </Answer>
    </View>
  );
}

const VERIFY = 'confirmar';

const BACK = { to: address.institutions, label: 'Instituciones' };

function Heading({ view }: { readonly view: InstitutionView | undefined }) {
  if (view === undefined) return 'Institución';
  return (
    <>
      {view.shortName} {view.verification === 'recent' ? null : <Unverified />}
    </>
  );
}

/** Who confirmed it, when and how. */
function Confirmed({ view }: { readonly view: InstitutionView }) {
  const { verifiedOn, verifiedBy, verifiedHow, verification } = view;
  if (verifiedOn === null) return null;
  return (
    <Text size="sm" c="dimmed" mb="sm">
      Confirmado el{' '}
      {[shortDate(verifiedOn), verifiedBy, verifiedHow].filter((part) => part !== null).join(', ')}.
      {verification === 'old' ? ' Hace más de un año: confírmelo otra vez.' : ''}
    </Text>
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
