/** How many keys frequent acts take: counted at the window, and printed in the manual by `npm run docs`. */

interface KeyCount {
  readonly act: string;
  readonly keys: string;
  /** Presses, without the letters of what is typed. A later release never needs more. */
  readonly most: number;
}

/** Counted by `e2e/desk/keyboard.test.ts`. */
export const KEY_COUNTS = {
  findPerson: {
    act: 'Encontrar a una persona y abrir su página, desde cualquier pantalla',
    keys: '`Ctrl+K`, sus apellidos, `Enter`',
    most: 2,
  },
  openCase: {
    act: 'Abrir su expediente, desde su página',
    keys: '`C`',
    most: 1,
  },
  addNote: {
    act: 'Agregar una anotación al caso que se tiene a la vista, y guardarla',
    keys: '`N`, el texto, `Ctrl+Enter`',
    most: 2,
  },
  nextOverdue: {
    act: 'Ir al siguiente vencido, desde cualquier pantalla, y abrirlo',
    keys: '`Alt+V`, `Enter`',
    most: 2,
  },
} as const satisfies Readonly<Record<string, KeyCount>>;

const BEGINS = '<!-- Cuenta de teclas: la escribe `npm run docs`. -->';
const ENDS = '<!-- Fin de la cuenta de teclas. -->';

/** The page of the keyboard with the present table in it. @throws when the page has no place for it. */
export function withKeyCounts(page: string): string {
  const from = page.indexOf(BEGINS);
  const to = page.indexOf(ENDS);
  if (from === -1 || to < from) throw new Error('The page has no place for the table of keys.');
  return `${page.slice(0, from)}${BEGINS}\n\n${table()}\n\n${page.slice(to)}`;
}

const table = (): string =>
  [
    '| Acto | Teclas | Cuántas |',
    '|---|---|---|',
    ...Object.values(KEY_COUNTS).map(({ act, keys, most }) => `| ${act} | ${keys} | ${most} |`),
  ].join('\n');
