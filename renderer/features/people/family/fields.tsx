import { Button, Stack, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { FamilyTold, FamilyView } from '../../../../backend/family/types.ts';
import { FAMILY_SOURCES } from '../../../../domain/catalogues/ties.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { CheckField, ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { FieldGroup, useField } from '../../../components/form/context.tsx';
import { DateField } from '../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';
import { useShownName } from '../../../components/people/PersonName.tsx';
import { ChosenPerson } from '../../../components/person/ChosenPerson.tsx';
import { InlineSearch } from '../../../components/person/PersonPicker.tsx';

/** What every form of a family is given. */
export interface FamilyFormProps {
  readonly family: FamilyView;
  readonly onDone: () => void;
}

interface OtherPersonProps {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  /** Who is offered before any search. */
  readonly offered: readonly { readonly id: string; readonly name: string }[];
}

/** One of her cases or of her family, or anybody else of the store. */
export function OtherPersonField({ name, label, required = false, offered }: OtherPersonProps) {
  const { path, value, error, set } = useField<string | null>(name);
  const shown = useShownName();
  const [searching, setSearching] = useState(false);
  const [justChosen, setJustChosen] = useState(false);
  const isOffered = offered.some(({ id }) => id === value);
  if (value !== null && !isOffered)
    return (
      <Stack gap={4} data-field={path}>
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <ChosenPerson id={value} justChosen={justChosen} onUndo={() => set(null)} />
      </Stack>
    );
  return (
    <Stack gap="xs">
      {offered.length === 0 ? (
        <Stack gap={4} data-field={path} tabIndex={-1}>
          <Text size="sm" fw={500}>
            {label}
          </Text>
          {error === undefined || error === null ? null : (
            <Text size="xs" c="var(--mantine-color-error)" role="alert">
              {error}
            </Text>
          )}
        </Stack>
      ) : (
        <ChoiceField
          name={name}
          label={label}
          required={required}
          from={offered.map((one) => ({ value: one.id, label: shown(one.name) }))}
        />
      )}
      <div>
        <Button
          variant="default"
          size="compact-sm"
          aria-expanded={searching}
          leftSection={<IconSearch size={14} aria-hidden />}
          onClick={() => setSearching(!searching)}
        >
          Buscar a otra persona registrada
        </Button>
      </div>
      {searching ? (
        <InlineSearch
          onChoose={(id) => {
            setSearching(false);
            setJustChosen(true);
            set(id);
          }}
        />
      ) : null}
    </Stack>
  );
}

/** In which case it was learnt: who may look at that sees it. */
export function CaseField({ family }: { readonly family: FamilyView }) {
  if (family.cases.length === 0) return null;
  return (
    <ChoiceField
      name="caseId"
      label="En qué expediente se supo"
      description="Lo verá quien vea ese expediente. Si quita la respuesta, quien vea a ambas personas."
      from={family.cases.map(({ id, number }) => ({ value: id, label: `Expediente ${number}` }))}
    />
  );
}

/** The case that a form begins with: the most recent one, which is also the narrower sight. */
export const firstCase = ({ cases }: FamilyView): string | null => cases[0]?.id ?? null;

interface ToldFieldsProps {
  readonly from?: string;
  /** Null: it has no end. */
  readonly until?: string | null;
  /** It is written again: it may have been a mistake. */
  readonly again?: boolean;
}

/** Since when, how it is known, and whether it is confirmed. */
export function ToldFields({
  from = 'Desde',
  until = 'Hasta, si ya terminó',
  again = false,
}: ToldFieldsProps) {
  return (
    <FieldGroup path="told">
      <DateField name="fromDate" label={from} />
      {until === null ? null : <DateField name="untilDate" label={until} />}
      <ChoiceField name="source" label="Cómo se sabe" from={FAMILY_SOURCES} required answered />
      <TextField
        name="toldBy"
        label="Quién lo dijo"
        description="No escriba aquí a quien pidió reserva de su identidad."
        max={LIMITS.label}
      />
      <CheckField name="verified" label="Está confirmado (si no, se muestra «por verificar»)" />
      <LongTextField
        name="notes"
        label="Anotaciones"
        description="Nunca la ubicación de un refugio."
        max={LIMITS.paragraph}
        minRows={2}
      />
      {again ? (
        <LongTextField
          name="mistake"
          label="Se registró por error: escriba por qué"
          description="Solo si nunca fue así: dejará de mostrarse. Si terminó, ponga la fecha."
          max={LIMITS.paragraph}
          minRows={2}
        />
      ) : null}
    </FieldGroup>
  );
}

/** A row as its form begins. */
export const toldAgainOf = ({
  fromDate,
  untilDate,
  source,
  toldBy,
  notes,
  verified,
}: FamilyTold) => ({ fromDate, untilDate, source, toldBy, notes, verified, mistake: null });
