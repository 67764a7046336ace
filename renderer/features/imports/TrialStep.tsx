import { Button, Checkbox, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportDone, RowFate, RowView, Trial } from '../../../backend/imports/types.ts';
import type { Problem, Weight } from '../../../domain/imports/rows.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import type { PlanOfImport } from '../../../domain/records/imports.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { counted } from '../../../domain/words/lists.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { PersonName } from '../../components/people/PersonName.tsx';
import { LongWork } from '../../components/recovery/LongWork.tsx';
import classes from './imports.module.css';

interface TrialStepProps {
  readonly plan: PlanOfImport;
  readonly onPlan: (plan: PlanOfImport) => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
  readonly onDone: (done: ImportDone) => void;
}

/** What would be made, joined and left; then the import itself. */
export function TrialStep({ plan, onPlan, onBack, onAgain, onDone }: TrialStepProps) {
  const trial = useQuery(
    api.imports.try.queryOptions(plan, { placeholderData: (before) => before }),
  );
  const run = useMutation(api.imports.run.mutationOptions({ meta: { quiet: true } }));
  const [title, setTitle] = useState('');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const begin = async (): Promise<void> => {
    setFailure(null);
    try {
      onDone(await run.mutateAsync({ ...plan, title }));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      {/* Beside the answer: what was refused is mended in the columns, or with another file. */}
      <Group gap="sm" mb="sm">
        <Button variant="default" disabled={run.isPending} onClick={onBack}>
          Cambiar columnas
        </Button>
        <Button variant="default" disabled={run.isPending} onClick={onAgain}>
          Elegir otro archivo
        </Button>
      </Group>
      <Answer of={trial}>
        {(found) => {
          const going = found.fates.new + found.fates.known;
          return (
            <>
              <Counts trial={found} />
              {found.lostZeros > 0 ? (
                <Checkbox
                  mb="sm"
                  checked={plan.restoreZeros}
                  onChange={({ currentTarget }) =>
                    onPlan({ ...plan, restoreZeros: currentTarget.checked })
                  }
                  label={`Completar con ceros a la izquierda el DNI de ${counted(found.lostZeros, 'fila', 'filas')}`}
                  description="Excel quita los ceros del comienzo. Compare algunos con el padrón en papel antes de marcarlo."
                />
              ) : null}
              {run.isPending ? <LongWork act="imports.run" progress="imports" /> : null}
              <FailureNotice failure={failure} />
              <Group align="end" gap="sm" mb="md">
                <TextInput
                  label="Nombre de esta importación"
                  placeholder="Padrón 2025"
                  required
                  autoComplete="off"
                  maxLength={LIMITS.label}
                  value={title}
                  onChange={({ currentTarget }) => setTitle(currentTarget.value)}
                />
                <Button
                  loading={run.isPending}
                  disabled={going === 0 || title.trim() === '' || trial.isPlaceholderData}
                  onClick={() => void begin()}
                >
                  Importar {counted(going, 'persona', 'personas')}
                </Button>
              </Group>
              <Problems problems={found.problems} count={found.problemCount} />
              <Rows rows={found.rows} fates={found.fates} plan={plan} onPlan={onPlan} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

const FATES: Readonly<Record<RowFate, { readonly count: string; readonly title: string }>> = {
  new: { count: 'nuevas', title: 'Personas nuevas' },
  known: { count: 'ya conocidas, se inscriben', title: 'Ya conocidas: se inscriben' },
  registered: { count: 'ya en el padrón', title: 'Ya están en el padrón' },
  repeated: { count: 'repetidas', title: 'Repetidas en el archivo' },
  stopped: { count: 'no pueden entrar', title: 'No pueden entrar' },
  skipped: { count: 'dejadas fuera', title: 'Dejadas fuera' },
};
const ORDER = [
  'known',
  'repeated',
  'registered',
  'stopped',
  'new',
  'skipped',
] as const satisfies readonly RowFate[];

function Counts({ trial }: { readonly trial: Trial }) {
  return (
    <div role="status">
      <Text size="sm" fw={600} mb={4}>
        Prueba de {counted(trial.read, 'fila', 'filas')}. Nada se ha guardado.
      </Text>
      <dl className={classes['counts']}>
        {(Object.keys(FATES) as RowFate[])
          .filter((fate) => trial.fates[fate] > 0)
          .map((fate) => (
            <div key={fate}>
              <dt>{FATES[fate].count}</dt>
              <dd>{trial.fates[fate]}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

const WEIGHTS: Readonly<Record<Weight, string>> = {
  stops: 'No entra',
  left: 'Sin ese dato',
  look: 'Revise',
};

function Problems({
  problems,
  count,
}: {
  readonly problems: readonly Problem[];
  readonly count: number;
}) {
  const [whole, setWhole] = useState(false);
  if (problems.length === 0) return null;
  const shown = whole ? problems : problems.slice(0, 10);
  return (
    <section aria-label="Avisos">
      <Title order={2} size="h4" mb={4}>
        Avisos ({count})
      </Title>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={2} aria-label="Avisos por fila y columna">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Fila</Table.Th>
              <Table.Th>Columna</Table.Th>
              <Table.Th>Qué pasa</Table.Th>
              <Table.Th>Qué se hace</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map(({ line, column, weight, message }) => (
              <Table.Tr key={`${line} ${column} ${message}`}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{column === '' ? '—' : column}</Table.Td>
                <Table.Td>{message}</Table.Td>
                <Table.Td>{WEIGHTS[weight]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {shown.length < problems.length ? (
        <Button variant="default" size="compact-sm" onClick={() => setWhole(true)}>
          Mostrar más avisos
        </Button>
      ) : null}
      {whole && count > problems.length ? (
        <Text size="sm">
          Hay {count - problems.length} avisos más: corrija estos y pruebe otra vez.
        </Text>
      ) : null}
    </section>
  );
}

interface RowsProps extends Pick<TrialStepProps, 'plan' | 'onPlan'> {
  readonly rows: readonly RowView[];
  readonly fates: Trial['fates'];
}

function Rows({ rows, fates, plan, onPlan }: RowsProps) {
  return (
    <Stack gap="md" mt="md">
      {ORDER.map((fate) => {
        const some = rows.filter((row) => row.fate === fate);
        if (some.length === 0) return null;
        return (
          <section key={fate} aria-label={FATES[fate].title}>
            <Title order={2} size="h4" mb={4}>
              {FATES[fate].title} ({fates[fate]})
            </Title>
            <Table.ScrollContainer minWidth={640}>
              <Table verticalSpacing={2} aria-label={FATES[fate].title}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>Fila</Table.Th>
                    <Table.Th>Persona</Table.Th>
                    <Table.Th>Documento</Table.Th>
                    <Table.Th>Nacimiento</Table.Th>
                    <Table.Th>Qué se hace</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {some.map((row) => (
                    <Row key={row.line} row={row} plan={plan} onPlan={onPlan} />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
            {fates[fate] > some.length ? (
              <Text size="sm" c="dimmed">
                Se muestran las primeras {some.length}.
              </Text>
            ) : null}
          </section>
        );
      })}
    </Stack>
  );
}

function Row({
  row,
  plan,
  onPlan,
}: { readonly row: RowView } & Pick<TrialStepProps, 'plan' | 'onPlan'>) {
  const { line, fate, name, document, birthDate, said, mayBeOther } = row;
  const toggled = (lines: readonly number[], on: boolean): number[] =>
    on ? [...lines, line] : lines.filter((other) => other !== line);
  return (
    <Table.Tr>
      <Table.Td>{line}</Table.Td>
      <Table.Td>
        <PersonName name={name} />
      </Table.Td>
      <Table.Td>{document}</Table.Td>
      <Table.Td>{birthDate === null ? '' : shortDate(birthDate)}</Table.Td>
      <Table.Td>
        {said === '' ? null : <Text size="xs">{said}</Text>}
        <Group gap="md">
          {mayBeOther || plan.separate.includes(line) ? (
            <Checkbox
              size="xs"
              label="Es otra persona"
              aria-label={`Fila ${line}: es otra persona`}
              checked={plan.separate.includes(line)}
              onChange={({ currentTarget }) =>
                onPlan({ ...plan, separate: toggled(plan.separate, currentTarget.checked) })
              }
            />
          ) : null}
          {fate === 'new' || fate === 'known' || fate === 'skipped' ? (
            <Checkbox
              size="xs"
              label="Dejar fuera"
              aria-label={`Fila ${line}: dejar fuera`}
              checked={plan.skip.includes(line)}
              onChange={({ currentTarget }) =>
                onPlan({ ...plan, skip: toggled(plan.skip, currentTarget.checked) })
              }
            />
          ) : null}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
