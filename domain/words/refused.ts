/** What a schema says where it brings no words of its own, in place of the library's translation. */
import type { z } from 'zod';

export const MISSING = 'Falta este dato.';

/**
 * Spanish (es-PE) for every refusal of a value. Give it to zod once for each process:
 * `z.config({ localeError: refusedWords })`.
 */
export const refusedWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === null || issue.input === undefined
        ? MISSING
        : 'Este dato no tiene la forma esperada. Escríbalo de nuevo.';
    case 'invalid_value':
      return 'Elija una opción de la lista.';
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Escriba un número de ${figure(issue.minimum)} o más.`
        : issue.origin === 'array'
          ? `Hacen falta al menos ${figure(issue.minimum)}.`
          : MISSING;
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `Escriba un número de ${figure(issue.maximum)} o menos.`
        : issue.origin === 'array'
          ? `Son demasiados: como máximo ${figure(issue.maximum)}.`
          : `Es demasiado largo: como máximo ${figure(issue.maximum)} caracteres.`;
    case 'unrecognized_keys':
      return `Aquí no se espera: ${issue.keys.join(', ')}.`;
    default:
      return 'Revise este dato.';
  }
};

const figure = (limit: number | bigint): string => limit.toLocaleString('es-PE');
