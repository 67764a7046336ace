import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertOctagon } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CaseView, DutyView } from '../../../../backend/cases/types.ts';
import { DUTIES, isDutyLate } from '../../../../domain/cases/duties.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { urgentLetterAddress } from '../../../api/addresses.ts';
import { DutyBadge } from '../../../components/case/DutyBadge.tsx';
import { useMinute } from '../../../components/time/useNow.ts';
import { useMayHere } from './may-here.ts';

/** What must leave at once and has not: it stays until the letter is issued, or the mark discarded. */
export function DutyBanner({ file }: { readonly file: CaseView }) {
  return file.duties.map((duty) => <Duty key={duty.id} duty={duty} number={file.number} />);
}

function Duty({ duty, number }: { readonly duty: DutyView; readonly number: string }) {
  const mayIssue = useMayHere('letters.urgent');
  const now = useMinute();
  return (
    <Alert
      color="red"
      py={6}
      mt={6}
      icon={<IconAlertOctagon aria-hidden />}
      role="region"
      aria-label="Deber inmediato"
    >
      <Group justify="space-between" gap="xs">
        <div>
          <Group gap="xs">
            <Text size="sm" fw={600} span>
              {DUTIES[duty.what].label}
            </Text>
            <DutyBadge duty={duty} />
          </Group>
          <Text size="xs">
            Se supo el {dateTime(duty.foundAt)}. {duty.norm}.
            {isDutyLate(duty, now) ? ' Lo ve también la/el responsable.' : ''}
          </Text>
        </div>
        {mayIssue ? (
          <Button
            component={Link}
            to={urgentLetterAddress(number, duty.what)}
            color="red"
            size="compact-md"
          >
            Emitir el oficio urgente
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
