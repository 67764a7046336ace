import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/trpc.ts';
import { type Field, useField } from '../../../components/form/context.tsx';
import type { FieldProps } from '../../../components/form/TextField.tsx';
import { useMask } from '../../../components/people/mask.tsx';

const PAUSE_MS = 250;

/** A case, found by its number or by the name of somebody in it; empty for none. */
export function CaseField(props: FieldProps) {
  const field = useField<string | null>(props.name);
  return field.value === null ? (
    <Chooser {...props} field={field} chosen={null} />
  ) : (
    <Chosen {...props} field={field} id={field.value} />
  );
}

interface ChooserProps extends FieldProps {
  readonly field: Field<string | null>;
  readonly chosen: { readonly id: string; readonly number: string } | null;
}

/** A draft keeps which case it is, and not its number. */
function Chosen({ id, ...props }: Omit<ChooserProps, 'chosen'> & { readonly id: string }) {
  const found = useQuery(api.cases.view.queryOptions({ id }));
  const number = found.data?.number ?? (found.isError ? 'Expediente que usted no ve' : 'Cargando…');
  return <Chooser {...props} chosen={{ id, number }} />;
}

function Chooser({ field, chosen, label, description }: ChooserProps) {
  const { masked } = useMask();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const hits = useQuery({
    ...api.search.all.queryOptions({ text, kinds: ['case'], limit: 20 }),
    enabled: text !== '' && text !== chosen?.number,
    placeholderData: keepPreviousData,
  });
  const found = (hits.data ?? []).flatMap(({ id, title, detail }) =>
    id !== chosen?.id ? [{ value: id, label: masked ? title : `${title} · ${detail}` }] : [],
  );
  return (
    <Select
      data-field={field.path}
      label={label}
      description={description}
      data={[...(chosen === null ? [] : [{ value: chosen.id, label: chosen.number }]), ...found]}
      value={field.value}
      onChange={(id) => field.set(id)}
      onBlur={field.check}
      error={field.error}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // What was found is what matches.
      filter={({ options }) => options}
      clearable
      clearButtonProps={{ 'aria-label': 'Quitar el expediente' }}
      placeholder="Escriba el número o un nombre"
      // Before something is typed there is no list, not an empty one.
      nothingFoundMessage={text === '' ? null : 'Ningún expediente coincide.'}
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
