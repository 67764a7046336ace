/** Organisations that she belongs to (Reglamento de la Ley 30490, art. 74). */
import { Anchor } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { joinOlderOrganisation, leaveOlderOrganisation } from '../../../../domain/records/ciam.ts';
import { olderOrganisationsAddress } from '../../../api/addresses.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActProps } from './ActSheets.tsx';

export function JoinForm({ older, onDone }: ActProps) {
  const join = useMutation(api.ciam.join.mutationOptions());
  const found = useQuery(api.ciam.organisations.queryOptions({}));
  return (
    <Answer of={found}>
      {(all) => {
        const open = all.filter(({ endedOn }) => endedOn === null);
        return open.length === 0 ? (
          <EmptyState title="Todavía no hay organizaciones">
            <Anchor component={Link} to={olderOrganisationsAddress} size="sm">
              Registre primero la organización
            </Anchor>
          </EmptyState>
        ) : (
          <DraftedForm
            kind="ciam_member"
            subjectId={older.id}
            schema={joinOlderOrganisation}
            blanks={{
              registrationId: older.id,
              organisationId: '',
              joinedOn: today(),
              post: '',
            }}
            submitLabel="Agregar"
            onSubmit={(record, draftId) => join.mutateAsync({ ...record, draftId })}
            onDone={onDone}
          >
            <ChoiceField
              name="organisationId"
              label="Organización"
              from={open.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
            <DateField name="joinedOn" label="Desde cuándo" required />
            <TextField name="post" label="Cargo" max={LIMITS.label} />
          </DraftedForm>
        );
      }}
    </Answer>
  );
}

export function LeaveForm({ older, subjectId, onDone }: ActProps) {
  const leave = useMutation(api.ciam.leave.mutationOptions());
  return (
    <DraftedForm
      kind="ciam_member_end"
      subjectId={older.id}
      schema={leaveOlderOrganisation}
      blanks={{ registrationId: older.id, memberId: subjectId ?? '', leftOn: today() }}
      fixed={subjectId === null ? {} : { memberId: subjectId }}
      submitLabel="Guardar"
      onSubmit={(record, draftId) => leave.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateField name="leftOn" label="Cuándo salió" required />
    </DraftedForm>
  );
}
