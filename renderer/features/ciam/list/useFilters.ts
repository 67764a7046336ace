import { useSearchParams } from 'react-router';
import type { OlderQuery } from '../../../../backend/ciam/list.ts';
import { SEXES } from '../../../../domain/catalogues/person.ts';
import { AUTONOMY_LEVELS } from '../../../../domain/ciam/catalogues.ts';

export type Filters = Omit<OlderQuery, 'text' | 'after' | 'limit' | 'settled'>;

/** What narrows the list, kept in the address; what is typed is not. */
export function useFilters(): readonly [Filters, (name: string, value: string | null) => void] {
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === null || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  const chosen = (name: string): string | undefined => params.get(name) ?? undefined;
  const sex = SEXES.entries.find(({ code }) => code === params.get('sexo'))?.code;
  const autonomy = AUTONOMY_LEVELS.entries.find(
    ({ code }) => code === params.get('autonomia'),
  )?.code;
  const district = chosen('distrito');
  const pension = chosen('pension');
  const ticked = (name: string): boolean => params.has(name);
  return [
    {
      ...(district === undefined ? {} : { district }),
      ...(sex === undefined ? {} : { sex }),
      ...(autonomy === undefined ? {} : { autonomy }),
      ...(pension === undefined ? {} : { pension }),
      alone: ticked('sola'),
      atRisk: ticked('riesgo'),
      stale: ticked('sin-actualizar'),
      ended: ticked('salidas'),
    },
    set,
  ];
}
