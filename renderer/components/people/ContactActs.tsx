import { Button, Text } from '@mantine/core';
import { IconHome, IconPhone } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RevealedContact } from '../../../backend/people/types.ts';
import { hasRules } from '../../../domain/people/contact.ts';
import { failureOf } from '../../api/failure.ts';
import { api } from '../../api/trpc.ts';
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { useShownName } from './PersonName.tsx';
import { SafeContactRules } from './SafeContactRules.tsx';

interface ContactActsProps {
  readonly personId: string;
  readonly caseId: string | null;
  readonly name: string;
  /** The rules are already on show beside this. */
  readonly rulesShown?: boolean;
}

type Way = 'phone' | 'home';

/**
 * Shows a telephone or an address only when someone needs it: each look is logged, and a
 * safe-contact rule that forbids the way asks for a reason first. Hours, code word and the rest show
 * with the number: that is when they are needed.
 */
export function ContactActs({ personId, caseId, name, rulesShown = false }: ContactActsProps) {
  const [shown, setShown] = useState<Partial<Record<Way, RevealedContact>>>({});
  const [refused, setRefused] = useState<Way | null>(null);
  const shownName = useShownName();
  // It changes nothing that is on screen.
  const reveal = useMutation(api.people.reveal.mutationOptions({ meta: { quiet: true } }));
  const ask = async (
    act: Way,
    override: string | null,
    draftId: string | null = null,
  ): Promise<void> => {
    const value = await reveal.mutateAsync({ personId, act, caseId, override, draftId });
    setShown((before) => ({ ...before, [act]: value }));
  };
  const tryTo = (act: Way): void => {
    ask(act, null).catch((error: unknown) => {
      if (failureOf(error).code === 'safe_contact') setRefused(act);
    });
  };
  const failure = reveal.error === null ? null : failureOf(reveal.error);
  const rules = rulesShown ? null : (Object.values(shown)[0]?.rules ?? null);
  return (
    <div>
      {rules !== null && hasRules(rules) ? <SafeContactRules rules={rules} /> : null}
      {WAYS.map(({ act, label, icon: Icon, lines }) => {
        const contact = shown[act];
        return contact === undefined ? (
          <Button
            key={act}
            size="compact-xs"
            variant="subtle"
            leftSection={<Icon size={14} aria-hidden />}
            aria-label={`${label} de ${shownName(name)}`}
            onClick={() => tryTo(act)}
          >
            {label}
          </Button>
        ) : (
          <Text key={act} size="sm" role="status">
            {lines(contact) || 'No está registrado.'}
          </Text>
        );
      })}
      {failure !== null && failure.code !== 'safe_contact' ? (
        <FailureNotice failure={failure} />
      ) : null}
      <ConfirmDialog
        opened={refused !== null}
        title="Contacto seguro"
        confirmLabel="Ver de todos modos"
        danger
        reason={{
          label: 'Motivo para no seguir la regla',
          kind: 'contact_override',
          subjectId: personId,
        }}
        onConfirm={async (reason, draftId) => {
          if (refused !== null) await ask(refused, reason, draftId);
        }}
        onClose={() => setRefused(null)}
      >
        {failure?.code === 'safe_contact' ? failure.message : ''} Hacerlo puede poner en peligro a
        la persona: vea primero si hay otra forma de ubicarla.
      </ConfirmDialog>
    </div>
  );
}

const WAYS: readonly {
  readonly act: Way;
  readonly label: string;
  readonly icon: typeof IconPhone;
  readonly lines: (contact: RevealedContact) => string;
}[] = [
  {
    act: 'phone',
    label: 'Ver teléfono',
    icon: IconPhone,
    lines: ({ phone, otherContact }) => joined(phone, otherContact),
  },
  {
    act: 'home',
    label: 'Ver domicilio',
    icon: IconHome,
    lines: (contact) => joined(contact.address, contact.addressReference),
  },
];

const joined = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
