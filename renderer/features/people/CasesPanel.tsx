import { Anchor, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link, useNavigate } from 'react-router';
import type { PersonCase } from '../../../backend/people/types.ts';
import { dateInLima } from '../../../domain/clock/lima.ts';
import { shortDate } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { StateBadge } from '../../components/data/StateBadge.tsx';
import { CASE_ROLE_LABELS } from '../../components/person/roles.ts';
import { Panel } from './Panel.tsx';
import classes from './people.module.css';

/** The cases she takes part in, as far as who looks may know; C opens the first. */
export function CasesPanel({ cases }: { readonly cases: readonly PersonCase[] }) {
  const navigate = useNavigate();
  const [first] = cases;
  useHotkeys(
    first === undefined
      ? []
      : [
          [
            'C',
            () => {
              if (document.querySelector('[role="dialog"]') === null)
                void navigate(address.case(first.id));
            },
          ],
        ],
  );
  return (
    <Panel title="Expedientes">
      {cases.length === 0 ? (
        <Text size="sm" c="dimmed">
          No participa en ningún expediente que usted pueda ver.
        </Text>
      ) : (
        <ul className={classes['list']}>
          {cases.map(({ id, number, state, role, receivedAt }) => (
            <Group key={id} component="li" gap="sm">
              <Anchor component={Link} to={address.case(id)} size="sm" fw={600}>
                {number}
              </Anchor>
              <StateBadge state={state} />
              <Text span size="sm">
                {CASE_ROLE_LABELS[role]}
              </Text>
              <Text span size="xs" c="dimmed">
                recibido el {shortDate(dateInLima(receivedAt))}
              </Text>
            </Group>
          ))}
        </ul>
      )}
    </Panel>
  );
}
