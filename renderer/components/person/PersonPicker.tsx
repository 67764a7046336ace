import { Button, Stack, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { BLANK_PERSON, type PersonRef } from '../../../domain/records/person.ts';
import { FieldGroup, useField } from '../form/context.tsx';
import { BeingWrittenContext } from './being-written.ts';
import { ChosenPerson } from './ChosenPerson.tsx';
import { LikelyPeople } from './LikelyPeople.tsx';
import { PeopleHits } from './PeopleHits.tsx';
import { usePeopleSearch } from './usePeopleSearch.ts';

export const NEW_PERSON = { kind: 'new', fields: BLANK_PERSON } as const satisfies PersonRef;

interface PersonPickerProps {
  /** Path of the person, '' when the group around it is hers. */
  readonly name: string;
  /** The fields of someone new. */
  readonly children: ReactNode;
}

/** Someone of the store, or someone new: one person is one row, however often she comes. */
export function PersonPicker({ name, children }: PersonPickerProps) {
  const { path, value, error, set } = useField<PersonRef>(name);
  const [searching, setSearching] = useState(false);
  const [justChosen, setJustChosen] = useState(false);
  // What was typed of a new person comes back when the choice is undone.
  const typed = useRef<PersonRef>(NEW_PERSON);
  const choose = (id: string): void => {
    if (value.kind === 'new') typed.current = value;
    setSearching(false);
    setJustChosen(true);
    set({ kind: 'existing', id });
  };
  return (
    <Stack gap="xs" data-field={path}>
      {error === undefined || error === null ? null : (
        <div role="alert" style={{ color: 'var(--mantine-color-error)' }}>
          {error}
        </div>
      )}
      {value.kind === 'existing' ? (
        <ChosenPerson id={value.id} justChosen={justChosen} onUndo={() => set(typed.current)} />
      ) : (
        <BeingWrittenContext value={{ choose, id: null }}>
          <FieldGroup path={name === '' ? 'fields' : `${name}.fields`}>
            <LikelyPeople
              onChoose={choose}
              search={
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-expanded={searching}
                  leftSection={<IconSearch size={14} aria-hidden />}
                  onClick={() => setSearching(!searching)}
                >
                  Buscar si ya está registrada
                </Button>
              }
            >
              {searching ? <InlineSearch onChoose={choose} /> : null}
              {children}
            </LikelyPeople>
          </FieldGroup>
        </BeingWrittenContext>
      )}
    </Stack>
  );
}

/** Finds somebody of the store by name, document or telephone. */
export function InlineSearch({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const [text, setText] = useState('');
  const { found, ready } = usePeopleSearch(text);
  return (
    <Stack gap="xs">
      <TextInput
        label="Buscar a la persona"
        description="Nombres, apellidos, documento o teléfono."
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        // Enter would send the whole form.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {ready && found.data !== undefined ? (
        <PeopleHits
          label="Personas encontradas"
          {...found.data}
          actions={(hit) => (
            <Button size="compact-sm" variant="default" onClick={() => onChoose(hit.id)}>
              Es esta persona
            </Button>
          )}
        />
      ) : null}
      {ready && found.data?.hits.length === 0 ? (
        <div role="status">Nadie con esos datos.</div>
      ) : null}
    </Stack>
  );
}
