import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { FollowupStep, FollowupView } from '../../../backend/followups/types.ts';
import { FOLLOWUP_RESULTS, FOLLOWUP_TYPES } from '../../../domain/catalogues/work.ts';
import { END_OF_DAY } from '../../../domain/clock/count.ts';
import { instantFromLima } from '../../../domain/clock/lima.ts';
import { isOfHearing } from '../../../domain/judicial.ts';
import { MATTER_LABELS } from '../../../domain/law/agreed.ts';
import { mayRecordFollowup } from '../../../domain/rights.ts';
import { balanceText } from '../../../domain/words/agreed.ts';
import { dateTime, shortDate } from '../../../domain/words/dates.ts';
import { address, caseHearingsAddress } from '../../api/addresses.ts';
import { useSaid } from '../../api/lists.ts';
import { useMay, useSealed, useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { NameList } from '../case/NameList.tsx';
import { SealedMark } from '../case/SealedMark.tsx';
import { DueBadge } from '../data/DueBadge.tsx';
import { Said } from '../data/Said.tsx';
import { StateBadge } from '../data/StateBadge.tsx';
import { Answer } from '../feedback/States.tsx';
import { today } from '../time/useNow.ts';
import { CancelFollowup } from './CancelFollowup.tsx';
import { FollowupPerson } from './FollowupPerson.tsx';
import { ResultForm } from './ResultForm.tsx';

/** A follow-up: what was asked and of whom, what was found before, and the form for what was found now. */
export function FollowupPanel({
  id,
  onDone,
}: {
  readonly id: string;
  readonly onDone: () => void;
}) {
  const followup = useQuery(api.followups.view.queryOptions({ id }));
  return <Answer of={followup}>{(value) => <Panel followup={value} onDone={onDone} />}</Answer>;
}

function Panel({ followup, onDone }: { followup: FollowupView; onDone: () => void }) {
  const mayCancel = useMay('followups.cancel');
  const mayRecord = mayRecordFollowup(followup.assignedToId, useSession());
  const { case: file, person, before, state } = followup;
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" component="div">
          <Anchor component={Link} to={address.case(file.id)} size="sm" fw={600}>
            Expediente {file.number}
          </Anchor>{' '}
          <StateBadge state={file.state} /> <SealedMark sealed={file.sealed} />{' '}
          <NameList names={file.affected} />
        </Text>
        <Text fw={600} mt={4}>
          <Said of={FOLLOWUP_TYPES} code={followup.kind} at={followup.assignedAt} />
          {appointment(followup)}: {followup.task}
        </Text>
        <Text size="sm" component="div">
          {state === 'pending' ? (
            <DueBadge
              due={instantFromLima(followup.dueOn, END_OF_DAY)}
              start={followup.assignedAt}
              why={{ of: 'followup', id: followup.id }}
            />
          ) : null}{' '}
          Asignado a {followup.assignedTo} por {followup.assignedBy}
          {followup.isVerification ? ' · cuenta como verificación' : ''}
        </Text>
      </div>
      {followup.agreement === null ? null : <OfAgreement agreement={followup.agreement} />}
      {person === null ? null : <FollowupPerson person={person} caseId={file.id} />}
      {before.length === 0 ? null : <Before steps={before} />}
      {state === 'pending' && isOfHearing(followup.kind) ? (
        <Text size="sm">
          Se registra en{' '}
          <Anchor component={Link} to={caseHearingsAddress(file.id)} size="sm">
            «Audiencias» del caso
          </Anchor>
          ; de ahí se da por hecha.
        </Text>
      ) : state === 'pending' ? (
        <>
          {mayRecord ? (
            <ResultForm followup={followup} onDone={onDone} />
          ) : (
            <Text size="sm">
              Solo registra el resultado {followup.assignedTo} o la/el responsable.
            </Text>
          )}
          {mayCancel ? <CancelFollowup id={followup.id} onDone={onDone} /> : null}
        </>
      ) : (
        <Step step={followup} />
      )}
    </Stack>
  );
}

/** At what hour, and where in the office. */
const appointment = ({ atTime, room }: FollowupStep): string =>
  `${atTime === null ? '' : `, a las ${atTime}`}${room === '' ? '' : `, ${room}`}`;

/** What it looks at, and how it stands now. */
const OfAgreement = ({
  agreement: { matter, signedOn, balance },
}: {
  readonly agreement: NonNullable<FollowupView['agreement']>;
}) => (
  <Text size="sm">
    {MATTER_LABELS[matter]}, acta del {shortDate(signedOn)}.
    {balance === null ? null : <strong> Saldo de hoy: {balanceText(balance)}</strong>}
  </Text>
);

/** What the same chain found until now. */
function Before({ steps }: { readonly steps: readonly FollowupStep[] }) {
  return (
    <details>
      <summary>Lo encontrado antes ({steps.length})</summary>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </details>
  );
}

function Step({ step }: { readonly step: FollowupStep }) {
  const sealed = useSealed();
  const said = useSaid();
  const { state, kind, result, happenedAt, notes, newFacts } = step;
  const at = happenedAt ?? today();
  return (
    <Text size="sm" component="div" mt={4} style={{ whiteSpace: 'pre-wrap' }}>
      <strong>
        {said(FOLLOWUP_TYPES, kind, at)}
        {state === 'cancelled' || result === null
          ? ', sin efecto'
          : `, ${said(FOLLOWUP_RESULTS, result, at).toLowerCase()}`}
      </strong>
      {happenedAt === null ? '' : ` · ${dateTime(happenedAt)}`}
      {notes === null ? '' : `\n${sealed(notes, 'sensible')}`}
      {newFacts === null ? '' : `\nHechos nuevos: ${sealed(newFacts, 'sensible')}`}
    </Text>
  );
}
