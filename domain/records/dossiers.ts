/** The expediente that an authority or a party asks for. */
import { z } from 'zod';
import { ATTACHMENT_CLASSES } from '../catalogues/attachments.ts';
import { DOSSIER_DECISIONS, DOSSIER_MODES, DOSSIER_REQUESTERS } from '../catalogues/dossiers.ts';
import { isParty, mayOrder } from '../letters/dossier.ts';
import {
  id,
  instant,
  LIMITS,
  oneOf,
  optionalText,
  requiredText,
  version,
  wholeNumber,
} from './basics.ts';

export const registerDossier = z
  .strictObject({
    caseId: id,
    mode: oneOf(DOSSIER_MODES, 'Elija si piden una copia o leerlo.'),
    requester: oneOf(DOSSIER_REQUESTERS, 'Elija quién lo pide.'),
    requesterName: requiredText('Escriba qué juzgado, fiscalía, entidad o persona lo pide.'),
    accreditation: optionalText(),
    /** The document that asks for it, with its term; null: by word of mouth. */
    receivedId: id.nullable(),
    asked: requiredText('Escriba qué se pide.', LIMITS.paragraph),
    orderInformant: z.boolean(),
    orderAddresses: z.boolean(),
    orderDocument: optionalText(LIMITS.label),
  })
  .superRefine((fields, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    const { mode, requester, accreditation, receivedId, orderDocument } = fields;
    const ordered = fields.orderInformant || fields.orderAddresses;
    if (receivedId === null && !(mode === 'lectura' && isParty(requester)))
      wrong(
        'receivedId',
        'Elija el documento que lo pide. Si no está, regístrelo en Documentos recibidos.',
      );
    if (isParty(requester) && accreditation === '')
      wrong(
        'accreditation',
        requester === 'abogado'
          ? 'Escriba el poder o la autorización que mostró y su documento de identidad.'
          : 'Escriba el documento de identidad que mostró.',
      );
    if (ordered && !mayOrder(requester))
      wrong(
        'requester',
        'Solo un juzgado o una fiscalía ordena conocer a quien informó o una dirección protegida.',
      );
    if (ordered && orderDocument === '')
      wrong('orderDocument', 'Escriba la resolución o disposición que lo ordena expresamente.');
    if (!ordered && orderDocument !== '')
      wrong('orderDocument', 'Marque qué ordena, o deje este dato vacío.');
  });

const named = z.enum(['si', 'no'], 'Diga si lo nombra o no.');

export const decideDossierPiece = z.strictObject({
  /** Of the piece. */
  id,
  /** Of the request. */
  version,
  namesInformant: named.nullable(),
  namesAddress: named.nullable(),
  /** Of what lies in the folder alone; of a file it is its own. */
  fieldClass: oneOf(ATTACHMENT_CLASSES, 'Elija de qué trata.'),
  /** Of what is copied by hand; of a file its pages are counted. */
  folios: wholeNumber(1, 999, 'Escriba cuántos folios tiene la copia.').nullable(),
  decision: oneOf(DOSSIER_DECISIONS, 'Elija qué se hace con la pieza.'),
  reason: optionalText(LIMITS.paragraph),
  resolution: optionalText(LIMITS.label),
  replacementId: id.nullable(),
});

export const handDossier = z.strictObject({
  id,
  version,
  handedAt: instant,
  handedTo: requiredText('Escriba quién lo recibe o lo lee.'),
  handedDocument: requiredText('Escriba su documento o su cargo.', LIMITS.label),
  place: requiredText('Escriba dónde.', LIMITS.label),
  deskNumber: optionalText(LIMITS.label),
  /** The oficio that goes with the copy. */
  letterId: id.nullable(),
  /** Under whose eyes it was read. */
  watcherId: id.nullable(),
  copiesAsked: optionalText(LIMITS.paragraph),
});

export const closeDossier = z.strictObject({
  id,
  version,
  reason: requiredText('Escriba por qué no se entrega ni se lee.', LIMITS.paragraph),
});
