/**
 * Numbers, money, percentages, dates and hours in words, as Peruvian actas write them so that nobody
 * adds a figure afterwards. Money is in whole céntimos, percentages in hundredths of one per cent.
 */
import { minutesOf } from '../clock/lima.ts';
import { monthName } from './dates.ts';

/** The largest number that has words here. */
export const LARGEST = 999_999_999;

/**
 * How a number that ends in one reads: alone (*veintiuno*), before a masculine noun (*veintiún días*)
 * or a feminine one (*veintiuna horas*).
 */
export type Ending = 'uno' | 'un' | 'una';

/** @throws RangeError when it is not a whole number from 0 to `LARGEST`. */
export function numberInWords(number: number, ending: Ending = 'uno'): string {
  if (!Number.isInteger(number) || number < 0 || number > LARGEST)
    throw new RangeError('A number without words');
  if (number === 0) return 'cero';
  const millions = Math.floor(number / 1_000_000);
  const thousands = Math.floor(number / 1000) % 1000;
  const rest = number % 1000;
  return [
    ...(millions === 0
      ? []
      : [millions === 1 ? 'un millón' : `${underThousand(millions, 'un')} millones`]),
    // "Mil", never "un mil". Feminine goes through the thousands: "doscientas mil horas".
    ...(thousands === 0
      ? []
      : [thousands === 1 ? 'mil' : `${underThousand(thousands, before(ending))} mil`]),
    ...(rest === 0 ? [] : [underThousand(rest, ending)]),
  ].join(' ');
}

/** "trescientos cincuenta con 00/100 soles"; "un millón de soles con 00/100". */
export function solesInWords(cents: number): string {
  const whole = Math.floor(cents / 100);
  const part = `${String(cents % 100).padStart(2, '0')}/100`;
  return whole > 0 && whole % 1_000_000 === 0
    ? `${numberInWords(whole)} de soles con ${part}`
    : `${numberInWords(whole)} con ${part} soles`;
}

/** "S/ 1,250.00". */
export function soles(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `S/ ${whole}.${String(cents % 100).padStart(2, '0')}`;
}

/** "S/ 350.00 (trescientos cincuenta con 00/100 soles)". */
export const solesTwice = (cents: number): string => `${soles(cents)} (${solesInWords(cents)})`;

/** "veinticinco con 50/100 por ciento", "veinte por ciento". */
export function percentInWords(hundredths: number): string {
  const whole = numberInWords(Math.floor(hundredths / 100));
  const part = hundredths % 100;
  return part === 0
    ? `${whole} por ciento`
    : `${whole} con ${String(part).padStart(2, '0')}/100 por ciento`;
}

/** "25.50 %", "20 %". */
export function percent(hundredths: number): string {
  const part = hundredths % 100;
  const whole = String(Math.floor(hundredths / 100));
  return part === 0 ? `${whole} %` : `${whole}.${String(part).padStart(2, '0')} %`;
}

/** "20 % (veinte por ciento)". */
export const percentTwice = (hundredths: number): string =>
  `${percent(hundredths)} (${percentInWords(hundredths)})`;

/** "a los quince días del mes de mayo del año dos mil veintiséis", of YYYY-MM-DD. */
export function dateInWords(date: string): string {
  const day = Number(date.slice(8, 10));
  const days = day === 1 ? 'al primer día' : `a los ${numberInWords(day, 'un')} días`;
  return `${days} del mes de ${monthName(date)} del año ${numberInWords(Number(date.slice(0, 4)))}`;
}

/** "siendo las nueve horas con veinte minutos", of HH:mm. */
export function hourInWords(time: string): string {
  const [hour, minute] = [Math.floor(minutesOf(time) / 60), minutesOf(time) % 60];
  const hours =
    hour === 1 ? 'siendo la una hora' : `siendo las ${numberInWords(hour, 'una')} horas`;
  if (minute === 0) return hours;
  return `${hours} con ${numberInWords(minute, 'un')} ${minute === 1 ? 'minuto' : 'minutos'}`;
}

const ONES = [
  '',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
] as const;
const TENS = [
  '',
  '',
  '',
  'treinta',
  'cuarenta',
  'cincuenta',
  'sesenta',
  'setenta',
  'ochenta',
  'noventa',
] as const;
const HUNDREDS = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos',
] as const;

const before = (ending: Ending): Ending => (ending === 'una' ? 'una' : 'un');

function underThousand(number: number, ending: Ending): string {
  if (number === 100) return 'cien';
  const hundreds = HUNDREDS[Math.floor(number / 100)] ?? '';
  const rest = number % 100;
  return [
    ...(hundreds === '' ? [] : [ending === 'una' ? hundreds.replace(/tos$/u, 'tas') : hundreds]),
    ...(rest === 0 ? [] : [underHundred(rest, ending)]),
  ].join(' ');
}

function underHundred(number: number, ending: Ending): string {
  const low = ONES[number];
  if (low !== undefined) return ended(low, ending);
  const tens = TENS[Math.floor(number / 10)] ?? '';
  const one = ONES[number % 10] ?? '';
  return one === '' ? tens : `${tens} y ${ended(one, ending)}`;
}

function ended(word: string, ending: Ending): string {
  if (!word.endsWith('uno') || ending === 'uno') return word;
  if (ending === 'una') return word.replace(/uno$/u, 'una');
  return word === 'uno' ? 'un' : word.replace(/uno$/u, 'ún');
}
