import type { Backend } from './ports.ts';

/**
 * Until copies are proved and rights hold outside the program, no office may trust this version
 * with real people: every view and every paper says *SOLO PRÁCTICA*.
 */
const PRACTICE_ONLY = true;

/** Whether screens and papers must say that the data are fictional. */
export const isPractice = (backend: Backend): boolean =>
  PRACTICE_ONLY || backend.practice || backend.open?.store.practice === true;
