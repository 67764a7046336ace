import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MeetingOfCase } from '../../../../backend/case-meetings/types.ts';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { shortDate, weekdayDate } from '../../../../domain/words/dates.ts';
import { caseFilesAddress, newPaperAddress } from '../../../api/addresses.ts';
import { useMay, useSealed } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer } from '../../../components/feedback/States.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere, useReadOnly } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface MeetingListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** What multidisciplinary meetings said of this case, the last first. */
export function MeetingList({ file, onOpen }: MeetingListProps) {
  const found = useQuery(api.caseMeetings.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('case_meetings.record');
  return (
    <>
      {mayRecord ? (
        <Group my="xs">
          <Button
            variant="light"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onOpen('reunion')}
          >
            Nueva reunión
          </Button>
        </Group>
      ) : null}
      <Answer of={found}>
        {({ meetings }) => (
          <ul className={classes['list']} aria-label="Reuniones sobre el caso">
            {meetings.map((meeting) => (
              <Line key={meeting.id} caseId={file.id} meeting={meeting} />
            ))}
          </ul>
        )}
      </Answer>
    </>
  );
}

interface LineProps {
  readonly caseId: string;
  readonly meeting: MeetingOfCase;
}

const STATES = { pending: 'pendiente', done: 'hecho', cancelled: 'sin efecto' } as const;

function Line({ caseId, meeting }: LineProps) {
  const { id, onDate, from, to, place, people, agreements, lookedAt, conclusions } = meeting;
  const readOnly = useReadOnly();
  const mayIssue = useMay('papers.issue');
  const mayOpenFiles = useMay('attachments.view');
  const sealed = useSealed();
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span>
          {`${weekdayDate(onDate)}/${onDate.slice(0, 4)}, ${from}${to === null ? '' : `–${to}`}`}
        </Text>
        <Text size="xs" c="dimmed" span>
          {place === '' ? '' : `${place} · `}
          {meeting.recordedBy}
        </Text>
        {mayIssue && !readOnly ? (
          <Button
            component={Link}
            variant="default"
            size="compact-xs"
            to={newPaperAddress('acta-de-reunion', caseId, id)}
          >
            Acta de este caso
          </Button>
        ) : null}
        {mayOpenFiles && !readOnly ? (
          <Button
            component={Link}
            variant="default"
            size="compact-xs"
            to={caseFilesAddress(caseId)}
            aria-label="Guardar el acta firmada en los documentos del caso"
          >
            Guardar el acta firmada
          </Button>
        ) : null}
      </div>
      <Text size="sm">
        Participaron:{' '}
        {people
          .map(({ name, post, institution }) =>
            [name, post, institution].filter((part) => part !== '').join(', '),
          )
          .join('; ')}
        .
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        <strong>Se revisó:</strong> {sealed(lookedAt ?? '', 'sensible')}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        <strong>Conclusiones:</strong> {sealed(conclusions ?? '', 'sensible')}
      </Text>
      {agreements.length === 0 ? null : (
        <ul>
          {agreements.map(({ followupId, task, dueOn, state, assignedTo }) => (
            <li key={followupId}>
              <Text size="sm" span>
                {task} Hasta el {shortDate(dueOn)}, {assignedTo} ({STATES[state]}).
              </Text>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
