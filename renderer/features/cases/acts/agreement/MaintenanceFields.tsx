import { Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import type { CasePersonView } from '../../../../../backend/cases/types.ts';
import {
  PAYMENT_FORMS,
  PERIODICITIES,
  type Periodicity,
} from '../../../../../domain/catalogues/conciliation.ts';
import { addDays, isIsoDate } from '../../../../../domain/clock/lima.ts';
import { instalmentsUntil, type PaymentPlan } from '../../../../../domain/law/instalments.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { shortDate, weekdayName } from '../../../../../domain/words/dates.ts';
import { soles } from '../../../../../domain/words/money.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useField, useFieldValue } from '../../../../components/form/context.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { MoneyField } from '../../../../components/form/MoneyField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { TextField } from '../../../../components/form/TextField.tsx';
import { WeekdayField } from '../../../../components/form/WeekdayField.tsx';
import { OptionalGroup } from '../../../../components/person/OptionalGroup.tsx';
import { RowList } from '../../../../components/reception/RowList.tsx';
import { PeopleChoice } from './PeopleChoice.tsx';

interface PeopleProps {
  readonly people: readonly CasePersonView[];
}

/** Alimentos: who pays what, when, how, and what besides (D06). */
export function MaintenanceFields({ people }: PeopleProps) {
  return (
    <Stack gap="sm">
      <CasePersonField name="payerId" label="Quién paga" people={people} required />
      <CasePersonField name="receiverId" label="Quién recibe el pago" people={people} required />
      <PeopleChoice name="beneficiaries" label="Para quién son" people={people} required />
      <Group align="start">
        <MoneyField name="amountCents" label="Monto de cada pago" />
        <MoneyField name="percent" label="O porcentaje de sus ingresos" unit="%" />
      </Group>
      <ChoiceField name="periodicity" label="Cada cuánto" from={PERIODICITIES} required />
      <PayDays />
      <Group align="start">
        <DateField name="startsOn" label="Desde qué día" required />
        <DateField name="endsOn" label="Hasta qué día" description="Vacío: hasta que cambie." />
      </Group>
      <FirstInstalments />
      <PaymentForm />
      <OptionalGroup
        name="oldDebt"
        label="Hay deuda anterior, con cuotas"
        blank={{ cents: null, instalments: [{ dueOn: null, cents: null }] }}
      >
        <MoneyField name="cents" label="Deuda total" required />
        <RowList
          name="instalments"
          rowLabel="Cuota"
          addLabel="Agregar cuota"
          blank={() => ({ dueOn: null, cents: null })}
          row={DEBT_ROW}
        />
      </OptionalGroup>
      <RowList
        name="extraCosts"
        rowLabel="Gasto compartido"
        addLabel="Agregar gasto compartido"
        blank={() => ({ what: '', percent: null })}
        row={COST_ROW}
      />
      <RowList
        name="inKind"
        rowLabel="Entrega en especie"
        addLabel="Agregar entrega en especie"
        blank={() => ({ what: '', when: '' })}
        row={KIND_ROW}
      />
    </Stack>
  );
}

const DEBT_ROW = (
  <Group align="start">
    <DateField name="dueOn" label="Qué día" required />
    <MoneyField name="cents" label="Cuánto" required />
  </Group>
);
const COST_ROW = (
  <Group align="start">
    <TextField name="what" label="Qué gasto" required />
    <MoneyField name="percent" label="Parte de quien paga" unit="%" required />
  </Group>
);
const KIND_ROW = (
  <Group align="start">
    <TextField name="what" label="Qué se entrega" required />
    <TextField name="when" label="Cuándo" required />
  </Group>
);

const DAYS_OF_MONTH = ['Primer día del mes', 'Segundo día del mes'] as const;

/** How many days each periodicity names. */
const COUNTS: Readonly<Record<Periodicity, number>> = {
  diaria: 0,
  semanal: 1,
  quincenal: 2,
  mensual: 1,
};

/** The day or days of payment, as the periodicity names them. */
function PayDays() {
  const periodicity = useFieldValue<Periodicity | null>('periodicity');
  const { value, set, error } = useField<readonly (number | string | null)[]>('payDays');
  const count = periodicity === null ? 0 : COUNTS[periodicity];
  useEffect(() => {
    if (value.length !== count) set(Array.from({ length: count }, () => null));
  }, [value.length, count, set]);
  if (count === 0 || value.length !== count) return null;
  return (
    <div>
      <Group align="start">
        {periodicity === 'semanal' ? (
          <WeekdayField name="payDays.0" label="Día de la semana" required />
        ) : (
          DAYS_OF_MONTH.slice(0, count).map((label, at) => (
            <NumberField
              key={label}
              name={`payDays.${at}`}
              label={count === 1 ? 'Día del mes' : label}
              required
              size={2}
            />
          ))
        )}
      </Group>
      {error == null ? null : (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      <Text size="xs" c="dimmed">
        En un mes sin ese día se paga el último. Si no es hábil, hasta el siguiente día hábil
        (Código Civil, art. 183).
      </Text>
    </div>
  );
}

function PaymentForm() {
  const form = useFieldValue<string | null>('form');
  return (
    <>
      <ChoiceField name="form" label="Cómo se entrega" from={PAYMENT_FORMS} required />
      {form === null || form === 'efectivo' ? null : (
        <TextField
          name="account"
          label="Número de cuenta o de teléfono"
          required
          max={LIMITS.label}
          size={24}
        />
      )}
    </>
  );
}

const SHOWN = 4;
const AHEAD_DAYS = 130;

/** What falls due first, while it is typed: whoever signs hears the days before signing. */
function FirstInstalments() {
  const plan = planOf(useFieldValue<Typed>(''));
  if (plan === null) return null;
  const first = instalmentsUntil(plan, addDays(plan.startsOn, AHEAD_DAYS)).slice(0, SHOWN);
  return (
    <div role="status" aria-label="Primeros pagos">
      <Text size="sm" fw={600}>
        Primeros pagos
      </Text>
      <Text size="sm">
        {first.length === 0
          ? 'Ninguno entre esas fechas.'
          : first
              .map(
                ({ dueOn, cents }) =>
                  `${weekdayName(dueOn).slice(0, 3)} ${shortDate(dueOn)}${cents === null ? '' : `: ${soles(cents)}`}`,
              )
              .join(' · ')}
      </Text>
    </div>
  );
}

interface Typed {
  readonly amountCents: number | string | null;
  readonly periodicity: Periodicity | null;
  readonly payDays: readonly (number | string | null)[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** As far as it is typed; null until it says when. */
function planOf({
  amountCents,
  periodicity,
  payDays,
  startsOn,
  endsOn,
}: Typed): PaymentPlan | null {
  const days = payDays.filter((day) => typeof day === 'number');
  if (
    periodicity === null ||
    days.length !== COUNTS[periodicity] ||
    startsOn === null ||
    !isIsoDate(startsOn)
  )
    return null;
  return {
    amountCents: typeof amountCents === 'number' ? amountCents : null,
    periodicity,
    payDays: days,
    startsOn,
    endsOn: endsOn !== null && isIsoDate(endsOn) ? endsOn : null,
    oldDebt: null,
  };
}
