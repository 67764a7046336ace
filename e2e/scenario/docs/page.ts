/** `docs/scenarios.md`, whole: how to write a scenario, and every procedure it may call. */
import type { z } from 'zod';
import { appRouter } from '../../../backend/router.ts';
import type { Catalogue } from '../../../domain/catalogues/catalogue.ts';
import { CATALOGUES } from '../../../domain/catalogues/index.ts';
import { ERRORS } from '../../../domain/errors.ts';
import { type Action, RIGHTS } from '../../../domain/rights.ts';
import { HOW_TO } from './how-to.ts';
import { InputText, namedSchemas } from './input-text.ts';
import { readRouterTypes } from './output-types.ts';
import { noShapes, type Shapes } from './text.ts';

interface Procedure {
  readonly _def: {
    readonly type: string;
    readonly inputs: readonly z.ZodType[];
    readonly meta?: { readonly action?: Action };
  };
}

export async function scenariosPage(): Promise<string> {
  const inputShapes = noShapes();
  const resultShapes = noShapes();
  const input = new InputText(await namedSchemas(), inputShapes);
  const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, Procedure>>;

  const sections: string[] = [];
  let feature = '';
  for (const [path, { description, result }] of readRouterTypes(resultShapes)) {
    const procedure = procedures[path];
    if (procedure === undefined) throw new Error(`${path} is in the type of the router only.`);
    const [group = ''] = path.split('.');
    if (group !== feature) sections.push(`## ${group}`);
    feature = group;
    sections.push(
      [
        `### ${path}`,
        `${kindOf(procedure)} · ${whoMay(procedure._def.meta?.action)}`,
        ...(description === '' ? [] : [description]),
        fenced(`input:  ${inputOf(procedure, input) ?? 'none'}\nresult: ${result}`),
      ].join('\n\n'),
    );
  }
  return `${[
    HOW_TO,
    '# Procedures',
    ...sections,
    shapesSection('# Shapes of inputs', inputShapes),
    shapesSection('# Shapes of results', resultShapes),
    codesSection(),
    refusalsSection(),
  ].join('\n\n')}\n`;
}

const inputOf = (procedure: Procedure, input: InputText): string | null => {
  const [schema] = procedure._def.inputs;
  return schema === undefined ? null : input.of(schema);
};

const kindOf = ({ _def }: Procedure): string => (_def.type === 'mutation' ? 'Acts' : 'Looks');

function whoMay(action: Action | undefined): string {
  if (action === undefined) return 'before login';
  const roles = Object.entries(RIGHTS[action]).map(([role, reach]) => `${role} (${reach})`);
  return `right \`${action}\`: ${roles.join(', ')}`;
}

const fenced = (text: string): string => `\`\`\`ts\n${text}\n\`\`\``;

function shapesSection(title: string, { texts }: Shapes): string {
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return [title, fenced(sorted.map(([name, text]) => `${name} = ${text}`).join('\n\n'))].join(
    '\n\n',
  );
}

function codesSection(): string {
  const lists = CATALOGUES.map(
    (catalogue: Catalogue) =>
      `**${catalogue.id}** (${catalogue.label}): ${catalogue.entries
        .map((entry) => `\`${entry.code}\` ${entry.label}${subsOf(entry)}`)
        .join(' · ')}`,
  );
  return ['# Codes', ...lists].join('\n\n');
}

/** A materia lists its sub-materias. */
function subsOf(entry: object): string {
  const subs = 'subs' in entry && Array.isArray(entry.subs) ? entry.subs : [];
  const codes = subs.map(({ code }: { code: string }) => `\`${code}\``);
  return codes.length === 0 ? '' : ` (${codes.join(', ')})`;
}

const refusalsSection = (): string =>
  [
    '# Refusals',
    Object.entries(ERRORS)
      .map(([code, message]) => `- \`${code}\`: ${message}`)
      .join('\n'),
  ].join('\n\n');
