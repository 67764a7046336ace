import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DossierView } from '../../../../../backend/dossiers/types.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { closeDossier, handDossier } from '../../../../../domain/records/dossiers.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField, TextField } from '../../../../components/form/TextField.tsx';
import { OperatorField } from '../../../../components/operators/OperatorField.tsx';
import type { SheetProps } from '../ActSheet.tsx';
import { OfDossier } from './OfDossier.tsx';

interface EndProps extends SheetProps {
  readonly dossierId: string | null;
}

/** The copy is handed over, or the file was read. */
export function HandForm({ dossierId, onOpen, file }: EndProps) {
  return (
    <OfDossier dossierId={dossierId}>
      {(dossier) =>
        dossier.state === 'formed' ? (
          <Hand dossier={dossier} caseId={file.id} onDone={() => onOpen('pedido', dossier.id)} />
        ) : (
          <EmptyState title="El pedido no está formado">
            Forme primero la copia; después se registra a quién se entrega o quién la lee.
          </EmptyState>
        )
      }
    </OfDossier>
  );
}

interface HandProps {
  readonly dossier: DossierView;
  readonly caseId: string;
  readonly onDone: () => void;
}

function Hand({ dossier, caseId, onDone }: HandProps) {
  const { operatorId } = useSession();
  const hand = useMutation(api.dossiers.hand.mutationOptions());
  const { id, version, mode, letters } = dossier;
  const reads = mode === 'lectura';
  return (
    <DraftedForm
      kind="dossier_hand"
      subjectId={caseId}
      schema={handDossier}
      blanks={{
        id,
        version,
        handedAt: new Date().toISOString(),
        handedTo: '',
        handedDocument: '',
        place: '',
        deskNumber: '',
        letterId: null as string | null,
        watcherId: reads ? operatorId : null,
        copiesAsked: '',
      }}
      fixed={{ id, version }}
      submitLabel={reads ? 'Registrar lectura' : 'Registrar entrega'}
      onSubmit={(record, draftId) => hand.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        {reads
          ? 'Se lee en la oficina, ante alguien de ella; solo las piezas que van. Después imprima el acta y fírmenla.'
          : 'Se entrega la copia, nunca el original. El documento que la pidió queda respondido.'}
      </Text>
      <DateTimeField name="handedAt" label="Cuándo" required />
      <TextField name="handedTo" label={reads ? 'Quién lo leyó' : 'Quién la recibe'} required />
      <TextField
        name="handedDocument"
        label="Su documento o su cargo"
        required
        max={LIMITS.label}
      />
      <TextField name="place" label="Dónde" required max={LIMITS.label} />
      {reads ? (
        <>
          <OperatorField name="watcherId" label="En presencia de" required />
          <LongTextField
            name="copiesAsked"
            label="De qué pidió copia"
            max={LIMITS.paragraph}
            minRows={2}
          />
        </>
      ) : (
        <>
          <TextField name="deskNumber" label="N.° de mesa de partes" max={LIMITS.label} />
          {letters.length === 0 ? null : (
            <ChoiceField
              name="letterId"
              label="Oficio con que se remite"
              from={letters.map(({ id: value, label }) => ({ value, label }))}
            />
          )}
        </>
      )}
    </DraftedForm>
  );
}

/** Neither handed over nor read. */
export function CloseForm({ dossierId, onOpen, file }: EndProps) {
  const close = useMutation(api.dossiers.close.mutationOptions());
  return (
    <OfDossier dossierId={dossierId}>
      {({ id, version, document }) => (
        <DraftedForm
          kind="dossier_end"
          subjectId={file.id}
          schema={closeDossier}
          blanks={{ id, version, reason: '' }}
          fixed={{ id, version }}
          submitLabel="Cerrar sin entregar"
          onSubmit={(record, draftId) => close.mutateAsync({ ...record, draftId })}
          onDone={() => onOpen('pedido', id)}
        >
          <Text size="sm">
            No se entrega ni se lee nada.{' '}
            {document === null
              ? ''
              : `El documento ${document.number} sigue pendiente: respóndalo con su motivo.`}
          </Text>
          <LongTextField
            name="reason"
            label="Por qué"
            required
            max={LIMITS.paragraph}
            minRows={2}
          />
        </DraftedForm>
      )}
    </OfDossier>
  );
}
