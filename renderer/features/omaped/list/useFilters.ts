import { useSearchParams } from 'react-router';
import { codesOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  CARNE_STATES,
  CONTIGO_STATES,
  DISABILITY_DEGREES,
  DISABILITY_TYPES,
} from '../../../../domain/catalogues/omaped.ts';
import { AUTISM } from '../../../../domain/omaped/filter.ts';
import { CERTIFICATE_FILTERS, type OmapedFilters } from '../../../../domain/records/omaped.ts';

/** What narrows the list, besides the text. */
export type Filters = Omit<OmapedFilters, 'text'>;

const TYPES = [...codesOf(DISABILITY_TYPES), AUTISM] as const;

/** Days within which something lapses, as the list offers them. */
export const LAPSE_CHOICES = [0, 30, 60] as const;

/**
 * The filters of the list, kept in the address so that back and a reload return to them. What is
 * searched for is not among them: it may be a name.
 */
export function useFilters(): readonly [Filters, (change: Partial<Filters>) => void] {
  const [params, setParams] = useSearchParams();
  const filters = filtersOf(params);
  const change = (changed: Partial<Filters>): void => {
    const { type, degree, district, certificate, carne, contigo, lapsesIn, ended } = {
      ...filters,
      ...changed,
    };
    const named: readonly (readonly [string, string | null])[] = [
      ['tipo', type],
      ['grado', degree],
      ['distrito', district],
      ['certificado', certificate],
      ['carne', carne],
      ['contigo', contigo],
      ['vence', lapsesIn === null ? null : String(lapsesIn)],
      ['salieron', ended ? '1' : null],
    ];
    setParams(Object.fromEntries(named.filter(([, value]) => value !== null)) as never, {
      replace: true,
    });
  };
  return [filters, change];
}

function filtersOf(params: URLSearchParams): Filters {
  const one = <T extends string>(name: string, among: readonly T[]): T | null =>
    among.find((code) => code === params.get(name)) ?? null;
  const district = params.get('distrito');
  return {
    type: one('tipo', TYPES),
    degree: one('grado', codesOf(DISABILITY_DEGREES)),
    district: district !== null && /^\d{6}$/.test(district) ? district : null,
    certificate: one('certificado', CERTIFICATE_FILTERS),
    carne: one('carne', codesOf(CARNE_STATES)),
    contigo: one('contigo', codesOf(CONTIGO_STATES)),
    lapsesIn: LAPSE_CHOICES.find((days) => String(days) === params.get('vence')) ?? null,
    ended: params.has('salieron'),
  };
}

export const isWhole = ({ ended, ...filters }: Filters): boolean =>
  !ended && Object.values(filters).every((value) => value === null);
