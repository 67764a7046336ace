/** `docs/rules.md`: every rule and term, with its norm, its code and its tests. By `npm run docs`. */

import { CIAM_RULES, type CiamRuleId } from '../../domain/ciam/ids.ts';
import { TERM_RULES, type TermRule, type TermUnit } from '../../domain/clock/rules.ts';
import {
  DEADLINES,
  type DeadlineId,
  type LawRule,
  SEVERITY_LABELS,
  VALIDATIONS,
  type ValidationId,
} from '../../domain/law/ids.ts';
import { OMAPED_RULES, type OmapedRuleId } from '../../domain/omaped/ids.ts';
import { counted } from '../../domain/words/lists.ts';
import { CIAM_CODE, deadlineCode, OMAPED_CODE, RULE_CODE } from './code.ts';
import { type Held, type HoldingTest, heldBy, testsOfRules } from './held.ts';

/** The whole page. */
export function rulesPage(): string {
  const held = heldBy(testsOfRules());
  return `${[
    '<!-- Written by `npm run docs` from domain/law/ids.ts, domain/clock/rules.ts and the titles of the tests. Change those, not this page. -->',
    '# The rules and the terms',
    INTRO,
    '## Rules',
    table(
      ['id', 'norm', 'what it asks', 'effect', 'code', 'tests that pass', 'tests that refuse'],
      keys<ValidationId>(VALIDATIONS).map((id) => {
        const { norm, says, severity } = VALIDATIONS[id];
        return [id, norm, says, SEVERITY_LABELS[severity], code(RULE_CODE[id]), ...tests(id, held)];
      }),
    ),
    '## Rules of the OMAPED',
    table(
      ['id', 'norm', 'what it asks', 'effect', 'code', 'tests that pass', 'tests that refuse'],
      keys<OmapedRuleId>(OMAPED_RULES).map((id) => {
        const { norm, says, severity } = OMAPED_RULES[id];
        return [
          id,
          norm,
          says,
          SEVERITY_LABELS[severity],
          code(OMAPED_CODE[id]),
          ...tests(id, held),
        ];
      }),
    ),
    '## Rules of the CIAM',
    table(
      ['id', 'norm', 'what it asks', 'effect', 'code', 'tests that pass', 'tests that refuse'],
      keys<CiamRuleId>(CIAM_RULES).map((id) => {
        const { norm, says, severity } = CIAM_RULES[id];
        return [id, norm, says, SEVERITY_LABELS[severity], code(CIAM_CODE[id]), ...tests(id, held)];
      }),
    ),
    '## Terms',
    table(
      ['id', 'norm', 'what it is', 'term', 'code', 'tests that pass', 'tests that refuse'],
      keys<DeadlineId>(DEADLINES).map((id) => {
        const { norm, says }: LawRule = DEADLINES[id];
        return [id, norm, says, termWords(id), code(deadlineCode(id)), ...tests(id, held)];
      }),
    ),
  ].join('\n\n')}\n`;
}

const INTRO = `Each id is in the title of the tests that hold it; one of them at least lets something pass, and one refuses something. A test fails when an id has not both, or when a title names an id that is not here (\`build/rules/\`).

*Mark*: what is late or missing stays marked, and nothing is held up. V11 only warns, and V27 lets what may not wait leave without the line: no letter that protects is held up for either ([decision 14](decisions/0014-urgent-letters.md)).`;

const keys = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record) as K[];

const UNITS: Readonly<Record<Exclude<TermUnit, 'immediate'>, readonly [string, string]>> = {
  hours: ['hora', 'horas'],
  working_hours: ['hora de oficina', 'horas de oficina'],
  working_days: ['día hábil', 'días hábiles'],
  calendar_days: ['día calendario', 'días calendario'],
  months: ['mes', 'meses'],
};

function termWords(id: DeadlineId): string {
  if (id === 'DNA_VERIF_MIN2') return '2 acciones';
  const rule: TermRule = TERM_RULES[id];
  const length =
    rule.unit === 'immediate' ? 'de inmediato' : counted(rule.amount, ...UNITS[rule.unit]);
  const longer = rule.extension === undefined ? '' : `. Ampliable: ${rule.extension.condition}`;
  return `${length}${rule.verified ? '' : ' (por verificar)'}${longer}`;
}

const code = (places: readonly string[]): string =>
  places
    .map((place) => {
      const [file = '', name = ''] = place.split('#');
      return `[${name}](../${file})`;
    })
    .join(', ');

function tests(id: string, held: ReadonlyMap<string, Held>): [string, string] {
  const { passes, refuses } = held.get(id) ?? { passes: [], refuses: [] };
  return [byFile(passes), byFile(refuses)];
}

/** Each file once, with how many. */
function byFile(list: readonly HoldingTest[]): string {
  const counts = new Map<string, number>();
  for (const { file } of list) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts]
    .map(([file, count]) => `[${file.split('/').slice(-2).join('/')}](../${file}) ${count}`)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
