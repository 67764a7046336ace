import { Alert, Group, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { SafeContactFields } from '../../../domain/records/person.ts';

/** How she may be reached without danger: what is closed, when, with which word. */
export function SafeContactRules({ rules }: { readonly rules: SafeContactFields }) {
  const closed = CLOSED.filter(([rule]) => rules[rule]).map(([, words]) => words);
  return (
    <Alert
      color="red"
      icon={<IconShieldLock aria-hidden />}
      title={closed.length === 0 ? 'Reglas de contacto seguro' : `No: ${closed.join(' · ')}`}
    >
      <Group gap="md">
        {rules.hours === '' ? null : <Text size="sm">Horas seguras: {rules.hours}</Text>}
        {rules.codeWord === '' ? null : <Text size="sm">Palabra clave: {rules.codeWord}</Text>}
      </Group>
      {rules.notes === '' ? null : <Text size="sm">{rules.notes}</Text>}
    </Alert>
  );
}

const CLOSED = [
  ['noPhone', 'llamar por teléfono'],
  ['noVoicemail', 'dejar mensajes de voz'],
  ['noLetters', 'enviar cartas'],
  ['noHome', 'ir ni llevar nada a la casa'],
] as const satisfies readonly (readonly [keyof SafeContactFields, string])[];
