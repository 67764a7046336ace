import { Button } from '@mantine/core';
import type { PersonView } from '../../../backend/people/types.ts';
import { formatPhone } from '../../../domain/people/phone.ts';
import { useMay } from '../../api/session.ts';
import { SafeContactRules } from '../../components/people/SafeContactRules.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { ContactData } from './ContactData.tsx';
import { Panel } from './Panel.tsx';
import { RevealActs } from './RevealActs.tsx';
import { SafeContactDialog } from './SafeContactDialog.tsx';

/** How she may be reached. With rules that close a way, the data come one purpose at a time. */
export function ContactPanel({ person }: { readonly person: PersonView }) {
  // In the address, so that what was typed comes back after a lock.
  const rules = useInAddress('acto');
  const mayChange = useMay('safe_contact.change');
  const { safeContact, contactHidden, fields } = person;
  return (
    <Panel
      title="Contacto"
      action={
        mayChange ? (
          <Button variant="default" size="compact-sm" onClick={() => rules.open(RULES)}>
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
      <SafeContactDialog person={person} opened={rules.value === RULES} onClose={rules.close} />
    </Panel>
  );
}

const RULES = 'contacto-seguro';
