import { Button, Loader } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { failureOf } from '../../api/failure.ts';
import { FailureNotice } from '../feedback/FailureNotice.tsx';
import { PaperDialog, type PaperGrant } from './PaperDialog.tsx';

interface PaperButtonProps {
  /** Of the paper, over its pages. */
  readonly title: string;
  /** Forms it and is let see it. */
  readonly ask: () => Promise<PaperGrant>;
  /** False: what it is asked for with is not right yet. */
  readonly ready?: boolean;
  /** It may go in clear to a virtual mesa de partes. */
  readonly mayBeClear?: boolean;
  readonly children: ReactNode;
}

/** Forms one paper and shows its pages, to be printed or saved. */
export function PaperButton({
  title,
  ask,
  ready = true,
  mayBeClear = false,
  children,
}: PaperButtonProps) {
  const [paper, setPaper] = useState<PaperGrant | null>(null);
  const form = useMutation({ mutationFn: ask, meta: { quiet: true } });
  return (
    <>
      <Button
        variant="default"
        leftSection={
          form.isPending ? (
            <Loader size={14} color="currentColor" />
          ) : (
            <IconPrinter size={16} aria-hidden />
          )
        }
        // Not disabled: that would drop the focus, and the next Tab would leave the sheet it is in.
        aria-disabled={form.isPending || !ready}
        onClick={() => {
          if (ready && !form.isPending) form.mutate(undefined, { onSuccess: setPaper });
        }}
      >
        {children}
      </Button>
      <FailureNotice failure={form.error === null ? null : failureOf(form.error)} />
      <PaperDialog
        title={title}
        paper={paper}
        mayBeClear={mayBeClear}
        onClose={() => setPaper(null)}
      />
    </>
  );
}
