import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { weekdayName } from '../../domain/words/dates.ts';
import { counted } from '../../domain/words/lists.ts';
import { Paper } from '../parts/Paper.tsx';
import { Paragraph } from '../parts/Prose.tsx';
import { columnsOf } from '../parts/specs.ts';
import { text } from '../parts/style.ts';
import { Table } from '../parts/Table.tsx';
import {
  AGENDA,
  type DayAgendaData,
  OVERDUE,
  type OverdueListData,
  WEEK,
  type WeekAgendaData,
} from './data.ts';

/** What there is to do, and empty rows for what comes in. */
export function DayAgenda(data: DayAgendaData): ReactElement {
  const { of, rows, date, cut } = data;
  return (
    <Paper paper={data} title={`AGENDA DEL ${weekdayName(date).toUpperCase()}`}>
      <Whose of={of} />
      {rows.length === 0 && <Paragraph>No hay nada agendado.</Paragraph>}
      <Table columns={columnsOf(AGENDA).map(unsaid)} rows={rows} blankRows={6} />
      {cut && <Paragraph>{CUT}</Paragraph>}
    </Paper>
  );
}

/** What there is to do from Monday to Sunday. */
export function WeekAgenda(data: WeekAgendaData): ReactElement {
  const { of, rows, week, cut } = data;
  return (
    <Paper paper={data} title="AGENDA DE LA SEMANA">
      <Whose of={of} />
      <Text style={styles.whose}>{week}</Text>
      {rows.length === 0 && <Paragraph>No hay nada agendado.</Paragraph>}
      {rows.length > 0 && <Table columns={columnsOf(WEEK).map(unsaid)} rows={rows} />}
      {cut && <Paragraph>{CUT}</Paragraph>}
    </Paper>
  );
}

/** What is late, first what is latest as whoever asks has ordered it. */
export function OverdueList(data: OverdueListData): ReactElement {
  const { of, rows, cut } = data;
  return (
    <Paper paper={data} title="PENDIENTES VENCIDOS">
      <Whose of={of} />
      <Paragraph>
        {rows.length === 0
          ? 'No hay nada vencido.'
          : `${cut ? 'Más de ' : ''}${counted(rows.length, 'pendiente vencido', 'pendientes vencidos')} a la fecha.`}
      </Paragraph>
      {rows.length > 0 && <Table columns={columnsOf(OVERDUE).map(unsaid)} rows={rows} />}
      {cut && <Paragraph>{CUT}</Paragraph>}
    </Paper>
  );
}

/** A list that is cut says so. */
const CUT = 'La lista sigue: lo que falta se ve en Yanapa.';

function Whose({ of }: { readonly of: string | null }): ReactElement {
  return <Text style={styles.whose}>{of === null ? 'De toda la oficina' : `De ${of}`}</Text>;
}

/** A cell without data is room to write, not a dash. */
function unsaid<Row>(column: { heading: string; share: number; cell: (row: Row) => string }) {
  return { ...column, cell: (row: Row) => column.cell(row).replace(/^—$/u, '') };
}

const styles = { whose: { ...text.body, textAlign: 'center', marginBottom: 4 } } as const;
