import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PersonView } from '../../../backend/people/types.ts';
import { formatPhone } from '../../../domain/people/phone.ts';
import { useMay } from '../../api/session.ts';
import { SafeContactRules } from '../../components/people/SafeContactRules.tsx';
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
      {safeContact === null ? null : <SafeContactRules rules={safeContact} />}
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
