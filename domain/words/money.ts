/** Money as Peru writes it. Amounts are whole céntimos, percentages hundredths of one per cent. */

/** "S/ 1,234.50". */
export const soles = (cents: number): string =>
  `${cents < 0 ? '-' : ''}S/ ${hundredths(Math.abs(cents))}`;

/** "25.50 %". */
export const perCent = (value: number): string => `${hundredths(value)} %`;

/** "1234.50": in a box, to be corrected. */
export const typedHundredths = (value: number): string => hundredths(value).replaceAll(',', '');

function hundredths(value: number): string {
  const whole = String(Math.trunc(value / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(value % 100).padStart(2, '0')}`;
}

const TYPED = /^(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,2}))?$/;

/** What was typed ("350", "350.5", "1,234.50", with or without "S/") in hundredths; null when it is none. */
export function hundredthsOf(typed: string): number | null {
  const text = typed.replace(/^\s*S\/\.?\s*/i, '').trim();
  const found = TYPED.exec(text);
  if (found === null) return null;
  const [whole = ''] = text.replaceAll(',', '').split('.');
  return Number(whole) * 100 + Number((found[1] ?? '').padEnd(2, '0'));
}
