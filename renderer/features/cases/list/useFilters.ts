import { useSearchParams } from 'react-router';
import { CASE_STATES, type CaseState } from '../../../../domain/case-states.ts';

export interface Filters {
  readonly state: CaseState | null;
  readonly mine: boolean;
  readonly overdue: boolean;
  readonly order: 'recent' | 'due';
}

/**
 * The filters of the list, kept in the address so that back and a reload return to them. What is
 * searched for is not among them: it may be a name.
 */
export function useFilters(): readonly [Filters, (change: Partial<Filters>) => void] {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const change = (changed: Partial<Filters>): void => {
    const { state, mine, overdue, order } = { ...filters, ...changed };
    setParams(
      {
        ...(state === null ? {} : { estado: state }),
        ...(mine ? { mios: '1' } : {}),
        ...(overdue ? { vencidos: '1' } : {}),
        ...(order === 'due' ? { orden: 'plazo' } : {}),
      },
      { replace: true },
    );
  };
  return [filters, change];
}

export const filtersOf = (params: URLSearchParams): Filters => ({
  state: CASE_STATES.find((state) => state === params.get('estado')) ?? null,
  mine: params.has('mios'),
  overdue: params.has('vencidos'),
  order: params.get('orden') === 'plazo' ? 'due' : 'recent',
});
