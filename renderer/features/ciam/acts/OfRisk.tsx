import { Text } from '@mantine/core';
import type { OlderRiskView, OlderView } from '../../../../backend/ciam/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { RISK_SITUATIONS } from '../../../../domain/ciam/catalogues.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { useFieldValue } from '../../../components/form/context.tsx';

/** The situation that a form is about: the address names it; a draft taken up again remembers it. */
export const riskOf = ({ risks }: OlderView, subjectId: string | null): OlderRiskView | null =>
  risks.find(({ id }) => id === subjectId?.split('.')[0]) ??
  risks.find(({ ending }) => ending === null) ??
  null;

/** A draft may not bring another situation back than the one that was opened. */
export const fixedTo = (subjectId: string | null): { riskId?: string } => {
  const riskId = subjectId?.split('.')[0];
  return riskId === undefined ? {} : { riskId };
};

/**
 * The version on which a form opens, so that what somebody else did meanwhile is not undone. A draft that
 * the address does not tell apart brings its own, and the backend judges it.
 */
export const begunOn = (older: OlderView, subjectId: string | null): { version?: number } => {
  const risk = subjectId === null && older.risks.length > 1 ? null : riskOf(older, subjectId);
  return risk === null ? {} : { version: risk.version };
};

/** Which one it is, when she has several. */
export function WhichRisk({ older }: { readonly older: OlderView }) {
  const riskId = useFieldValue<string>('riskId');
  const risk = older.risks.find(({ id }) => id === riskId);
  if (risk === undefined || older.risks.length < 2) return null;
  return (
    <Text size="sm" fw={600}>
      {risk.facts.situations.map((code) => labelOf(RISK_SITUATIONS, code)).join(', ')}, se supo el{' '}
      {dateTime(risk.knownAt)}
    </Text>
  );
}
