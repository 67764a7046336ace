/** The page of the manual that tells who sees and does what: from the table of rights, by `npm run docs`. */

import { SEALED_CLASSES } from '../../domain/fields/classes.ts';
import {
  type Action,
  type CaseRelation,
  EMERGENCY_MINUTES,
  READS,
  RIGHTS,
  type Rights,
  ROLE_LABELS,
  ROLES,
  type Role,
} from '../../domain/rights.ts';
import { CLASS_WORDS } from '../../domain/words/acts.ts';
import { joinAnd } from '../../domain/words/lists.ts';
import { RIGHT_GROUPS, RIGHT_WORDS, type RightGroup } from '../../domain/words/rights.ts';

const rightsOf = (action: Action): Rights => RIGHTS[action];
const ACTIONS = Object.keys(RIGHT_WORDS) as Action[];
const hasAny = (role: Role): boolean =>
  ACTIONS.some((action) => rightsOf(action)[role] !== undefined);
const WITH_RIGHTS = ROLES.filter(hasAny);
const WITHOUT = ROLES.filter((role) => !hasAny(role));

const REACH: Readonly<Record<CaseRelation, string>> = {
  own: 'Los suyos',
  team: 'Todos',
  other: 'Cualquiera',
};

/** The whole page. */
export function whoSeesWhat(): string {
  return `${[
    '<!-- Escrita por `npm run docs` desde la tabla de permisos. Se cambia el código, no esta página. -->',
    '# 13. Quién ve qué',
    INTRO,
    '## Qué se puede leer',
    READING,
    table(
      ['Dato', ...WITH_RIGHTS.map((role) => ROLE_LABELS[role])],
      SEALED_CLASSES.map((name) => [
        capital(CLASS_WORDS[name]),
        ...WITH_RIGHTS.map((role) => (READS[role].includes(name) ? 'Sí' : '–')),
      ]),
    ),
    ...Object.entries(RIGHT_GROUPS).flatMap(([group, title]) => [
      `## ${title}`,
      actionsOf(group as RightGroup),
    ]),
  ].join('\n\n')}\n`;
}

const INTRO = `Una persona puede tener varias funciones: puede lo que permita cualquiera de ellas. Las funciones se dan en «Ajustes», «Personal» ([capítulo 10](10-personal-y-relevos.md)).

En lo que toca a un caso:

- **Todos**: cualquier caso de su servicio (la DEMUNA o violencia familiar).
- **Los suyos**: los que tiene a su cargo, o donde tiene un seguimiento o un oficio pendiente; en la OMAPED y el CIAM, las personas de su registro.
- **Cualquiera**: también uno que su función no abre; solo para mirar, ${EMERGENCY_MINUTES} minutos, con un motivo escrito y con aviso inmediato.

Un caso **reservado** lo ven la/el responsable y las personas que nombró. Quien tiene interés en un caso, aunque sea la/el responsable, no lo ve ni en las listas ni en la búsqueda.

${joinAnd(WITHOUT.map((role) => `**${ROLE_LABELS[role]}**`))}: ninguna de estas cosas. Ve el estado del programa y mueve archivos sellados; para restaurar o agregar personas necesita a la/el responsable en el teclado.`;

const READING =
  'Estos datos se cifran además con su propia clave. Quien no la tiene no los lee, ni dentro de Yanapa ni con otro programa, aunque copie la carpeta. Nombres, direcciones, fechas y plazos no llevan clave propia: Yanapa los muestra a quien atiende el servicio, y con otro programa los lee toda función con acceso a los datos.';

const actionsOf = (group: RightGroup): string =>
  table(
    ['Puede', ...WITH_RIGHTS.map((role) => ROLE_LABELS[role])],
    ACTIONS.filter((action) => RIGHT_WORDS[action].group === group).map((action) => [
      RIGHT_WORDS[action].text,
      ...WITH_RIGHTS.map((role) => cell(action, role)),
    ]),
  );

function cell(action: Action, role: Role): string {
  const reach = rightsOf(action)[role];
  if (reach === undefined) return '–';
  return RIGHT_WORDS[action].ofCases ? REACH[reach] : 'Sí';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
