import { SegmentedControl } from '@mantine/core';
import { useMay } from '../../api/session.ts';
import { DayPapersMenu } from '../../components/day-papers/DayPapersMenu.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { DayPart } from './DayPart.tsx';
import { DutiesPart } from './duties/DutiesPart.tsx';
import { MonthPart } from './MonthPart.tsx';
import { useDay } from './useDay.ts';
import { WeekPart } from './WeekPart.tsx';

const PARTS = [
  { value: 'dia', label: 'Día' },
  { value: 'semana', label: 'Semana' },
  { value: 'mes', label: 'Mes' },
  { value: 'obligaciones', label: 'Obligaciones del calendario' },
] as const;
type Part = (typeof PARTS)[number]['value'];

/** *Agenda*: what there is to do by day, week or month, and what the office owes on fixed days. */
export function AgendaView() {
  const part = useInAddress('parte');
  const whose = useInAddress('de');
  const mayOffice = useMay('tray.office');
  const shown = PARTS.find(({ value }) => value === part.value)?.value ?? 'mes';
  const of = mayOffice && whose.value === 'oficina' ? 'office' : 'own';
  const { day } = useDay();
  return (
    <View
      title="Agenda"
      actions={
        <>
          {mayOffice && shown !== 'obligaciones' ? (
            <SegmentedControl
              aria-label="De quién"
              data={[
                { value: 'own', label: 'Lo mío' },
                { value: 'office', label: 'De la oficina' },
              ]}
              value={of}
              onChange={(value) => (value === 'office' ? whose.open('oficina') : whose.close())}
            />
          ) : null}
          <DayPapersMenu whose={of} date={day} />
        </>
      }
    >
      <SegmentedControl
        aria-label="Qué ver"
        data={[...PARTS]}
        value={shown}
        onChange={(value) => (value === 'mes' ? part.close() : part.open(value))}
        mb="sm"
      />
      <Shown part={shown} whose={of} />
    </View>
  );
}

function Shown({ part, whose }: { readonly part: Part; readonly whose: 'own' | 'office' }) {
  switch (part) {
    case 'dia':
      return <DayPart key={whose} whose={whose} />;
    case 'semana':
      return <WeekPart key={whose} whose={whose} />;
    case 'mes':
      return <MonthPart key={whose} whose={whose} />;
    case 'obligaciones':
      return <DutiesPart />;
  }
}
