import { Text } from '@mantine/core';
import type { FollowupView } from '../../../backend/followups/types.ts';
import { hasRules } from '../../../domain/people/contact.ts';
import { ContactActs } from '../people/ContactActs.tsx';
import { PersonName } from '../people/PersonName.tsx';
import { SafeContactRules } from '../people/SafeContactRules.tsx';

type Person = NonNullable<FollowupView['person']>;

/** Whom to call or visit, and the rules that keep her safe. */
export function FollowupPerson({ person, caseId }: { person: Person; caseId: string }) {
  const { id, name, safeContact } = person;
  return (
    <div>
      <Text size="sm">
        Con <PersonName name={name} />
      </Text>
      {safeContact !== null && hasRules(safeContact) ? (
        <SafeContactRules rules={safeContact} />
      ) : null}
      <ContactActs personId={id} caseId={caseId} name={name} rulesShown />
    </div>
  );
}
