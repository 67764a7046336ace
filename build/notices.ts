/**
 * `out/renderer/licencias.txt`: the notices that the licences of what ships ask us to carry, shown
 * in Ajustes → Acerca de Yanapa.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXCEPTIONS, type ShippedPackage, shippedPackages } from './licences.ts';
import { ROOT } from './process.ts';

/** Data that came under a licence of its own and stands inside our files. */
const DATA = [
  {
    name: 'Feriados del Perú (date-holidays)',
    licence: 'CC-BY-3.0',
    notice:
      'The data contained in date-holidays is available under CC-BY-3.0; parts are from Wikipedia.',
  },
  {
    name: 'Distritos del Perú (peru-ubigeo 0.0.3), con San Miguel (211105) agregado',
    licence: 'MIT',
    notice: ubigeoNotice(),
  },
];

/** Writes the notices of what the present lock file and sources ship. */
export function writeNotices(): void {
  writeFileSync(join(ROOT, 'out/renderer/licencias.txt'), noticesOf(shippedPackages()));
}

/** One block a package: its name and licence, then the text of its own licence file. */
export function noticesOf(packages: readonly ShippedPackage[]): string {
  return [
    'Yanapa lleva estos componentes de código abierto. Cada uno conserva su licencia.',
    ...DATA.map(({ name, licence, notice }) => `${name} – ${licence}\n\n${notice}`),
    ...packages.map(
      ({ name, version, licence, folder }) =>
        `${name} ${version} – ${licence ?? EXCEPTIONS[`${name}@${version}`]}\n\n${licenceText(folder)}`,
    ),
  ].join(`\n\n${'-'.repeat(60)}\n\n`);
}

/** Of another system's package, npm leaves nothing in the folder; its sibling carries the same text. */
function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-|$)/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/** The licence that heads the data file itself: written once, shown from there. */
function ubigeoNotice(): string {
  const source = readFileSync(join(ROOT, 'domain/catalogues/ubigeo-data.ts'), 'utf8');
  const header = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  const text = header.replace(/^ \* ?/gm, '');
  return text.slice(text.indexOf('The MIT License')).trim();
}
