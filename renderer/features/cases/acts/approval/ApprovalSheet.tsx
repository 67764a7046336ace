import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ApprovalView } from '../../../../../backend/approvals/types.ts';
import {
  APPROVAL_ACT_LABELS,
  APPROVAL_LABELS,
  APPROVAL_STATE_LABELS,
} from '../../../../../domain/approvals.ts';
import { dateTime } from '../../../../../domain/words/dates.ts';
import { useSealed } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer } from '../../../../components/feedback/States.tsx';
import classes from '../../page/CasePage.module.css';
import { useMayHere } from '../../page/may-here.ts';
import type { ActFormProps } from '../ActSheet.tsx';
import { AskForm } from './AskForm.tsx';
import { DecideForm } from './DecideForm.tsx';

/** What was asked of the responsable and what she said, and what may be asked or answered now. */
export function ApprovalSheet({ file, onDone }: ActFormProps) {
  const mayDecide = useMayHere('approvals.decide');
  const approvals = useQuery(api.approvals.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={approvals}>
      {({ standing, askable }) => (
        <>
          {standing.map((approval) => (
            <Standing key={approval.id} approval={approval}>
              {mayDecide && approval.state === 'asked' ? (
                <DecideForm caseId={file.id} approval={approval} onDone={onDone} />
              ) : null}
            </Standing>
          ))}
          {mayDecide ? (
            standing.length === 0 ? (
              <Text size="sm">Nadie pidió conformidad en este caso.</Text>
            ) : null
          ) : askable.length === 0 ? (
            standing.length === 0 ? (
              <Text size="sm">
                {file.state === 'concluido'
                  ? 'El caso ya concluyó y no tiene un plan por aprobar: no hay para qué pedir conformidad.'
                  : 'El caso todavía no está calificado y no tiene un plan por aprobar: por ahora no hay para qué pedir conformidad.'}
              </Text>
            ) : null
          ) : (
            <AskForm caseId={file.id} askable={askable} onDone={onDone} />
          )}
        </>
      )}
    </Answer>
  );
}

interface StandingProps {
  readonly approval: ApprovalView;
  readonly children: React.ReactNode;
}

function Standing({ approval: { kind, state, steps }, children }: StandingProps) {
  const sealed = useSealed();
  return (
    <section aria-label={APPROVAL_LABELS[kind]} style={{ marginBottom: '1.25rem' }}>
      <Title order={3} size="h5">
        {APPROVAL_LABELS[kind]}: {APPROVAL_STATE_LABELS[state].toLowerCase()}
      </Title>
      <ul className={classes['list']}>
        {steps.map(({ id, act, at, by, comment }) => (
          <li key={id} className={classes['line']}>
            <Text size="sm">
              <strong>{APPROVAL_ACT_LABELS[act]}</strong> {by}, {dateTime(at)}
            </Text>
            {comment === '' ? null : (
              <p className={classes['text']}>{sealed(comment, 'sensible')}</p>
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
