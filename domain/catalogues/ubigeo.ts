/**
 * Districts of Peru by INEI code (six digits: department, province, district). Everything is parsed
 * on first use; import this module lazily where the first paint counts.
 */
import { foldName } from '../people/names.ts';
import { UBIGEO_TEXT } from './ubigeo-data.ts';

export interface District {
  /** INEI code, `230401`. RENIEC numbers the same districts otherwise. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly department: string;
}

/** Tarata, the district of the first office. */
export const DEFAULT_DISTRICT = '230401';

/** The district of an INEI code, or null. */
export function districtOf(code: string): District | null {
  return table().byCode.get(code) ?? null;
}

/** "Ticaco, Tarata, Tacna"; an unknown code stays as it is. */
export function districtLabel(code: string): string {
  const district = districtOf(code);
  return district === null
    ? code
    : `${district.name}, ${district.province}, ${district.department}`;
}

/** Every district, by code. */
export function allDistricts(): readonly District[] {
  return table().districts;
}

/** The districts of the province that a district is of, by code. */
export const provinceOf = (code: string): readonly District[] =>
  table().districts.filter((district) => district.code.slice(0, 4) === code.slice(0, 4));

/**
 * Districts whose name, province or department begin with each word typed, accents ignored, in any
 * order: `estique pam`, `juliaca puno`. Own name first, then the region of the office, then by name.
 * @param limit at most so many.
 */
export function searchDistrict(text: string, limit = 20): readonly District[] {
  const words = foldName(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return table()
    .rows.map((row) => ({ row, rank: rankOf(row, words) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.row.name < b.row.name ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row.district);
}

/** RENIEC's codes of the province of Tarata, for its own forms; no others are needed or known. */
const RENIEC_TARATA: Readonly<Record<string, string>> = {
  '230401': '220201',
  '230402': '220205',
  '230403': '220206',
  '230404': '220207',
  '230405': '220210',
  '230406': '220211',
  '230407': '220212',
  '230408': '220213',
};

/** RENIEC's code of an INEI district, or null outside the province of Tarata. */
export function reniecCode(ineiCode: string): string | null {
  return RENIEC_TARATA[ineiCode] ?? null;
}

/** The INEI code of a district by RENIEC's, or null outside the province of Tarata. */
export function ineiCode(reniec: string): string | null {
  return Object.entries(RENIEC_TARATA).find(([, code]) => code === reniec)?.[0] ?? null;
}

interface Row {
  readonly district: District;
  readonly name: string;
  /** Folded words of district, province and department. */
  readonly words: readonly string[];
}

interface Table {
  readonly districts: readonly District[];
  readonly byCode: ReadonlyMap<string, District>;
  readonly rows: readonly Row[];
}

const HOME_DEPARTMENT = '23';

/** Lower is better; null when a word is not there. */
function rankOf(row: Row, words: readonly string[]): number | null {
  if (!words.every((word) => row.words.some((known) => known.startsWith(word)))) return null;
  const typed = words.join(' ');
  const isHome = row.district.code.startsWith(HOME_DEPARTMENT) ? 0 : 1;
  return (row.name.startsWith(typed) ? 0 : 2) + isHome;
}

let parsed: Table | null = null;

function table(): Table {
  parsed ??= parse(UBIGEO_TEXT);
  return parsed;
}

function parse(text: string): Table {
  const districts: District[] = [];
  let department = { code: '', name: '' };
  for (const line of text.split('\n')) {
    if (!line.startsWith(' ')) {
      department = codeAndName(line);
      continue;
    }
    const [head = '', rest = ''] = line.trim().split(': ');
    const province = codeAndName(head);
    for (const item of rest.split('; ')) {
      const { code, name } = codeAndName(item);
      districts.push({
        code: department.code + province.code + code,
        name,
        province: province.name,
        department: department.name,
      });
    }
  }
  const rows = districts.map((district) => ({
    district,
    name: foldName(district.name),
    words: foldName(`${district.name} ${district.province} ${district.department}`).split(' '),
  }));
  return { districts, byCode: new Map(districts.map((one) => [one.code, one])), rows };
}

function codeAndName(item: string): { code: string; name: string } {
  return { code: item.slice(0, 2), name: item.slice(3) };
}
