import { Button, Stack } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { ActivityView } from '../../../../backend/activities/types.ts';
import { AGE_BAND_LABELS, AGE_BANDS } from '../../../../domain/activities/participants.ts';
import { DOCUMENT_TYPES } from '../../../../domain/catalogues/document-types.ts';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { addAttendee } from '../../../../domain/records/activities.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { weekdayDate } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField, MultiChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../components/form/context.tsx';
import { DistrictField } from '../../../components/form/DistrictField.tsx';
import { TextField } from '../../../components/form/TextField.tsx';
import { ChosenPerson } from '../../../components/person/ChosenPerson.tsx';
import { InlineSearch } from '../../../components/person/PersonPicker.tsx';
import { today } from '../../../components/time/useNow.ts';
import type { ActFormProps } from './HeldForm.tsx';

/** Ages at a glance. */
export const BAND_OPTIONS = AGE_BANDS.map((value) => ({ value, label: AGE_BAND_LABELS[value] }));

/** Somebody who came: of the store, or whose name is typed. */
export function AttendeeForm({ activity, onDone }: ActFormProps) {
  const add = useMutation(api.activities.addAttendee.mutationOptions());
  const sessions = came(activity);
  return (
    <DraftedForm<z.input<typeof addAttendee>, z.output<typeof addAttendee>>
      kind="activity_attendee"
      subjectId={activity.id}
      schema={addAttendee}
      blanks={{
        activityId: activity.id,
        personId: null,
        name: '',
        documentType: '1',
        documentNumber: null,
        sex: null,
        band: null,
        district: activity.district,
        sessionIds: sessions.map(({ value }) => value).slice(-1),
      }}
      submitLabel="Anotar en la lista"
      onSubmit={(record, draftId) => add.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Who />
      {sessions.length < 2 ? null : (
        <MultiChoiceField name="sessionIds" label="A qué fechas vino" from={sessions} required />
      )}
    </DraftedForm>
  );
}

const came = ({ sessions }: ActivityView) =>
  sessions
    .filter(({ onDate }) => onDate <= today())
    .map(({ id, onDate, from }) => ({ value: id, label: `${weekdayDate(onDate)}, ${from}` }));

function Who() {
  const { path, value, error, set } = useField<string | null>('personId');
  const [searching, setSearching] = useState(false);
  if (value !== null)
    return (
      <div data-field={path}>
        <ChosenPerson id={value} onUndo={() => set(null)} />
        {error === undefined || error === null ? null : (
          <div role="alert" style={{ color: 'var(--mantine-color-error)' }}>
            {error}
          </div>
        )}
      </div>
    );
  return (
    <Stack gap="xs" data-field={path}>
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        aria-expanded={searching}
        leftSection={<IconSearch size={14} aria-hidden />}
        onClick={() => setSearching(!searching)}
      >
        Buscar si ya está registrada
      </Button>
      {searching ? (
        <InlineSearch
          onChoose={(id) => {
            setSearching(false);
            set(id);
          }}
        />
      ) : null}
      <TypedPerson />
    </Stack>
  );
}

function TypedPerson() {
  const type = useFieldValue<string | null>('documentType');
  return (
    <>
      <TextField name="name" label="Nombres y apellidos" max={LIMITS.label} required />
      <ChoiceField name="documentType" label="Documento" from={DOCUMENT_TYPES} />
      {type === null ? null : <TextField name="documentNumber" label="N.° de documento" max={30} />}
      <ChoiceField name="sex" label="Sexo" from={SEXES} required />
      <ChoiceField name="band" label="Edad" from={BAND_OPTIONS} required />
      <DistrictField name="district" label="Distrito de donde viene" />
    </>
  );
}
