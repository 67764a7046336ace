import { Not } from 'typeorm';
import type { z } from 'zod';
import { mustAbstain } from '../../db/access/conditions.ts';
import { attachments, dossiers, receivedChanges } from '../../db/entities/index.ts';
import { Refusal } from '../../domain/errors.ts';
import type { linkReceived } from '../../domain/records/received.ts';
import { answeredCases } from '../cargos/answer.ts';
import type { WritingContext } from '../core/procedure.ts';
import { anyReceived, tellCase, updateReceived } from './load.ts';
import type { SavedReceived } from './types.ts';

/**
 * Puts a document into a case, or out of the wrong one, with its files: from then on it is seen as
 * that case is. Whoever must abstain from the case does not keep it.
 * @throws Refusal `bad_input` when it is of that case already, or answers something of another; `received_state` for an annulled one,
 * or one answered by an oficio of its case; `conflict`, `not_found`.
 */
export async function link(
  ctx: WritingContext,
  { id, version, caseId, reason }: z.infer<typeof linkReceived>,
): Promise<SavedReceived> {
  const { tx, now, session } = ctx;
  const found = await anyReceived(tx, { id, version });
  if (found.state === 'annulled' || found.state === 'answered') throw new Refusal('received_state');
  if (found.caseId === caseId)
    throw new Refusal('bad_input', {
      fields: {
        caseId:
          caseId === null
            ? 'El documento ya está sin expediente.'
            : 'El documento ya es de ese expediente. Elija otro.',
      },
    });
  if (caseId !== null && (await answeredCases(tx, id)).some((answered) => answered !== caseId))
    throw new Refusal('bad_input', {
      fields: {
        caseId:
          'Responde a un documento enviado de otro expediente: déjelo en ese o sin expediente.',
      },
    });
  if (await tx.existsBy(dossiers, { receivedId: id, state: Not('closed') }))
    throw new Refusal('bad_input', {
      fields: {
        caseId:
          'Este documento pide el expediente y tiene su pedido. Ciérrelo en «Pedidos del expediente» y vuelva a pasarlo.',
      },
    });
  const { assignedTo, numberText } = found;
  const abstains =
    caseId !== null && assignedTo !== null && (await mustAbstain(tx, assignedTo, caseId));
  const saved = await updateReceived(ctx, found, {
    caseId,
    ...(abstains ? { assignedTo: null, orderDueAt: null } : {}),
  });
  await tx.update(attachments, { subjectKind: 'received', subjectId: id }, { caseId });
  await tx.insert(receivedChanges, {
    id: ctx.backend.newId(),
    documentId: id,
    kind: 'case',
    fromCaseId: found.caseId,
    toCaseId: caseId,
    fromDueAt: null,
    toDueAt: null,
    reason,
    recordedAt: now,
    recordedBy: session.operatorId,
  });
  await tellCase(ctx, found, `El documento ${numberText} dejó este expediente. Motivo: ${reason}`);
  await tellCase(
    ctx,
    { id, caseId },
    `El documento ${numberText} pasó a este expediente. Motivo: ${reason}`,
  );
  ctx.trace({ kind: 'received', id }, { act: 'link', from: found.caseId, to: caseId });
  return saved;
}
