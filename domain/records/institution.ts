/** What is typed of the directory: a card, who heads it, how it was confirmed. */
import { z } from 'zod';
import { INSTITUTION_KINDS } from '../catalogues/institution-kinds.ts';
import { codeIn, date, district, id, LIMITS, requiredText, textOrNull, version } from './basics.ts';

export const institutionFields = z.strictObject({
  kind: codeIn(INSTITUTION_KINDS, 'Elija el tipo de institución.'),
  officialName: requiredText('Escriba el nombre oficial.'),
  shortName: requiredText('Escriba el nombre corto.', LIMITS.label),
  /** While nobody knows who heads it. */
  treatment: requiredText('Escriba el tratamiento, por ejemplo «SEÑOR/A».', 40),
  post: requiredText('Escriba el cargo de quien la dirige.', 160),
  place: requiredText('Escriba el lugar, por ejemplo «Tarata.-».', 80),
  address: textOrNull(),
  district: district.nullable(),
  phone: textOrNull(LIMITS.label),
  email: textOrNull(LIMITS.label),
  virtualDesk: textOrNull(),
  hours: textOrNull(LIMITS.label),
  emergencyContact: textOrNull(),
  notes: textOrNull(LIMITS.paragraph),
  validFrom: date,
  validTo: date.nullable(),
});
export type InstitutionFields = z.infer<typeof institutionFields>;
export const addInstitution = z.strictObject({ fields: institutionFields });
export const changeInstitution = z.strictObject({ id, version, fields: institutionFields });

export const holderFields = z.strictObject({
  name: requiredText('Escriba el nombre.', 160),
  treatment: requiredText('Elija el tratamiento.', 40),
  post: requiredText('Escriba el cargo, por ejemplo «Directora».', 160),
  /** *Encargado/a*: prints «(e)». */
  acting: z.boolean(),
  validFrom: date,
  validTo: date.nullable(),
  /** Of the appointment: `Resolución Directoral N.° 012-2026-UGEL-T`. */
  document: textOrNull(),
});
export type HolderFields = z.infer<typeof holderFields>;
export const addHolder = z.strictObject({ institutionId: id, holder: holderFields });
export const changeHolder = z.strictObject({ holderId: id, version, holder: holderFields });

/** By whom and when is of the session. */
export const verifyInstitution = z.strictObject({
  id,
  version,
  how: requiredText('Escriba cómo lo confirmó, por ejemplo «Llamada a su mesa de partes».', 300),
});

/** Of the first directory, by their official names. */
export const addMissingInstitutions = z.strictObject({
  names: z
    .array(requiredText('Elija la institución.'))
    .min(1, 'Marque al menos una.')
    .max(200, 'Como máximo, 200.'),
});
