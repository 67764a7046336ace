import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconShieldLock } from '@tabler/icons-react';
import type { PersonView } from '../../../backend/people/types.ts';
import { formatPhone } from '../../../domain/people/phone.ts';
import type { SafeContactFields } from '../../../domain/records/person.ts';
import { useMay } from '../../api/session.ts';
import { ContactData } from './ContactData.tsx';
import { Panel } from './Panel.tsx';
import { RevealActs } from './RevealActs.tsx';
import { SafeContactDialog } from './SafeContactDialog.tsx';

/** How she may be reached. With rules that close a way, the data come one purpose at a time. */
export function ContactPanel({ person }: { readonly person: PersonView }) {
  const [opened, { open, close }] = useDisclosure(false);
  const mayChange = useMay('safe_contact.change');
  const { safeContact, contactHidden, fields } = person;
  return (
    <Panel
      title="Contacto"
      action={
        mayChange ? (
          <Button variant="default" size="compact-sm" onClick={open}>
            {safeContact === null ? 'Poner reglas de contacto seguro' : 'Cambiar reglas'}
          </Button>
        ) : null
      }
    >
      {safeContact === null ? null : <Rules rules={safeContact} />}
      {contactHidden ? (
        <RevealActs person={person} />
      ) : (
        <ContactData
          rows={[
            ['Teléfono', fields.phone === null ? null : formatPhone(fields.phone)],
            ['Otro contacto', fields.otherContact],
            ['Correo electrónico', fields.email],
            ['Domicilio', fields.address],
            ['Referencia', fields.addressReference],
          ]}
        />
      )}
      <SafeContactDialog person={person} opened={opened} onClose={close} />
    </Panel>
  );
}

function Rules({ rules }: { readonly rules: SafeContactFields }) {
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
