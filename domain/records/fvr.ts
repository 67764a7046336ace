/** Sheets of risk valuation (FVR): what an authority applied, and what this office computes to orient itself. */
import { z } from 'zod';
import { areAnswers } from '../fvr/answers.ts';
import { FVR_INSTITUTIONS, FVR_INSTRUMENTS, instrumentOf } from '../fvr/instruments.ts';
import { levelsRead } from '../fvr/levels.ts';
import { isScore, LEAST_SCORE, MOST_SCORE } from '../fvr/score.ts';
import { FVR_LEVELS } from '../fvr/shapes.ts';
import { FVR_BONDS } from '../fvr/which.ts';
import {
  codeOrNull,
  id,
  instant,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  wholeNumber,
} from './basics.ts';

const LEVEL = oneOf(FVR_LEVELS, 'Elija el nivel.');

/** Item → answer; an item that nobody asked is absent, which is no «no». */
const answers = z
  .record(z.string().max(8), z.string().max(20))
  .refine(areAnswers, 'Hay una respuesta que no es de la ficha. Vuelva a marcarla.');

export const recordSheet = z
  .strictObject({
    caseId: id,
    /** The victim. */
    personId: id,
    /** The sheet that this one corrects, and why; null: it is another one. */
    correctsId: id.nullable(),
    correctionReason: optionalText(LIMITS.paragraph),
    instrument: oneOf(FVR_INSTRUMENTS, 'Elija la ficha.'),
    institution: oneOf(FVR_INSTITUTIONS, 'Elija qué institución la aplicó.'),
    institutionName: requiredText('Escriba el nombre de la institución.', LIMITS.line),
    operatorName: requiredText('Escriba quién la aplicó, como firma la ficha.', LIMITS.line),
    appliedAt: instant,
    bond: codeOrNull(FVR_BONDS),
    severity: wholeNumber(1, 5, 'Elija de 1 a 5, o déjelo vacío.').nullable(),
    answers,
    writtenScore: wholeNumber(
      LEAST_SCORE,
      MOST_SCORE,
      `El puntaje va de ${LEAST_SCORE} a ${MOST_SCORE}.`,
    ).nullable(),
    levelAssigned: LEVEL,
    levelReason: optionalText(LIMITS.paragraph),
    observations: optionalText(LIMITS.story),
    signedByOperator: z.boolean(),
    signedByVictim: z.boolean(),
    attachmentId: id.nullable(),
  })
  .superRefine((sheet, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const instrument = instrumentOf(sheet.instrument);
    const isOfForm = instrument.levels.includes(sheet.levelAssigned);
    if (!isOfForm)
      wrong('levelAssigned', 'Esa ficha no tiene ese nivel. Elija el que dice el papel.');
    if (sheet.correctsId !== null && sheet.correctionReason === '')
      wrong('correctionReason', 'Escriba qué estaba mal.');
    if (instrument.thresholds === null) {
      // Their items are not known: only the level, and the scan.
      if (Object.keys(sheet.answers).length > 0 || sheet.writtenScore !== null)
        wrong('instrument', 'De esa ficha solo se anota el nivel. Quite el puntaje.');
      return;
    }
    if (sheet.levelReason !== '' || !isOfForm || !isScore(sheet.writtenScore ?? 0)) return;
    const { adjusted } = levelsRead(sheet);
    if (adjusted !== null && adjusted !== sheet.levelAssigned)
      wrong(
        'levelReason',
        'El nivel no es el que da el puntaje. Escriba el motivo que dice la ficha.',
      );
  });
export type RecordSheet = z.infer<typeof recordSheet>;

/** The office's own calculation: with a person's level and its reason, and by whoever was trained. */
export const recordCalculation = z
  .strictObject({
    caseId: id,
    personId: id,
    appliedAt: instant,
    severity: wholeNumber(1, 5, 'Elija de 1 a 5, o déjelo vacío.').nullable(),
    answers,
    levelAssigned: LEVEL,
    levelReason: requiredText('Escriba por qué asigna ese nivel.', LIMITS.paragraph),
    observations: optionalText(LIMITS.story),
    trained: z.literal(true, 'Solo calcula quien se capacitó en el instructivo de la ficha.'),
  })
  .superRefine(({ answers: given, levelAssigned }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (Object.keys(given).length === 0)
      wrong('answers', 'Todavía no hay ninguna respuesta. Pregunte al menos un ítem.');
    if (!instrumentOf('fvr_mujeres_pareja').levels.includes(levelAssigned))
      wrong('levelAssigned', 'Esa ficha no tiene ese nivel.');
  });
export type RecordCalculation = z.infer<typeof recordCalculation>;

export const annulSheet = z.strictObject({
  id,
  reason: requiredText('Escriba por qué no vale.', LIMITS.paragraph),
});

/** The scan of a sheet, among the files of the case. */
export const fileSheetScan = z.strictObject({
  id,
  attachmentId: z.uuid('Elija el documento adjunto.'),
});

export const setComputing = z.strictObject({
  computes: z.boolean(),
  reason: requiredText(
    'Escriba el motivo: quién se capacitó, o por qué se deja de usar.',
    LIMITS.paragraph,
  ),
});
