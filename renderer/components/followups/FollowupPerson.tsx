import { Alert, Text } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import type { FollowupView } from '../../../backend/followups/types.ts';
import { joinAnd } from '../../../domain/words/lists.ts';
import { ContactActs } from '../people/ContactActs.tsx';
import { PersonName } from '../people/PersonName.tsx';

type Person = NonNullable<FollowupView['person']>;

/** Whom to call or visit, and the rules that keep her safe. */
export function FollowupPerson({ person, caseId }: { person: Person; caseId: string }) {
  const { id, name, noPhone, noHome, hours, contactHidden } = person;
  const rules = [
    ...(noPhone ? ['no llamar por teléfono'] : []),
    ...(noHome ? ['no ir a la casa'] : []),
  ];
  return (
    <div>
      <Text size="sm">
        Con <PersonName name={name} />
      </Text>
      {contactHidden || hours !== '' ? (
        <Alert
          color="red"
          role="note"
          icon={<IconShieldLock aria-hidden />}
          title="Contacto seguro"
          my={4}
        >
          {rules.length === 0
            ? 'Hay reglas para contactar a esta persona'
            : sentence(joinAnd(rules))}
          {hours === '' ? '.' : `. Horas seguras: ${hours}.`}
        </Alert>
      ) : null}
      <ContactActs personId={id} caseId={caseId} name={name} />
    </div>
  );
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
