import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../../../backend/cases/types.ts';
import type { RiskView } from '../../../../../backend/risk/types.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { PersonName } from '../../../../components/people/PersonName.tsx';
import type { ActFormProps } from '../ActSheet.tsx';

/** Of which procedure, resolution, notification, activity or appeal a form is; null: as it was typed. */
export interface OfRiskProps extends ActFormProps {
  readonly subjectId: string | null;
}

/** What a form of a procedure is about. */
export interface RiskOf {
  readonly risk: RiskView;
  /** Says whose it is. */
  readonly which: ReactNode;
}

/**
 * The procedure that holds what the address names; a text taken up again without one is of the first
 * that goes on.
 */
export function OfRisk({
  file,
  holds,
  children,
}: {
  readonly file: CaseView;
  readonly holds: (risk: RiskView) => boolean;
  readonly children: (of: RiskOf) => ReactNode;
}) {
  const found = useQuery(api.risk.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {(rows) => {
        const row = rows.find(({ procedure }) => procedure !== null && holds(procedure));
        return row?.procedure == null ? (
          <EmptyState title="Eso ya no está abierto">Véalo en «Riesgo».</EmptyState>
        ) : (
          children({
            risk: row.procedure,
            which: (
              <Text size="sm">
                De <PersonName name={row.child} />
              </Text>
            ),
          })
        );
      }}
    </Answer>
  );
}

/** The procedure named, or the first that goes on. */
export const isNamed =
  (id: string | null) =>
  (risk: RiskView): boolean =>
    id === null ? risk.stage !== 'terminado' : risk.id === id;

export const fixedTo = (id: string | null) => (id === null ? {} : { id });
