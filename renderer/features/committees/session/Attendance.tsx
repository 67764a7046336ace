import { NativeSelect, Text, TextInput } from '@mantine/core';
import type { AttendanceView } from '../../../../backend/committees/types.ts';
import { SESSION_ATTENDANCE } from '../../../../domain/catalogues/committees.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { FieldGroup, useField } from '../../../components/form/context.tsx';
import text from '../../../components/row/text.module.css';
import classes from '../committees.module.css';

const ANSWERS = [
  { value: '', label: 'Sin anotar' },
  ...SESSION_ATTENDANCE.entries.map(({ code, label }) => ({ value: code, label })),
];

/** A line for each member of the day: whether she came, or who came for her. */
export function Attendance({ members }: { readonly members: readonly AttendanceView[] }) {
  if (members.length === 0)
    return (
      <Text size="sm">
        Nadie integraba el comité ese día. Agregue a sus integrantes, con el día desde el que lo
        integran, y vuelva a esta sesión.
      </Text>
    );
  return (
    <table className={classes['came']} aria-label="Asistencia de integrantes">
      <thead>
        <tr>
          <th scope="col">Integrante</th>
          <th scope="col">Asistencia</th>
          <th scope="col">Quién vino en su lugar</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member, at) => (
          <FieldGroup key={member.memberId} path={`attendance.${at}`}>
            <Line member={member} />
          </FieldGroup>
        ))}
      </tbody>
    </table>
  );
}

function Line({ member: { name, from, standing } }: { readonly member: AttendanceView }) {
  const how = useField<string | null>('how');
  return (
    <tr>
      <td>
        <strong>{from}</strong>: {name}
        {standing === 'titular' ? '' : <span className={text['dimmed']}> (alterno/a)</span>}
      </td>
      <td>
        <NativeSelect
          data-field={how.path}
          aria-label={`Asistencia de ${name}`}
          data={ANSWERS}
          size="xs"
          value={how.value ?? ''}
          error={how.error}
          onChange={({ currentTarget: { value } }) => how.set(value === '' ? null : value)}
        />
      </td>
      <td>{how.value === 'representado' ? <InPlace name={name} /> : null}</td>
    </tr>
  );
}

function InPlace({ name }: { readonly name: string }) {
  const by = useField<string>('by');
  return (
    <TextInput
      data-field={by.path}
      aria-label={`Quién vino en lugar de ${name}`}
      size="xs"
      autoComplete="off"
      maxLength={LIMITS.label}
      value={by.value}
      error={by.error}
      onChange={({ currentTarget: { value } }) => by.set(value)}
      onBlur={by.check}
    />
  );
}
