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
import type { OpenAct, PageAct } from './useOpenAct.ts';

/** What must leave at once and has not: it stays until the letter is issued, or the mark discarded. */
export function DutyBanner({ file, onOpen }: DutyBannerProps) {
  return file.duties.map((duty) => <Duty key={duty.id} duty={duty} file={file} onOpen={onOpen} />);
}

interface DutyBannerProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

function Duty({ duty, file, onOpen }: DutyBannerProps & { readonly duty: DutyView }) {
  const mayIssue = useMayHere('letters.urgent');
  const mayRecord = useMayHere('violence.record') && file.violenceRoute === true;
  const { letter } = DUTIES[duty.what];
  const noted = NOTED[duty.what];
  const now = useMinute();
  return (
    <Alert
      color="red"
      py={6}
      mt={6}
      icon={<IconAlertOctagon aria-hidden />}
      role="region"
      aria-label={`Deber inmediato: ${DUTIES[duty.what].label}`}
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
        <Group gap="xs">
          {mayRecord && noted !== undefined ? (
            <Button variant="default" size="compact-md" onClick={() => onOpen(noted.act)}>
              {noted.label}
            </Button>
          ) : null}
          {mayIssue && letter !== null ? (
            <Button
              component={Link}
              to={urgentLetterAddress(file.number, letter)}
              color="red"
              size="compact-md"
            >
              Emitir el oficio urgente
            </Button>
          ) : null}
        </Group>
      </Group>
    </Alert>
  );
}

/** What is done by word of mouth is noted in the route of violence. */
const NOTED: Readonly<
  Partial<Record<DutyView['what'], { readonly act: PageAct; readonly label: string }>>
> = {
  violencia: { act: 'violencia-denunciar', label: 'Anotar la denuncia hecha' },
  dipam: { act: 'violencia-derivar', label: 'Anotar el aviso hecho' },
};
