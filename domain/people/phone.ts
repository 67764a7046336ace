/** Telephone numbers: tidied for the list and the letter, never refused for their shape. */

export interface PhoneCheck {
  /** Digits only, without Peru's prefix; what cannot be read as a number stays as typed. */
  readonly normalised: string;
  readonly kind: 'mobile' | 'landline' | 'foreign' | 'unknown';
  /** Spanish; never stops anyone. */
  readonly warnings: readonly string[];
}

const UNREADABLE = 'No parece un teléfono. Revise el número o anote de quién es.';
const WRONG_LENGTH = 'Un celular tiene 9 cifras y empieza con 9; un fijo de Tacna, 052 y 6 cifras.';

/**
 * Reads a telephone as typed: `+51 952-123 456`, `(052) 84 5678`, `845678`.
 * Landlines of Tacna without their prefix get it (the 052 plan is from use, not from a norm).
 */
export function checkPhone(typed: string): PhoneCheck {
  const text = typed.trim();
  const digits = text.replace(/\D/g, '');
  if (digits === '' || /[^\d\s()+./-]/.test(text)) {
    return { normalised: text, kind: 'unknown', warnings: [UNREADABLE] };
  }
  const abroad = text.startsWith('+') && !digits.startsWith('51');
  if (abroad) return { normalised: `+${digits}`, kind: 'foreign', warnings: [] };

  const national = withoutPrefix(digits);
  if (/^9\d{8}$/.test(national)) return { normalised: national, kind: 'mobile', warnings: [] };
  if (/^\d{6}$/.test(national)) {
    return { normalised: `052${national}`, kind: 'landline', warnings: [] };
  }
  if (/^0[1-9]\d{7}$/.test(national)) {
    return { normalised: national, kind: 'landline', warnings: [] };
  }
  return { normalised: national, kind: 'unknown', warnings: [WRONG_LENGTH] };
}

/** 51 is taken off only where a whole Peruvian number follows it. */
function withoutPrefix(digits: string): string {
  const rest = /^(?:00)?51(9\d{8}|0?[1-9]\d{7})$/.exec(digits)?.[1];
  if (rest === undefined) return digits;
  return rest.startsWith('9') && rest.length === 9 ? rest : rest.padStart(9, '0');
}

/** "952 123 456", "(052) 845678": for screens and letters. */
export function formatPhone(normalised: string): string {
  if (/^9\d{8}$/.test(normalised)) return normalised.replace(/(\d{3})(?=\d)/g, '$1 ');
  if (/^01\d{7}$/.test(normalised)) return `(01) ${normalised.slice(2)}`;
  if (/^0\d{8}$/.test(normalised)) return `(${normalised.slice(0, 3)}) ${normalised.slice(3)}`;
  return normalised;
}
