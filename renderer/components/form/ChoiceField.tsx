import { Button, Checkbox, MultiSelect, Radio, Select } from '@mantine/core';
import { type Catalogue, entriesOn } from '../../../domain/catalogues/catalogue.ts';
import { useLists } from '../../api/lists.ts';
import { today } from '../time/useNow.ts';
import { useField } from './context.tsx';
import classes from './fields.module.css';
import type { FieldProps } from './TextField.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Value → why it cannot be chosen here, in Spanish: it stays in sight and says so. */
export type Closed = Readonly<Record<string, string>>;

/** Lists up to this long are all seen at once; longer ones are searched. */
export const VISIBLE_OPTIONS = 7;

interface ChoiceProps extends FieldProps {
  /** A catalogue of the domain, or the options themselves. */
  readonly from: Catalogue | readonly Option[];
  /** It always has an answer («no se sabe» is one): it cannot be taken back. */
  readonly answered?: boolean;
  readonly closed?: Closed;
}

/** One of a list. An optional choice can be taken back. */
export function ChoiceField({ from, answered = false, closed = {}, ...props }: ChoiceProps) {
  const field = useField<string | null>(props.name);
  const options = useOptions(from, field.value === null ? [] : [field.value]);
  if (options.length > VISIBLE_OPTIONS) return <LongChoice {...props} options={options} />;
  return (
    <Radio.Group
      data-field={field.path}
      label={props.label}
      description={props.description}
      error={field.error}
      value={field.value ?? ''}
      onChange={(value) => field.set(value)}
      onBlur={field.check}
      {...(props.required === true ? { required: true } : {})}
      {...(props.disabled === true ? { disabled: true } : {})}
    >
      <div className={classes['options']}>
        {options.map(({ value, label }) => (
          <Radio
            key={value}
            value={value}
            label={label}
            description={closed[value]}
            disabled={props.disabled === true || closed[value] !== undefined}
          />
        ))}
        {!answered && props.required !== true && field.value !== null && props.disabled !== true ? (
          <Button size="compact-xs" variant="subtle" onClick={() => field.set(null)}>
            Quitar respuesta
          </Button>
        ) : null}
      </div>
    </Radio.Group>
  );
}

function LongChoice({ options, ...props }: FieldProps & { readonly options: readonly Option[] }) {
  const { path, value, error, set, check } = useField<string | null>(props.name);
  return (
    <Select
      data-field={path}
      label={props.label}
      description={props.description}
      required={props.required === true}
      disabled={props.disabled === true}
      data={[...options]}
      value={value}
      onChange={(chosen) => set(chosen)}
      onBlur={check}
      error={error}
      searchable
      clearable={props.required !== true}
      clearButtonProps={{ 'aria-label': 'Quitar respuesta' }}
      nothingFoundMessage="Nada coincide. Revise lo escrito."
      placeholder="Escriba para buscar"
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}

/** Several of a list. */
export function MultiChoiceField({ from, ...props }: ChoiceProps) {
  const field = useField<readonly string[]>(props.name);
  const options = useOptions(from, field.value);
  if (options.length > VISIBLE_OPTIONS)
    return (
      <MultiSelect
        data-field={field.path}
        label={props.label}
        description={props.description}
        required={props.required === true}
        disabled={props.disabled === true}
        data={[...options]}
        value={[...field.value]}
        onChange={(chosen) => field.set(chosen)}
        onBlur={field.check}
        error={field.error}
        searchable
        hidePickedOptions
        nothingFoundMessage="Nada coincide. Revise lo escrito."
        placeholder="Escriba para buscar"
        maxDropdownHeight={280}
      />
    );
  return (
    <Checkbox.Group
      data-field={field.path}
      label={props.label}
      description={props.description}
      error={field.error}
      value={[...field.value]}
      onChange={(chosen) => field.set(chosen)}
      onBlur={field.check}
      {...(props.required === true ? { required: true } : {})}
    >
      <div className={classes['options']}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} disabled={props.disabled === true} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Sí / no / no se sabe: three answers, all visible; «no se sabe» is an answer, not a blank. */
export function TernaryField(props: FieldProps & { readonly answered?: boolean }) {
  return <ChoiceField {...props} from={TERNARY} />;
}

const TERNARY: readonly Option[] = [
  { value: 'si', label: 'Sí' },
  { value: 'no', label: 'No' },
  { value: 'no_sabe', label: 'No se sabe' },
];

/** A single yes, to tick. */
export function CheckField({ name, label, description, disabled = false }: FieldProps) {
  const { path, value, error, set, check } = useField<boolean>(name);
  return (
    <Checkbox
      data-field={path}
      label={label}
      description={description}
      disabled={disabled}
      checked={value}
      error={error}
      onChange={({ currentTarget }) => set(currentTarget.checked)}
      onBlur={check}
    />
  );
}

/** Entries in force today, plus what is already chosen: an old row keeps its answer. */
function useOptions(
  from: Catalogue | readonly Option[],
  chosen: readonly string[],
): readonly Option[] {
  const lists = useLists();
  if (!isCatalogue(from)) return from;
  const list = lists.on(from, today());
  const inForce = new Set(entriesOn(list, today()).map((entry) => entry.code));
  return list.entries
    .filter((entry) => inForce.has(entry.code) || chosen.includes(entry.code))
    .map((entry) => ({
      value: entry.code,
      label: entry.verified === false ? `${entry.label} (por verificar)` : entry.label,
    }));
}

const isCatalogue = (from: Catalogue | readonly Option[]): from is Catalogue =>
  !Array.isArray(from);
