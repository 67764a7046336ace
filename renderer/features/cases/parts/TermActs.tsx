import { Button } from '@mantine/core';
import { TERM_RULES, type TermRule } from '../../../../domain/clock/rules.ts';
import { refText, type TermRef } from '../acts/changed-term.ts';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';

interface TermActsProps extends TermRef {
  /** What it is, for whoever hears the buttons. */
  readonly label: string;
  readonly onOpen: OpenAct['open'];
}

/** The ways to change a term that runs, beside the date that says why it is that one. */
export function TermActs({ label, onOpen, ...ref }: TermActsProps) {
  const { extension }: TermRule = TERM_RULES[ref.term];
  const mayExtend = useMayHere('terms.extend');
  const maySuspend = useMayHere('terms.suspend');
  return (
    <>
      {mayExtend && extension !== undefined ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Ampliar plazo: ${label}`}
          onClick={() => onOpen('ampliar-plazo', refText(ref))}
        >
          Ampliar plazo
        </Button>
      ) : null}
      {maySuspend ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Suspender plazo: ${label}`}
          onClick={() => onOpen('suspender-plazo', refText(ref))}
        >
          Suspender plazo
        </Button>
      ) : null}
    </>
  );
}
