import { Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isIsoDate } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { useMay } from '../../api/session.ts';
import { askDayPaper, DAY_PAPER_NAMES } from '../../components/day-papers/DayPapersMenu.tsx';
import { parseTypedDate } from '../../components/form/typed-date.ts';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';
import { today } from '../../components/time/useNow.ts';

/** The agenda of any day or of its week, and what is overdue now. */
export function DayPart() {
  const mayOffice = useMay('day_papers.office');
  const [whose, setWhose] = useState<'own' | 'office'>('own');
  const [typed, setTyped] = useState(() => shortDate(today()));
  const date = parseTypedDate(typed, today());
  const known = date !== null && isIsoDate(date);
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        {mayOffice ? (
          <SegmentedControl
            aria-label="De quién"
            data={[
              { value: 'own', label: 'Lo mío' },
              { value: 'office', label: 'De toda la oficina' },
            ]}
            value={whose}
            onChange={(value) => setWhose(value === 'office' ? 'office' : 'own')}
          />
        ) : null}
        <TextInput
          label="Día de la agenda"
          autoComplete="off"
          styles={{ wrapper: { maxWidth: '9rem' } }}
          value={typed}
          error={known ? null : 'Escriba una fecha'}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <PaperButton
          title={DAY_PAPER_NAMES.agenda}
          ready={known}
          ask={() => askDayPaper(whose, 'agenda', date ?? today())}
        >
          {DAY_PAPER_NAMES.agenda}
        </PaperButton>
        <PaperButton
          title={DAY_PAPER_NAMES.semana}
          ready={known}
          ask={() => askDayPaper(whose, 'semana', date ?? today())}
        >
          {DAY_PAPER_NAMES.semana}
        </PaperButton>
        <PaperButton
          title={DAY_PAPER_NAMES.vencidos}
          ask={() => askDayPaper(whose, 'vencidos', today())}
        >
          {DAY_PAPER_NAMES.vencidos}
        </PaperButton>
      </Group>
      <Text size="xs" c="dimmed">
        En blanco y negro y solo con códigos, para cuando no hay luz. También se imprime desde la
        bandeja.
      </Text>
    </>
  );
}
