/** Which of two texts comes first, by its characters as the store orders them: days, hours, codes. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
