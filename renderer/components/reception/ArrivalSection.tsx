import { Alert } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useEffect } from 'react';
import { CHANNELS, PRIORITIES } from '../../../domain/catalogues/case.ts';
import { isLateEntry } from '../../../domain/clock/rules.ts';
import { LIMITS } from '../../../domain/records/basics.ts';
import type { ReceptionInput } from '../../../domain/records/reception.ts';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { FieldGroup, useField, useFieldValue } from '../form/context.tsx';
import { DateField, DateTimeField } from '../form/DateField.tsx';
import { NumberField } from '../form/NumberField.tsx';
import { Section } from '../form/Section.tsx';
import { LongTextField, TextField } from '../form/TextField.tsx';
import { FieldGrid, Wide } from '../person/FieldGrid.tsx';
import { OptionalGroup } from '../person/OptionalGroup.tsx';
import { useMinute } from '../time/useNow.ts';
import { InfoClause } from './InfoClause.tsx';
import { ReceivedByField } from './ReceivedByField.tsx';
import { BLANK_INCOMING } from './values.ts';

interface ArrivalProps {
  /** A case of before the program, where «late» means nothing. */
  readonly onPaper: boolean;
  readonly startedAt: string | null;
}

/** When and how it came in. */
export function ArrivalSection({ onPaper, startedAt }: ArrivalProps) {
  return (
    <Section
      title="1. Recepción"
      intro={
        onPaper
          ? 'Fecha y hora como están en el expediente. Si la hora no consta, la de apertura de la oficina.'
          : 'La hora en que llegó la persona: los plazos corren desde entonces.'
      }
    >
      <DateTimeField name="receivedAt" label="Fecha de la recepción" required />
      {onPaper ? null : <LateFields startedAt={startedAt} />}
      <ReceivedByField unanswered={onPaper ? 'unknown' : 'who_types'} />
      <ChoiceField name="channel" label="Canal de ingreso" from={CHANNELS} required />
      <ChoiceField name="priority" label="Prioridad" from={PRIORITIES} required />
      <OptionalGroup name="incoming" label="Hay documento de ingreso" blank={BLANK_INCOMING}>
        <FieldGrid>
          <TextField name="kind" label="Clase de documento" description="Oficio, parte, carta…" />
          <TextField name="number" label="Número del documento" />
          <DateField name="date" label="Fecha del documento" />
          <NumberField name="folios" label="Folios recibidos" size={4} />
          <Wide>
            <TextField name="institution" label="Institución que lo envía" />
          </Wide>
        </FieldGrid>
      </OptionalGroup>
      <InfoClause />
    </Section>
  );
}

type Late = ReceptionInput['late'];
const BLANK_LATE: NonNullable<Late> = { reason: '', paperCode: '' };

/** Asked when the person came a while before it was typed: why, and on which sheet it was kept. */
export function LateFields({ startedAt }: Pick<ArrivalProps, 'startedAt'>) {
  const receivedAt = useFieldValue<string | null>('receivedAt');
  const { path, value, set } = useField<Late>('late');
  const now = useMinute();
  const late = isInstant(receivedAt) && isLateEntry(receivedAt, startedAt ?? now);
  const written = value !== null && value.reason + value.paperCode !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `set` is new at each render
  useEffect(() => {
    if (late && value === null) set(BLANK_LATE);
    if (!late && value !== null && !written) set(null);
  }, [late, written, value === null]);
  if (value === null) return null;
  return (
    <div data-field={path}>
      <Alert
        color="red"
        icon={<IconClockExclamation aria-hidden />}
        title="Registro tardío: la recepción fue más de 30 minutos antes de escribirla"
      >
        <FieldGroup path="late">
          <LongTextField
            name="reason"
            label="Por qué se registra después"
            max={LIMITS.paragraph}
            minRows={2}
            required
          />
          <TextField
            name="paperCode"
            label="Código de la hoja de papel"
            max={LIMITS.label}
            size={24}
            required
          />
        </FieldGroup>
      </Alert>
    </div>
  );
}

/** A text that is no instant is not late: it is wrong. */
const isInstant = (text: string | null): text is string =>
  text !== null && !Number.isNaN(Date.parse(text));
