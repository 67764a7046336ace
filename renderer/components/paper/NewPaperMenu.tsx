import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { OfferedPaper } from '../../../backend/papers/types.ts';
import { type Desk, isRegisterDesk } from '../../../domain/desks.ts';
import { PAPER_KINDS, paperOf } from '../../../domain/letters/papers.ts';
import { desksOf } from '../../../domain/rights.ts';
import { newPaperAddress } from '../../api/addresses.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';

/** Which document to write: of no case, all those that need none; of a case, whatever it has records for. */
export function NewPaperMenu({ caseId }: { readonly caseId: string | null }) {
  const ofCase = useQuery(
    api.papers.offered.queryOptions(caseId === null ? skipToken : { caseId }),
  );
  const { roles } = useSession();
  const offered = caseId === null ? withoutCase(desksOf(roles)) : ofCase.data;
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        {/* Closed until its entries are there: a menu takes the focus to the first of them. */}
        <Button
          variant="light"
          disabled={offered === undefined}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          Nuevo documento
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
        {(offered ?? []).map(({ kind, subjectId, of, issued }) => (
          <Menu.Item
            key={`${kind} ${subjectId}`}
            component={Link}
            to={newPaperAddress(kind, caseId, subjectId)}
          >
            {paperOf(kind).label}
            {of === null ? '' : `: ${of}`}
            {issued === 0 ? null : (
              <Text size="xs" c="dimmed" span>
                {' '}
                (ya emitidos: {issued})
              </Text>
            )}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Those that need no case, and of a register those of no person, for whoever attends it. */
const withoutCase = (desks: readonly Desk[]): OfferedPaper[] =>
  PAPER_KINDS.filter((kind) => {
    const { inCase, of, desk } = paperOf(kind);
    return desk === undefined
      ? inCase === 'maybe' && desks.some((own) => !isRegisterDesk(own))
      : of === 'none' && desks.includes(desk);
  }).map((kind) => ({ kind, subjectId: null, of: null, issued: 0 }));
