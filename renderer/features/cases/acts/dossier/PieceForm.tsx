import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DossierPieceView, DossierView } from '../../../../../backend/dossiers/types.ts';
import { ATTACHMENT_CLASSES } from '../../../../../domain/catalogues/attachments.ts';
import {
  DOSSIER_DECISIONS,
  type DossierDecision,
} from '../../../../../domain/catalogues/dossiers.ts';
import { isParty } from '../../../../../domain/letters/dossier.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { decideDossierPiece } from '../../../../../domain/records/dossiers.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../../components/form/context.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import type { SheetProps } from '../ActSheet.tsx';
import { OfDossier } from './OfDossier.tsx';
import { LEAVES } from './words.ts';

interface PieceFormProps extends SheetProps {
  readonly dossierId: string | null;
  readonly pieceId: string | null;
}

/** What becomes of one piece. */
export function PieceForm({ dossierId, pieceId, onOpen }: PieceFormProps) {
  return (
    <OfDossier dossierId={dossierId}>
      {(dossier) => {
        const piece = dossier.pieces.find(({ id }) => id === pieceId);
        return piece === undefined ? (
          <EmptyState title="Elija la pieza">Está en la lista del pedido.</EmptyState>
        ) : (
          <Decide
            key={piece.id}
            dossier={dossier}
            piece={piece}
            onDone={() => onOpen('pedido', dossier.id)}
          />
        );
      }}
    </OfDossier>
  );
}

interface DecideProps {
  readonly dossier: DossierView;
  readonly piece: DossierPieceView;
  readonly onDone: () => void;
}

const NAMES = [
  { value: 'si', label: 'Sí' },
  { value: 'no', label: 'No' },
];

function Decide({ dossier, piece, onDone }: DecideProps) {
  const decide = useMutation(api.dossiers.decide.mutationOptions());
  const { id, label, dated, source, leave } = piece;
  const { version } = dossier;
  return (
    <DraftedForm
      kind="dossier_piece"
      subjectId={id}
      schema={decideDossierPiece}
      blanks={{
        id,
        version,
        namesInformant: piece.namesInformant as string | null,
        namesAddress: piece.namesAddress as string | null,
        fieldClass: piece.fieldClass as string | null,
        folios: piece.folios,
        decision: piece.decision as string | null,
        reason: piece.reason,
        resolution: piece.resolution,
        replacementId: piece.replacementId,
      }}
      fixed={{ id, version }}
      submitLabel="Guardar decisión"
      onSubmit={(record, draftId) => decide.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        <b>
          {label}, {shortDate(dated)}
        </b>
        . {LEAVES[leave]}
      </Text>
      <ChoiceField
        name="namesInformant"
        label="¿Deja saber quién informó?"
        description="Su nombre, su teléfono, su vínculo o cualquier detalle que lo muestre."
        from={NAMES}
      />
      <ChoiceField
        name="namesAddress"
        label="¿Dice una dirección o un lugar protegido?"
        from={NAMES}
      />
      {source === 'papel' ? (
        <>
          <ChoiceField name="fieldClass" label="De qué trata" from={ATTACHMENT_CLASSES} required />
          <NumberField name="folios" label="Folios de la copia en papel" required />
        </>
      ) : null}
      <ChoiceField
        name="decision"
        label="Qué se hace con ella"
        from={DOSSIER_DECISIONS}
        required
        answered
        {...(isParty(dossier.requester)
          ? {}
          : { closed: { excluida: 'Una resolución excluye piezas a las partes (R1297 40).' } })}
      />
      <Decision dossier={dossier} />
      <LongTextField
        name="reason"
        label="Motivo"
        description="Queda en el pedido; no se imprime."
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}

/** What each decision asks besides. */
function Decision({ dossier }: { readonly dossier: DossierView }) {
  const decision = useFieldValue<DossierDecision>('decision');
  if (decision === 'excluida')
    return (
      <TextField name="resolution" label="Resolución que la excluye" required max={LIMITS.label} />
    );
  if (decision !== 'reemplazada') return null;
  return dossier.copies.length === 0 ? (
    <Text size="sm">
      Adjunte en «Documentos» la copia con los datos tachados (tachada en papel y escaneada) y
      vuelva aquí.
    </Text>
  ) : (
    <ChoiceField
      name="replacementId"
      label="Copia con los datos tachados"
      description="Tachada en papel y escaneada: un recuadro negro puesto sobre un archivo deja el texto debajo."
      from={dossier.copies.map(({ id, label }) => ({ value: id, label }))}
      required
    />
  );
}
