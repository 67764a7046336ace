import { TERM_RULES } from '../../../../domain/clock/rules.ts';
import { DueBadge } from '../../../components/data/DueBadge.tsx';

interface IncidentDueProps {
  readonly row: { readonly knownAt: string; readonly due: string; readonly explanation: string };
}

/** By when the authority must have been told. */
export function IncidentDue({ row }: IncidentDueProps) {
  const { label, verified } = TERM_RULES.BREACH_NOTICE;
  const reason = { label, verified, explanation: row.explanation };
  return <DueBadge due={row.due} start={row.knownAt} why={{ of: 'known', reason }} />;
}
