import { useSearchParams } from 'react-router';
import type { ListQuery } from '../../../../backend/received/list.ts';

interface Filter {
  /** In the address. */
  readonly key: string;
  readonly label: string;
  readonly show: ListQuery['show'];
  /** When nothing is found. */
  readonly nothing: string;
}

const OPEN: Filter = {
  key: 'pendientes',
  label: 'Pendientes',
  show: 'open',
  nothing: 'No hay documentos pendientes',
};

export const FILTERS: readonly Filter[] = [
  OPEN,
  { key: 'vencidos', label: 'Vencidos', show: 'late', nothing: 'No hay documentos vencidos' },
  { key: 'mios', label: 'A mi cargo', show: 'mine', nothing: 'No tiene documentos a su cargo' },
  {
    key: 'sin-expediente',
    label: 'Sin expediente',
    show: 'without_case',
    nothing: 'Todos los documentos son de un expediente',
  },
  { key: 'todos', label: 'Todos', show: 'all', nothing: 'Todavía no hay documentos recibidos' },
];

/** The filter of the list, kept in the address. */
export function useFilter(): readonly [Filter, (key: string) => void] {
  const [params, setParams] = useSearchParams();
  const filter = FILTERS.find(({ key }) => key === params.get('ver')) ?? OPEN;
  const change = (key: string): void =>
    setParams(key === OPEN.key ? {} : { ver: key }, { replace: true });
  return [filter, change];
}
