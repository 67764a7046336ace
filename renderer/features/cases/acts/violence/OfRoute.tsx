import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RouteView, ViolenceOfCase } from '../../../../../backend/violence/types.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import type { ActFormProps } from '../ActSheet.tsx';

export interface OfRouteProps extends ActFormProps {
  /** A measure or a breach; null where the act is of the route itself. */
  readonly subjectId: string | null;
}

interface OfRouteParts {
  readonly route: RouteView;
  readonly of: ViolenceOfCase;
}

/** The route of the case, once it is here. */
export function OfRoute({
  file,
  children,
}: {
  readonly file: ActFormProps['file'];
  readonly children: (parts: OfRouteParts) => ReactNode;
}) {
  const found = useQuery(api.violence.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={found}>
      {(of) =>
        of.route === null ? (
          <EmptyState title="Todavía no se abre la ruta">Ábrala en «Violencia».</EmptyState>
        ) : (
          children({ route: of.route, of })
        )
      }
    </Answer>
  );
}

/** Now, to the minute, as a form begins with it. */
export const thisMinute = (): string => `${new Date().toISOString().slice(0, 16)}:00.000Z`;
