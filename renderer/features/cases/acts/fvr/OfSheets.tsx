import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SheetsView } from '../../../../../backend/fvr/types.ts';
import { api } from '../../../../api/trpc.ts';
import { Answer } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useShownName } from '../../../../components/people/PersonName.tsx';

interface OfSheetsProps {
  readonly caseId: string;
  readonly children: (view: SheetsView) => ReactNode;
}

export function OfSheets({ caseId, children }: OfSheetsProps) {
  const found = useQuery(api.fvr.ofCase.queryOptions({ caseId }));
  return <Answer of={found}>{children}</Answer>;
}

/** Who suffered it: never whoever is presumed to have done it. */
export function VictimField({ victims }: Pick<SheetsView, 'victims'>) {
  const shown = useShownName();
  return (
    <ChoiceField
      name="personId"
      label="Víctima"
      from={victims.map(({ id, name }) => ({ value: id, label: shown(name) }))}
      required
    />
  );
}
