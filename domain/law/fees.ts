/** V25: attention is free (RDNA 27.a), so nothing that the office keeps is a fee for it. */

/** Of who attends: what a child is owed (alimentos) is no fee. */
const FEE = /(^|_)(fees?|tasas?|tarifas?|aranceles?|cobros?|prices?|charges?|honorarios?)(_|$)/;

/** @param names of columns, camelCase or snake_case. @returns those that would hold a fee. */
export const feeNames = (names: readonly string[]): string[] =>
  names.filter((name) => FEE.test(name.replaceAll(/([A-Z])/g, '_$1').toLowerCase()));
