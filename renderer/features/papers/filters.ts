import { useSearchParams } from 'react-router';
import type { PAPER_FILTERS } from '../../../backend/papers/list.ts';

interface Filter {
  /** In the address. */
  readonly key: string;
  readonly label: string;
  readonly show: (typeof PAPER_FILTERS)[number];
  /** When nothing is found. */
  readonly nothing: string;
}

const ALL: Filter = {
  key: 'todos',
  label: 'Todos',
  show: 'all',
  nothing: 'Todavía no hay documentos',
};

export const FILTERS: readonly Filter[] = [
  ALL,
  {
    key: 'sin-cargo',
    label: 'Sin cargo',
    show: 'without_cargo',
    nothing: 'Todo lo que se firmó y salió tiene su cargo',
  },
  {
    key: 'sin-respuesta',
    label: 'Sin respuesta',
    show: 'unanswered',
    nothing: 'No se espera ninguna respuesta',
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
