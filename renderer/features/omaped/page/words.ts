import type { Catalogue } from '../../../../domain/catalogues/catalogue.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSaid } from '../../../api/lists.ts';
import { today } from '../../../components/time/useNow.ts';

/** The words of codes, as this office's lists have them today; nothing for none. */
export function useWords() {
  const say = useSaid();
  const on = today();
  const said = (catalogue: Catalogue, code: string | null): string =>
    code === null ? '' : say(catalogue, code, on);
  return {
    said,
    allSaid: (catalogue: Catalogue, codes: readonly string[]): string =>
      codes.map((code) => said(catalogue, code)).join(', '),
  };
}

export const day = (date: string | null): string => (date === null ? '' : shortDate(date));

const TERNARY = { si: 'Sí', no: 'No', no_sabe: 'No se sabe' } as const;
export const yesNo = (answer: keyof typeof TERNARY | null): string =>
  answer === null ? '' : TERNARY[answer];
