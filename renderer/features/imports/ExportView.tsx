import {
  Button,
  Checkbox,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ColumnView, ExportChoices } from '../../../backend/desk-exports/types.ts';
import { FIELD_GROUPS, type FieldGroup } from '../../../domain/imports/fields.ts';
import type { ExportFormat, PadronDesk } from '../../../domain/records/imports.ts';
import { padronAddress } from '../../api/addresses.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api, client } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { ExportDialog } from '../../components/paper/ExportDialog.tsx';
import { LongWork } from '../../components/recovery/LongWork.tsx';
import { View } from '../../components/View.tsx';
import classes from './imports.module.css';
import { OF_DESK, usePadronDesk } from './usePadronDesk.ts';

/** A padrón goes out in the columns that somebody chooses. */
export function ExportView() {
  const desk = usePadronDesk();
  if (desk === null)
    return (
      <View title="Exportar">
        <EmptyState title="Ese padrón no existe" />
      </View>
    );
  return <OfDesk desk={desk} />;
}

function OfDesk({ desk }: { readonly desk: PadronDesk }) {
  const choices = useQuery(api.deskExports.choices.queryOptions({ desk }));
  return (
    <View
      title="Exportar padrón"
      heading={`Exportar el padrón ${OF_DESK[desk]}`}
      back={{ to: padronAddress(desk), label: 'Importaciones' }}
    >
      <Answer of={choices}>{(found) => <Choosing key={desk} desk={desk} choices={found} />}</Answer>
    </View>
  );
}

/** What a list of people needs at least; the rest is added. */
const FIRST = ['number', 'documentNumber', 'wholeName'];

interface ChoosingProps {
  readonly desk: PadronDesk;
  readonly choices: ExportChoices;
}

function Choosing({ desk, choices }: ChoosingProps) {
  const { columns, templates } = choices;
  const [chosen, setChosen] = useState<readonly string[]>(FIRST);
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [ended, setEnded] = useState(false);
  const [asking, setAsking] = useState(false);
  const known = new Map(columns.map((column) => [column.key, column]));
  const use = (templateId: string | null): void => {
    const template = templates.find(({ id }) => id === templateId);
    if (template === undefined) return;
    // One that is not offered any more is left.
    setChosen(template.columns.filter((key) => known.has(key)));
    setFormat(template.format);
  };
  return (
    <>
      <Text size="sm" mb="sm" maw="60rem">
        Elija solo lo que necesita quien lo recibe (Ley 29733, art. 8). El archivo sale cifrado y
        queda anotado a quién va y para qué. De quien tiene reglas de contacto seguro no salen
        teléfono ni domicilio.
      </Text>
      {templates.length === 0 ? null : (
        <Select
          label="Usar una plantilla"
          placeholder="Elegir"
          mb="sm"
          maw="22rem"
          data={templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={use}
        />
      )}
      <div className={classes['pair']}>
        <Offered columns={columns} chosen={chosen} onChange={setChosen} />
        <Chosen columns={chosen.flatMap((key) => known.get(key) ?? [])} onChange={setChosen} />
      </div>
      <Group align="center" gap="md" my="md">
        <SegmentedControl
          aria-label="Formato"
          data={[
            { value: 'xlsx', label: 'Excel (.xlsx)' },
            { value: 'csv', label: 'CSV' },
          ]}
          value={format}
          onChange={(value) => setFormat(value === 'csv' ? 'csv' : 'xlsx')}
        />
        <Checkbox
          label="También quienes ya salieron del padrón"
          checked={ended}
          onChange={({ currentTarget }) => setEnded(currentTarget.checked)}
        />
        <Button disabled={chosen.length === 0} onClick={() => setAsking(true)}>
          Sacar en un archivo…
        </Button>
      </Group>
      <SaveTemplate desk={desk} format={format} columns={chosen} templates={templates} />
      {asking ? (
        <ExportDialog
          what="el padrón"
          ask={() => client.deskExports.form.mutate({ desk, format, columns: [...chosen], ended })}
          working={<LongWork act="deskExports.form" progress="deskExports" />}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

interface OfferedProps {
  readonly columns: readonly ColumnView[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Offered({ columns, chosen, onChange }: OfferedProps) {
  return (
    <Stack gap="xs">
      {(Object.keys(FIELD_GROUPS) as FieldGroup[]).map((group) => {
        const some = columns.filter((column) => column.group === group);
        if (some.length === 0) return null;
        return (
          <fieldset key={group} style={{ border: 0, margin: 0, padding: 0 }}>
            <Text component="legend" size="sm" fw={600}>
              {FIELD_GROUPS[group]}
            </Text>
            <Group gap="sm">
              {some.map(({ key, label }) => (
                <Checkbox
                  key={key}
                  size="sm"
                  label={label}
                  checked={chosen.includes(key)}
                  onChange={({ currentTarget }) =>
                    onChange(
                      currentTarget.checked
                        ? [...chosen, key]
                        : chosen.filter((other) => other !== key),
                    )
                  }
                />
              ))}
            </Group>
          </fieldset>
        );
      })}
    </Stack>
  );
}

interface ChosenProps {
  readonly columns: readonly ColumnView[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Chosen({ columns, onChange }: ChosenProps) {
  const id = useId();
  const move = (at: number, by: -1 | 1): void => {
    const keys = columns.map(({ key }) => key);
    const [key] = keys.splice(at, 1);
    if (key !== undefined) keys.splice(at + by, 0, key);
    onChange(keys);
  };
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        Columnas del archivo, en este orden
      </Title>
      {columns.length === 0 ? (
        <Text size="sm" c="dimmed">
          Ninguna. Marque al menos una.
        </Text>
      ) : (
        <ol className={classes['order']}>
          {columns.map(({ key, label }, at) => (
            <li key={key}>
              <Text size="sm">
                {at + 1}. {label}
              </Text>
              <Group gap={4} wrap="nowrap">
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`Subir ${label}`}
                  disabled={at === 0}
                  onClick={() => move(at, -1)}
                >
                  <IconArrowUp size={14} aria-hidden />
                </Button>
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={`Bajar ${label}`}
                  disabled={at === columns.length - 1}
                  onClick={() => move(at, 1)}
                >
                  <IconArrowDown size={14} aria-hidden />
                </Button>
              </Group>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface SaveTemplateProps {
  readonly desk: PadronDesk;
  readonly format: ExportFormat;
  readonly columns: readonly string[];
  readonly templates: ExportChoices['templates'];
}

function SaveTemplate({ desk, format, columns, templates }: SaveTemplateProps) {
  const save = useMutation(api.deskExports.saveTemplate.mutationOptions());
  const drop = useMutation(api.deskExports.dropTemplate.mutationOptions());
  const [name, setName] = useState('');
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const same = templates.find((template) => template.name === name.trim());
  const act = async (work: () => Promise<unknown>, said: string): Promise<void> => {
    setFailure(null);
    try {
      await work();
      notifications.show({ message: said });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <>
      <Group align="end" gap="xs">
        <TextInput
          label="Guardar como plantilla"
          placeholder="Nombre"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={name.trim() === '' || columns.length === 0}
          loading={save.isPending}
          onClick={() =>
            void act(
              () => save.mutateAsync({ desk, name, format, columns: [...columns] }),
              `Plantilla «${name.trim()}» guardada.`,
            )
          }
        >
          {same === undefined ? 'Guardar plantilla' : 'Reemplazar plantilla'}
        </Button>
        {same === undefined ? null : (
          <Button
            variant="default"
            loading={drop.isPending}
            onClick={() =>
              void act(() => drop.mutateAsync({ id: same.id }), `Plantilla «${same.name}» borrada.`)
            }
          >
            Borrar plantilla
          </Button>
        )}
      </Group>
      <FailureNotice failure={failure} />
    </>
  );
}
