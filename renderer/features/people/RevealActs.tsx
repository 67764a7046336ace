import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PersonView, RevealedContact } from '../../../backend/people/types.ts';
import { formatPhone } from '../../../domain/people/phone.ts';
import { CONTACT_ACTS, type ContactAct } from '../../../domain/records/person.ts';
import { type CallFailure, failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { useInAddress } from '../../components/useInAddress.ts';
import { ContactData } from './ContactData.tsx';
import { OverrideDialog } from './OverrideDialog.tsx';

const ACTS = [
  ['phone', 'Ver teléfono para llamar'],
  ['voicemail', 'Ver teléfono para dejar mensaje'],
  ['letter', 'Ver domicilio para enviar carta'],
  ['home', 'Ver domicilio para visita o entrega'],
] as const satisfies readonly (readonly [ContactAct, string])[];

/** Each way of reaching her, asked for by its purpose; a closed one takes a reason. */
export function RevealActs({ person }: { readonly person: PersonView }) {
  // What is shown must not make the page ask for everything again: each view is logged.
  const reveal = useMutation(api.people.reveal.mutationOptions({ meta: { quiet: true } }));
  // In the address, so that the reason comes back after a lock.
  const asked = useInAddress('contacto');
  const refused = CONTACT_ACTS.find((act) => act === asked.value);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const ask = async (act: ContactAct): Promise<void> => {
    setFailure(null);
    try {
      await reveal.mutateAsync({ personId: person.id, act, caseId: null, override: null });
    } catch (error) {
      const why = failureOf(error);
      if (why.code === 'safe_contact') asked.open(act);
      else setFailure(why);
    }
  };
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {ACTS.map(([act, label]) => (
          <Button key={act} variant="default" size="compact-sm" onClick={() => void ask(act)}>
            {label}
          </Button>
        ))}
      </Group>
      <FailureNotice failure={failure} />
      <div role="status">{reveal.data === undefined ? null : <Shown contact={reveal.data} />}</div>
      <OverrideDialog
        opened={refused !== undefined}
        personId={person.id}
        cases={person.cases}
        onClose={asked.close}
        onOverride={async ({ caseId, reason, draftId }) => {
          if (refused !== undefined)
            await reveal.mutateAsync({
              personId: person.id,
              act: refused,
              caseId,
              override: reason,
              draftId,
            });
        }}
      />
    </Stack>
  );
}

function Shown({ contact }: { readonly contact: RevealedContact }) {
  return (
    <ContactData
      rows={[
        ['Teléfono', contact.phone === null ? null : formatPhone(contact.phone)],
        ['Otro contacto', contact.otherContact],
        ['Correo electrónico', contact.email],
        ['Domicilio', contact.address],
        ['Referencia', contact.addressReference],
      ]}
    />
  );
}
