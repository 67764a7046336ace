import { Button, Radio, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { entriesOn, entryOf, isInForce } from '../../../domain/catalogues/catalogue.ts';
import type { Materia } from '../../../domain/catalogues/materias.ts';
import type { ReceptionInput } from '../../../domain/records/reception.ts';
import { useLists } from '../../api/lists.ts';
import { useField } from '../form/context.tsx';
import { today } from '../time/useNow.ts';
import classes from './reception.module.css';

export type Matters = ReceptionInput['matters'];

interface MattersFieldProps {
  readonly name: string;
  readonly label: string;
  /** Told of each change: legal marks follow from matters. */
  readonly onChosen?: (matters: Matters) => void;
}

/** What the case is about: several matters, one of them the principal. */
export function MattersField({ name, label, onChosen }: MattersFieldProps) {
  const { path, value, error, set, check } = useField<Matters>(name);
  const put = (matters: Matters): void => {
    set(matters);
    onChosen?.(matters);
    check();
  };
  const change = (at: number, changed: Partial<Matters[number]>): void =>
    put(value.map((one, other) => (other === at ? { ...one, ...changed } : one)));
  return (
    <Stack gap="xs" role="group" aria-label={label} data-field={path}>
      <Text size="sm" fw={500} aria-hidden>
        {label}
      </Text>
      {value.map((chosen, at) => (
        <MatterRow
          key={chosen.matter}
          chosen={chosen}
          at={at}
          change={(changed) => change(at, changed)}
          makePrincipal={() =>
            put(value.map((one, other) => ({ ...one, principal: other === at })))
          }
          remove={() => put(withPrincipal(value.filter((_, other) => other !== at)))}
        />
      ))}
      <MatterSelect
        label={value.length === 0 ? 'Materia principal' : 'Agregar otra materia'}
        without={value.map(({ matter }) => matter)}
        onChoose={(matter) =>
          put([...value, { matter, submatter: null, principal: value.length === 0 }])
        }
      />
      {error == null ? null : (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
    </Stack>
  );
}

interface MatterRowProps {
  readonly chosen: Matters[number];
  readonly at: number;
  readonly change: (changed: Partial<Matters[number]>) => void;
  readonly makePrincipal: () => void;
  readonly remove: () => void;
}

function MatterRow({ chosen, at, change, makePrincipal, remove }: MatterRowProps) {
  const materia = entryOf(useLists().materiasOn(today()), chosen.matter);
  const label = materia?.label ?? chosen.matter;
  const subs = (materia?.subs ?? []).filter(
    (sub) => sub.code === chosen.submatter || isInForce(sub, today()),
  );
  return (
    <div className={classes['matter']}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      {subs.length === 0 ? (
        <span />
      ) : (
        <Select
          label={`Detalle de ${label}`}
          data={subs.map((sub) => ({ value: sub.code, label: sub.label }))}
          value={chosen.submatter}
          onChange={(submatter) => change({ submatter })}
          placeholder="Sin precisar"
          clearable
          clearButtonProps={{ 'aria-label': `Quitar el detalle de ${label}` }}
        />
      )}
      <Radio
        label="Principal"
        aria-label={`${label}: materia principal`}
        name={`principal-${at}`}
        checked={chosen.principal}
        onChange={makePrincipal}
      />
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        aria-label={`Quitar ${label}`}
        onClick={remove}
      >
        Quitar
      </Button>
    </div>
  );
}

function MatterSelect({
  label,
  without,
  onChoose,
}: {
  readonly label: string;
  readonly without: readonly string[];
  readonly onChoose: (matter: string) => void;
}) {
  const left = useMaterias().filter(({ code }) => !without.includes(code));
  return (
    <Select
      // Empty again after each choice: what was chosen stands above.
      key={without.length}
      label={label}
      data={left.map(({ code, label: name }) => ({ value: code, label: name }))}
      value={null}
      onChange={(code) => code !== null && onChoose(code)}
      searchable
      placeholder="Escriba para buscar"
      nothingFoundMessage="Nada coincide. Revise lo escrito."
      maxDropdownHeight={280}
      leftSection={without.length === 0 ? undefined : <IconPlus size={14} aria-hidden />}
    />
  );
}

/** Those in force today, each with its submaterias in force. */
function useMaterias(): readonly Materia[] {
  const lists = useLists();
  return entriesOn<Materia>(lists.materiasOn(today()), today());
}

/** When the principal one is taken out, the first of the others is it. */
function withPrincipal(matters: Matters): Matters {
  if (matters.some(({ principal }) => principal)) return matters;
  return matters.map((one, at) => ({ ...one, principal: at === 0 }));
}
