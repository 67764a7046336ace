import { Alert, Table, Text } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Move, Moves } from '../../../../backend/calendar/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { ruleById } from '../../../../domain/clock/rules.ts';
import type { previewDay } from '../../../../domain/records/calendar.ts';
import { shortDate, weekdayName } from '../../../../domain/words/dates.ts';
import { counted } from '../../../../domain/words/lists.ts';
import { failureOf } from '../../../api/failure.ts';
import { api } from '../../../api/trpc.ts';

interface MovesToComeProps {
  /** Null: the form does not say enough yet. */
  readonly change: z.infer<typeof previewDay> | null;
}

/** Which open terms a change would move, before it is made. */
export function MovesToCome({ change }: MovesToComeProps) {
  const preview = useQuery({
    ...api.calendar.preview.queryOptions(change ?? { kind: 'take_away', date: '2000-01-01' }),
    enabled: change !== null,
    retry: false,
    // What is due moves while others work: never from memory.
    staleTime: 0,
  });
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        Qué se movería
      </Text>
      {change === null ? (
        <Text size="sm">Escriba el día y de qué clase es, y aquí verá qué plazos se mueven.</Text>
      ) : preview.error !== null ? (
        <Text size="sm">{messageOf(preview.error)}</Text>
      ) : preview.data === undefined ? (
        <Text size="sm">Contando los plazos abiertos…</Text>
      ) : (
        <Moved moves={preview.data} words={WOULD} />
      )}
    </div>
  );
}

const messageOf = (error: unknown): string => {
  const { fields, message } = failureOf(error);
  return fields['date'] ?? message;
};

/** What a change moved, once it is made. */
export function MovesMade({
  moves,
  onClose,
}: {
  readonly moves: Moves;
  readonly onClose: () => void;
}) {
  return (
    <Alert
      role="status"
      mb="md"
      variant="light"
      icon={<IconCalendarEvent size={18} aria-hidden />}
      title="El calendario cambió"
      withCloseButton
      closeButtonLabel="Cerrar el aviso"
      onClose={onClose}
    >
      <Moved moves={moves} words={DID} />
    </Alert>
  );
}

interface Words {
  readonly none: string;
  readonly some: (total: number) => string;
  readonly kept: (kept: number) => string;
}

const terms = (total: number): string => counted(total, 'plazo abierto', 'plazos abiertos');

const WOULD: Words = {
  none: 'No se movería ningún plazo abierto.',
  some: (total) => `Se ${total === 1 ? 'movería' : 'moverían'} ${terms(total)}`,
  kept: (kept) =>
    `${terms(kept)} ${kept === 1 ? 'conservaría' : 'conservarían'} su fecha, porque la nueva ya pasó.`,
};

const DID: Words = {
  none: 'No se movió ningún plazo abierto.',
  some: (total) => `Se ${total === 1 ? 'movió' : 'movieron'} ${terms(total)}`,
  kept: (kept) =>
    `${terms(kept)} ${kept === 1 ? 'conserva' : 'conservan'} su fecha, porque la nueva ya pasó.`,
};

function Moved({ moves: { rows, total, kept }, words }: { moves: Moves; words: Words }) {
  return (
    <>
      <Text size="sm">
        {total === 0 ? words.none : `${words.some(total)}${rows.length === 0 ? '.' : ':'}`}
      </Text>
      {rows.length === 0 ? null : (
        <Table verticalSpacing={2} fz="sm" aria-label="Plazos que se mueven">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Caso o documento</Table.Th>
              <Table.Th>Plazo</Table.Th>
              <Table.Th>Vencía</Table.Th>
              <Table.Th>Vence</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ subjectId, number, what, rule, from, to }) => (
              <Table.Tr key={`${subjectId}-${what}`}>
                <Table.Td>{number}</Table.Td>
                <Table.Td>{rule === null ? WHATS[what] : labelOfRule(rule, what)}</Table.Td>
                <Table.Td>{dayOf(from)}</Table.Td>
                <Table.Td>{dayOf(to)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {total > rows.length && rows.length > 0 ? (
        <Text size="sm">Y {total - rows.length} más.</Text>
      ) : null}
      {kept === 0 ? null : <Text size="sm">{words.kept(kept)}</Text>}
      <Text size="xs" c="dimmed">
        No se mueve lo que ya venció o se cumplió, ni las fechas de seguimiento que puso una
        persona.
      </Text>
    </>
  );
}

const WHATS: Readonly<Record<Move['what'], string>> = {
  calificacion: 'Calificación',
  verificacion: 'Verificación',
  respuesta: 'Respuesta a un oficio',
  conciliacion: 'Conciliación',
  seguimiento: 'Seguimiento de lo acordado',
  riesgo: 'Procedimiento por riesgo',
  violencia: 'Ruta de violencia',
  recibido: 'Respuesta a un documento recibido',
};

const labelOfRule = (id: string, what: Move['what']): string => ruleById(id)?.label ?? WHATS[what];

function dayOf(instant: string): string {
  const date = dateInLima(instant);
  return `${weekdayName(date).slice(0, 3)} ${shortDate(date)}`;
}
