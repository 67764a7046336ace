import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { BLANK_FORMS, blankKindsOf } from '../../../domain/letters/papers.ts';
import { desksOf } from '../../../domain/rights.ts';
import { failureOf } from '../../api/failure.ts';
import { useMay, useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { PaperDialog } from '../pdf/PaperDialog.tsx';

/** Forms to fill in by hand, in the field: with the code of the case, or with none. */
export function BlankMenu({ caseId }: { readonly caseId: string | null }) {
  const may = useMay('papers.blank');
  const { roles } = useSession();
  const form = useMutation(api.papers.blank.mutationOptions());
  if (!may) return null;
  return (
    <>
      <Menu position="bottom-start" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            loading={form.isPending}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            Formato en blanco
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          {blankKindsOf(desksOf(roles), caseId !== null).map((blank) => (
            <Menu.Item key={blank} onClick={() => form.mutate({ form: blank, caseId })}>
              {BLANK_FORMS[blank]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {form.error === null ? null : (
        <Text size="sm" role="alert" c="var(--mantine-color-error)">
          {failureOf(form.error).message}
        </Text>
      )}
      <PaperDialog
        title="Formato en blanco"
        paper={form.data ?? null}
        onClose={() => form.reset()}
      />
    </>
  );
}
