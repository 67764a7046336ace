import { SegmentedControl } from '@mantine/core';
import { useMay } from '../../api/session.ts';
import { DayPapersMenu } from '../../components/day-papers/DayPapersMenu.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { View } from '../../components/View.tsx';
import { DutiesPart } from './duties/DutiesPart.tsx';
import { MonthPart } from './MonthPart.tsx';

const PARTS = [
  { value: 'mes', label: 'Mes' },
  { value: 'obligaciones', label: 'Obligaciones del calendario' },
];

/** *Agenda*: what there is to do day by day, and what the office owes on fixed days. */
export function AgendaView() {
  const part = useInAddress('parte');
  const whose = useInAddress('de');
  const mayOffice = useMay('tray.office');
  const shown = PARTS.find(({ value }) => value === part.value)?.value ?? 'mes';
  const of = mayOffice && whose.value === 'oficina' ? 'office' : 'own';
  return (
    <View
      title="Agenda"
      actions={
        <>
          {mayOffice && shown === 'mes' ? (
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
          <DayPapersMenu whose={of} />
        </>
      }
    >
      <SegmentedControl
        aria-label="Qué ver"
        data={PARTS}
        value={shown}
        onChange={(value) => (value === 'mes' ? part.close() : part.open(value))}
        mb="sm"
      />
      {shown === 'mes' ? <MonthPart key={of} whose={of} /> : <DutiesPart />}
    </View>
  );
}
