import { SimpleGrid, Stack } from '@mantine/core';
import type { PersonView } from '../../../backend/people/types.ts';
import { useMay } from '../../api/session.ts';
import { SeenBy } from '../../components/audit/SeenBy.tsx';
import { CasesPanel } from './CasesPanel.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import { Facts } from './Facts.tsx';
import { FamilyPanel } from './FamilyPanel.tsx';
import { MergesPanel } from './merge/MergesPanel.tsx';

/** What is known on the left; on the right what leads on: contact, cases, ties. */
export function PersonPage({ person }: { readonly person: PersonView }) {
  const mayMerge = useMay('people.merge');
  const mayFamily = useMay('family.view');
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
      <Facts person={person} />
      <Stack gap="lg">
        <ContactPanel person={person} />
        <CasesPanel cases={person.cases} />
        {mayMerge ? <MergesPanel personId={person.id} /> : null}
        {mayFamily ? <FamilyPanel personId={person.id} /> : null}
        <div>
          <SeenBy kind="person" id={person.id} />
        </div>
      </Stack>
    </SimpleGrid>
  );
}
