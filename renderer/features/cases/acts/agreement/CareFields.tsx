/** Tenencia and visitas, as the acta has them (D06). */
import { Group, Stack } from '@mantine/core';
import type { CasePersonView } from '../../../../../backend/cases/types.ts';
import { CUSTODY_FORMS } from '../../../../../domain/catalogues/conciliation.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { WeekdayField } from '../../../../components/form/WeekdayField.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';

interface PeopleProps {
  readonly people: readonly CasePersonView[];
}

export function CustodyFields({ people }: PeopleProps) {
  const form = useFieldValue<string | null>('form');
  return (
    <Stack gap="sm">
      <PeopleChoice name="children" label="De quién es la tenencia" people={people} required />
      <ChoiceField
        name="form"
        label="Forma de la tenencia"
        description="La compartida es la ordinaria (Código de los Niños y Adolescentes, art. 81)."
        from={CUSTODY_FORMS}
        required
      />
      {form === 'exclusiva' ? (
        <CasePersonField name="withId" label="Con quién vive" people={people} required />
      ) : null}
      <LongTextField
        name="calendar"
        label="Qué días está con quién"
        required={form === 'compartida'}
        max={LIMITS.paragraph}
        minRows={2}
      />
      <TextField name="address" label="Domicilio donde vive" required />
    </Stack>
  );
}

export function VisitsFields({ people }: PeopleProps) {
  return (
    <Stack gap="sm">
      <PeopleChoice name="children" label="A quién se visita" people={people} required />
      <CasePersonField name="visitorId" label="Quién visita" people={people} required />
      <RowList
        name="times"
        rowLabel="Visita"
        addLabel="Agregar otro día de visita"
        blank={blankTime}
        row={TIME_ROW}
      />
      <CheckField name="outings" label="Con externamiento: salen juntos" />
      <TextField name="pickupPlace" label="Lugar de recojo y retorno" />
      <LongTextField
        name="holidays"
        label="Feriados y vacaciones"
        max={LIMITS.paragraph}
        minRows={2}
      />
      <LongTextField
        name="specialDates"
        label="Cumpleaños y fechas especiales"
        max={LIMITS.paragraph}
        minRows={2}
      />
      <TextField name="supervision" label="Quién acompaña la visita" description="Vacío: nadie." />
    </Stack>
  );
}

export const blankTime = () => ({ weekday: null, from: '', to: '' });
const TIME_ROW = (
  <Group align="start">
    <WeekdayField name="weekday" label="Día" required />
    <TextField name="from" label="Desde las" placeholder="09:00" size={5} required />
    <TextField name="to" label="Hasta las" placeholder="17:00" size={5} required />
  </Group>
);
