import { useSearchParams } from 'react-router';
import type { LetterRow } from '../../../../backend/letters/types.ts';

interface Filter {
  /** In the address. */
  readonly key: string;
  readonly label: string;
  readonly query: { readonly state?: LetterRow['state'][]; readonly withoutCargo?: boolean };
  /** When nothing is found. */
  readonly nothing: string;
}

const ALL: Filter = {
  key: 'todos',
  label: 'Todos',
  query: {},
  nothing: 'Todavía no hay oficios',
};

export const FILTERS: readonly Filter[] = [
  ALL,
  {
    key: 'borradores',
    label: 'Borradores',
    query: { state: ['draft'] },
    nothing: 'No hay oficios en borrador',
  },
  {
    key: 'sin-firma',
    label: 'Emitidos sin firma',
    query: { state: ['issued'] },
    nothing: 'No hay oficios por firmar',
  },
  {
    key: 'sin-cargo',
    label: 'Firmados sin cargo',
    query: { withoutCargo: true },
    nothing: 'Todos los oficios firmados tienen su cargo',
  },
  {
    key: 'anulados',
    label: 'Anulados',
    query: { state: ['annulled'] },
    nothing: 'No hay oficios anulados',
  },
];

/** The filter of the list, kept in the address. */
export function useFilter(): readonly [Filter, (key: string) => void] {
  const [params, setParams] = useSearchParams();
  const filter = FILTERS.find(({ key }) => key === params.get('ver')) ?? ALL;
  const change = (key: string): void =>
    setParams(key === ALL.key ? {} : { ver: key }, { replace: true });
  return [filter, change];
}
