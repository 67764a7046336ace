/** A file leaves the office: to whom, why, and closed or in clear (DS 016-2024-JUS, arts. 46.4 and 52). */
import { z } from 'zod';
import { EXPORT_PURPOSES } from '../catalogues/exports.ts';
import { id, LIMITS, oneOf, optionalText } from './basics.ts';

export const EXPORT_KINDS = ['encrypted', 'clear'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** Of what records a PDF goes in clear to a virtual mesa de partes: those that are addressed to somebody. */
const ADDRESSED: ReadonlySet<string> = new Set(['letter', 'paper', 'attachment', 'dossier']);

/** A virtual mesa de partes opens no closed file, and takes PDFs alone; nothing else leaves in clear. */
export const mayLeaveClear = (sourceKind: string, mime: string): boolean =>
  ADDRESSED.has(sourceKind) && mime === 'application/pdf';

/** As it is typed. */
export const exportForm = z
  .strictObject({
    kind: z.enum(EXPORT_KINDS, 'Elija cómo sale el archivo.'),
    /** Of the directory; null: whoever `recipient` says. */
    institutionId: id.nullable(),
    recipient: optionalText(LIMITS.line),
    purpose: oneOf(EXPORT_PURPOSES, 'Elija para qué sale.'),
    note: optionalText(LIMITS.line),
  })
  .superRefine(({ institutionId, recipient, purpose, note }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (institutionId === null && recipient === '')
      wrong('recipient', 'Elija la institución o escriba a quién va.');
    if (purpose === 'otro' && note === '') wrong('note', 'Escriba para qué sale.');
  });

export const makeExport = exportForm.safeExtend({
  /** Of the file, with leave to take it out. */
  grant: z.string().min(16).max(128),
});
