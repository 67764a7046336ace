import { Button, Loader, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { DAY_PAPERS, type DayPaper } from '../../../domain/records/day-papers.ts';
import { failureOf } from '../../api/failure.ts';
import { client } from '../../api/trpc.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { PaperDialog, type PaperGrant } from '../pdf/PaperDialog.tsx';
import { today } from '../time/useNow.ts';

export const DAY_PAPER_NAMES: Readonly<Record<DayPaper, string>> = {
  agenda: 'Agenda del día',
  semana: 'Agenda de la semana',
  vencidos: 'Pendientes vencidos',
};

/** Forms the day on paper. @param whose her own, or of the whole office. @param date YYYY-MM-DD, of the agenda or in its week. */
export function askDayPaper(
  whose: 'own' | 'office',
  paper: DayPaper,
  date: string,
): Promise<PaperGrant> {
  return client.dayPapers[whose].mutate(paper === 'vencidos' ? { paper } : { paper, date });
}

interface DayPapersMenuProps {
  readonly whose: 'own' | 'office';
  /** YYYY-MM-DD: the day, or one of the week, that goes on paper; absent: today. */
  readonly date?: string;
}

/** What there is to do, on paper: of a day, of its week, and what is overdue. */
export function DayPapersMenu({ whose, date = today() }: DayPapersMenuProps) {
  const [open, setOpen] = useState<{ title: string; paper: PaperGrant } | null>(null);
  const form = useMutation({
    mutationFn: async (paper: DayPaper) => ({
      title: DAY_PAPER_NAMES[paper],
      paper: await askDayPaper(whose, paper, date),
    }),
    meta: { quiet: true },
  });
  return (
    <>
      <Menu withInitialFocusPlaceholder={false} position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button
            variant="default"
            aria-disabled={form.isPending}
            leftSection={
              form.isPending ? (
                <Loader size={14} color="currentColor" />
              ) : (
                <IconPrinter size={16} aria-hidden />
              )
            }
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            Imprimir
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {DAY_PAPERS.map((paper) => (
            <Menu.Item key={paper} onClick={() => form.mutate(paper, { onSuccess: setOpen })}>
              {DAY_PAPER_NAMES[paper]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <FailureNotice failure={form.error === null ? null : failureOf(form.error)} />
      <PaperDialog
        title={open?.title ?? ''}
        paper={open?.paper ?? null}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
