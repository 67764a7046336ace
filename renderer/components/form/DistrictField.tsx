import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { districtLabel, searchDistrict } from '../../../domain/catalogues/ubigeo.ts';
import { useField } from './context.tsx';
import type { FieldProps } from './TextField.tsx';

/** A district of Peru by name, province or department; its value is the INEI code, or null. */
export function DistrictField(props: FieldProps) {
  const { path, value, error, set, check } = useField<string | null>(props.name);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState(() => labelOf(value));
  useEffect(() => setTyped(labelOf(value)), [value]);
  const searching = typed !== labelOf(value) ? typed : '';
  const hits = searching.trim() === '' ? [] : searchDistrict(searching, 12);
  // The first hit is taken by Enter; it can be marked only once it is drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store is made anew at each render
  useEffect(() => {
    if (searching !== '') combobox.selectFirstOption();
  }, [searching]);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(code) => {
        set(code);
        setTyped(districtLabel(code));
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          data-field={path}
          label={props.label}
          description={props.description}
          required={props.required === true}
          disabled={props.disabled === true}
          placeholder="Escriba distrito y provincia"
          autoComplete="off"
          spellCheck={false}
          error={error}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            if (currentTarget.value.trim() === '') set(null);
            combobox.openDropdown();
          }}
          onKeyDown={(event) => {
            // Enter takes the district, and never sends a form with half a name in it.
            if (event.key === 'Enter' && searching !== '') event.preventDefault();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => {
            combobox.closeDropdown();
            // Half a name is no district: what was chosen before comes back.
            setTyped(labelOf(value));
            check();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={searching.trim() === ''}>
        <Combobox.Options aria-label="Resultados">
          {hits.map(({ code }) => (
            <Combobox.Option key={code} value={code}>
              {districtLabel(code)}
            </Combobox.Option>
          ))}
          {hits.length === 0 ? <Combobox.Empty>Ningún distrito empieza así.</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

const labelOf = (code: string | null): string => (code === null ? '' : districtLabel(code));
