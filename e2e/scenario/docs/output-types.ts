/** What each procedure answers and what its author says of it, asked of the TypeScript compiler. */
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../../build/process.ts';
import { block, named, type Shapes } from './text.ts';

export interface Told {
  /** The doc comment above the procedure; empty when it has none. */
  readonly description: string;
  readonly result: string;
}

/** Every procedure of the router by its path, in the router's order. */
export function readRouterTypes(shapes: Shapes): ReadonlyMap<string, Told> {
  const file = join(ROOT, 'backend/router.ts');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([file], { ...options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();
  const writer = new TypeText(program, shapes);

  const told = new Map<string, Told>();
  const record = typeAt(checker, appRouterType(program, file), ['_def', 'record']);
  for (const feature of record.getProperties())
    for (const procedure of checker.getTypeOfSymbol(feature).getProperties()) {
      const output = typeAt(checker, checker.getTypeOfSymbol(procedure), [
        '_def',
        '$types',
        'output',
      ]);
      told.set(`${feature.name}.${procedure.name}`, {
        description: ts.displayPartsToString(procedure.getDocumentationComment(checker)),
        result: writer.of(output),
      });
    }
  return told;
}

function appRouterType(program: ts.Program, file: string): ts.Type {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const type = module?.exports?.get(ts.escapeLeadingUnderscores('AppRouter'));
  if (type === undefined) throw new Error('backend/router.ts does not export AppRouter');
  return checker.getDeclaredTypeOfSymbol(type);
}

function typeAt(checker: ts.TypeChecker, from: ts.Type, path: readonly string[]): ts.Type {
  return path.reduce((type, name) => {
    const property = type.getProperty(name);
    if (property === undefined) throw new Error(`The router's type has no ${path.join('.')}`);
    return checker.getTypeOfSymbol(property);
  }, from);
}

/** A choice of so many words reads best in its place. */
const FEW = 8;

class TypeText {
  readonly #program: ts.Program;
  readonly #checker: ts.TypeChecker;
  readonly #shapes: Shapes;

  constructor(program: ts.Program, shapes: Shapes) {
    this.#program = program;
    this.#checker = program.getTypeChecker();
    this.#shapes = shapes;
  }

  /** Our own interfaces and aliases by name; everything else written out. */
  of(type: ts.Type): string {
    const symbol = this.#ownName(type);
    return symbol === null
      ? this.#whole(type)
      : named(this.#shapes, symbol, symbol.name, () => this.#whole(type));
  }

  #whole(type: ts.Type): string {
    if (type.isUnion()) return this.#union(type);
    if (this.#checker.isTupleType(type)) {
      const items = this.#checker.getTypeArguments(type as ts.TypeReference);
      return `[${items.map((item) => this.of(item)).join(', ')}]`;
    }
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const text = item === undefined ? 'anything' : this.of(item);
      return /^[\w"]+$/.test(text) ? `${text}[]` : `(${text})[]`;
    }
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.#object(type);
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return 'anything';
    return this.#checker.typeToString(type).replace(/^undefined$|^void$/, 'null');
  }

  #union(type: ts.UnionType): string {
    const parts = type.types
      .filter((part) => !(part.flags & ts.TypeFlags.Undefined))
      .map((part) => this.of(part));
    const both = parts.includes('true') && parts.includes('false');
    const tidy = both
      ? [...parts.filter((part) => part !== 'true' && part !== 'false'), 'boolean']
      : parts;
    // Null is read best at the end; the compiler gives it anywhere.
    const last = tidy.filter((part) => part === 'null');
    return [...new Set([...tidy.filter((part) => part !== 'null'), ...last])].join(' | ');
  }

  #object(type: ts.Type): string {
    const index = this.#checker.getIndexInfosOfType(type)[0];
    const fields = type.getProperties().map((property) => {
      const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
      return `${property.name}${optional}: ${this.of(this.#checker.getTypeOfSymbol(property))}`;
    });
    return block(index === undefined ? fields : [...fields, `[key]: ${this.of(index.type)}`]);
  }

  /** The name given to a type in this repository; null for literals, generics and libraries' types. */
  #ownName(type: ts.Type): ts.Symbol | null {
    const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
    if (symbol === undefined || (type.aliasTypeArguments?.length ?? 0) > 0) return null;
    if (type.isUnion() && type.types.length <= FEW && type.types.every((part) => part.isLiteral()))
      return null;
    const isOurs = symbol.declarations?.every((declaration) => {
      const source = declaration.getSourceFile();
      return !(
        this.#program.isSourceFileFromExternalLibrary(source) ||
        this.#program.isSourceFileDefaultLibrary(source)
      );
    });
    return isOurs === true ? symbol : null;
  }
}
