/**
 * Double Metaphone (Lawrence Philips, C/C++ Users Journal, June 2000), as systems for English hear names.
 * Written as a table for the measurement beside our own rules; it is no part of the program. Its codes
 * are those of the package `double-metaphone` 2.0.1 on every word of the pairs, and on random words.
 */
import { foldName } from '../../domain/people/names.ts';

interface Rule {
  /** Sticky: read where the last one ended. */
  readonly find: RegExp;
  readonly codes: readonly [string, string];
  /** Only in words with W, K or CZ, or only in words without. */
  readonly slavic?: boolean;
}

const V = '[AEIOUY]';
const rule = (find: string, first: string, second = first, slavic?: boolean): Rule => ({
  find: new RegExp(find, 'y'),
  codes: [first, second],
  ...(slavic === undefined ? {} : { slavic }),
});

const RULES: readonly Rule[] = [
  rule('(?<=^)[GK](?=N)|(?<=^)W(?=R)|(?<=^)P(?=[NS])', ''),
  rule('(?<=^)X', 'S'),
  rule(`(?<=^)${V}`, 'A'),
  rule(V, ''),
  rule('BB?', 'P'),
  // C
  rule(`(?<=(?:^|[^AEIOUY])A)CH(?=[^IE]|$)`, 'K'),
  rule(`(?<=(?:B|M)A)CH(?=ER)`, 'K'),
  rule('(?<=^)CA(?=ESAR)', 'S'),
  rule('CH(?=IA)', 'K'),
  rule('(?<=.)CH(?=AE)', 'K', 'X'),
  rule('(?<=^)CH(?=EM|OR(?:[^E]|$)|YM|ARAC|ARIS)', 'K'),
  rule('(?<=OR)CH(?=ES|ID)|(?<=AR)CH(?=IT)|CH(?=[TS])', 'K'),
  rule('(?<=^|[AEOU])CH(?=[BFHLMNRVW]|$)', 'K'),
  rule('(?<=^)CH', 'X'),
  rule('(?<=^MC.*)CH', 'K'),
  rule('CH', 'X', 'K'),
  rule('(?<!WI)CZ', 'S', 'X'),
  rule('C(?:CI)(?=A)', 'X'),
  rule('(?<=^A)CC[IEH](?!(?<=H)U)', 'KS'),
  rule('(?<=U)CC[E](?=[ES])', 'KS'),
  rule('(?<!^M)C(?:C[IE]|CH(?!U))', 'X'),
  rule('(?<!^M)CC', 'K'),
  rule('C[GKQ]', 'K'),
  rule('CI(?=[EO])', 'S', 'X'),
  rule('C[IEY]', 'S'),
  rule('C', 'K'),
  // D, F
  rule('DG[EIY]', 'J'),
  rule('DG', 'TK'),
  rule('D[TD]?', 'T'),
  rule('FF?', 'F'),
  // G
  rule(`(?<=[^AEIOUY])GH`, 'K'),
  rule('(?<=^)GH(?=I)', 'J'),
  rule('(?<=^)GH', 'K'),
  rule('(?<=[BHD].|[BHD]..|[BH]...)GH', ''),
  rule('(?<=[CGLRT].U)GH', 'F'),
  rule('(?<=[^I])GH', 'K'),
  rule('GH', ''),
  rule(`(?<=^${V})GN`, 'KN', 'N', false),
  rule('GN(?!EY)', 'N', 'KN', false),
  rule('GN', 'KN'),
  rule('G(?=LI)L', 'KL', 'L', false),
  rule('(?<=^)G[YEI](?:(?<=Y)|(?<=E)(?=[BILPRSY])|(?<=I)(?=[BELN]))', 'K', 'J'),
  rule('(?<![IE])(?<!^[DMR]AN)GE(?=R)|(?<![EGIR])GY', 'K', 'J'),
  rule('GE(?=T)', 'K'),
  rule('GIE(?=R$)', 'J'),
  rule('G[EIY]|(?<=[AO])GG(?=I)', 'J', 'K'),
  rule('GG?', 'K'),
  // H, J
  rule(`(?<=^|${V})H${V}`, 'H'),
  rule('H', ''),
  rule('(?<=^)J(?=OSE$)', 'H'),
  rule('J(?=OSE)', 'J', 'H'),
  rule('(?<=^)J', 'J', 'A'),
  rule(`(?<=${V})J(?=[AO])`, 'J', 'H', false),
  rule('J$', 'J', ''),
  rule('(?<![SKL])J(?![LTKSNMBZ])', 'J'),
  rule('JJ?', ''),
  // K, L, M, N, P, Q
  rule('KK?', 'K'),
  rule('(?<=A)LL(?=E$)|(?<=I)LL(?=[OA]$)|(?<=A)LL(?=E.*(?:[AO]|AS|OS)$)', 'L', ''),
  rule('LL?', 'L'),
  rule('(?<=U)MB(?=$|ER)', 'M'),
  rule('MM?', 'M'),
  rule('NN?', 'N'),
  rule('PH', 'F'),
  rule('P[PB]?', 'P'),
  rule('QQ?', 'K'),
  // R, S
  rule('(?<=(?<![EA])IE)(?<!M.IE)R$', '', 'R', false),
  rule('RR?', 'R'),
  rule('(?<=[IY])S(?=L)', ''),
  rule('(?<=^)S(?=UGAR)', 'X', 'S'),
  rule('SH(?=EIM|OEK|OLM|OLZ)', 'S'),
  rule('SH', 'X'),
  rule('SI[OA]', 'S', undefined, true),
  rule('SI[OA]', 'S', 'X', false),
  rule('SZ|(?<=^)S(?=[LMNW])', 'S', 'X'),
  rule('SCH(?=ER|EN)', 'X', 'SK'),
  rule('SCH(?=E[DM]|UY|OO)', 'SK'),
  rule(`(?<=^)SCH(?![AEIOUYW])`, 'X', 'S'),
  rule('SCH', 'X'),
  rule('SC[IEY]', 'S'),
  rule('SC.?', 'SK'),
  rule('(?<=[AO]I)S$', '', 'S'),
  rule('SS?', 'S'),
  // T, V, W, X, Z
  rule('TIO(?=N)|TI(?:A)|TCH', 'X'),
  rule('TH(?=[OA]M)|TTH(?=M)', 'T'),
  rule('TH|TT(?=H)', '0', 'T'),
  rule('T[TD]?', 'T'),
  rule('VV?', 'F'),
  rule('WR', 'R'),
  rule(`(?<=^)W(?=${V})`, 'A', 'F'),
  rule('(?<=^)W(?=H)', 'A'),
  rule(`(?<=[EO])W(?=SK[IY])|(?<=^SCH.*)W|(?<=${V})W$`, '', 'F'),
  rule('WI[CT]Z', 'TS', 'FX'),
  rule('W', ''),
  rule('(?<=[AO]U)X$', ''),
  rule('X[CX]?', 'KS'),
  rule('ZH', 'J'),
  rule('Z(?=Z[AIO])Z', 'S', 'TS'),
  rule('(?<=[^T])ZZ?', 'S', 'TS', true),
  rule('ZZ?', 'S'),
  rule('.', ''),
];

const SLAVIC = /W|K|CZ/;

/** The two codes of a word, without its accents. */
export function doubleMetaphone(word: string): readonly [string, string] {
  const text = foldName(word).toUpperCase();
  const slavic = SLAVIC.test(text);
  const rules = RULES.filter((one) => one.slavic === undefined || one.slavic === slavic);
  let [first, second] = ['', ''];
  for (let at = 0; at < text.length; ) {
    const read = rules.find((one) => {
      one.find.lastIndex = at;
      return one.find.test(text);
    });
    if (read === undefined) break;
    first += read.codes[0];
    second += read.codes[1];
    at = read.find.lastIndex;
  }
  return [first, second];
}
