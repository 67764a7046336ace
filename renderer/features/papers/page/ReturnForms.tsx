/** What comes back of a paper that was sent: the forms of its stamped copy and of its answer. */
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { PaperView, SendingView } from '../../../../backend/papers/types.ts';
import { filePaperCargo, recordPaperAnswer } from '../../../../domain/records/paper.ts';
import { api } from '../../../api/trpc.ts';
import { AnswerFields, BLANK_ANSWER } from '../../../components/cargo/AnswerFields.tsx';
import { BLANK_CARGO, CargoFields } from '../../../components/cargo/CargoFields.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';

interface ReturnFormProps {
  readonly paper: PaperView;
  readonly onDone: () => void;
}

/** The stamped copy of one addressee: of the first whose copy has not come back. */
export function CargoForm({ paper, onDone }: ReturnFormProps) {
  const file = useMutation(api.papers.fileCargo.mutationOptions());
  const { id, sendings } = paper;
  return (
    <DraftedForm<typeof BLANK_CARGO & { sendingId: string }, z.output<typeof filePaperCargo>>
      kind="paper_cargo"
      subjectId={id}
      schema={filePaperCargo}
      blanks={{ sendingId: firstOf(sendings, ({ cargos }) => cargos.length === 0), ...BLANK_CARGO }}
      submitLabel="Registrar cargo"
      onSubmit={(record, draftId) => file.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <AddresseeField sendings={sendings} />
      <CargoFields />
    </DraftedForm>
  );
}

/** The answer of one addressee: of the first who has not answered. */
export function AnswerForm({ paper, onDone }: ReturnFormProps) {
  const record = useMutation(api.papers.recordAnswer.mutationOptions());
  const { id, caseId, issuedAt, sendings } = paper;
  return (
    <DraftedForm<z.input<typeof recordPaperAnswer>, z.output<typeof recordPaperAnswer>>
      kind="paper_answer"
      subjectId={id}
      schema={recordPaperAnswer}
      blanks={{ sendingId: firstOf(sendings, ({ answer }) => answer === null), ...BLANK_ANSWER }}
      submitLabel="Registrar respuesta"
      onSubmit={(typed, draftId) => record.mutateAsync({ ...typed, draftId })}
      onDone={onDone}
      {...(sendings.every(({ answer }) => answer === null)
        ? {}
        : { says: 'Si ya había respondido, reemplaza lo anotado, que queda en el diario.' })}
    >
      <AddresseeField sendings={sendings} />
      <AnswerFields caseId={caseId} issuedAt={issuedAt} />
    </DraftedForm>
  );
}

const firstOf = (
  sendings: readonly SendingView[],
  lacks: (sending: SendingView) => boolean,
): string => (sendings.find(lacks) ?? sendings[0])?.id ?? '';

/** Nothing to choose where there is one. */
function AddresseeField({ sendings }: { readonly sendings: readonly SendingView[] }) {
  if (sendings.length === 1) return null;
  return (
    <ChoiceField
      name="sendingId"
      label="Destinatario"
      from={sendings.map(({ id, name }, at) => ({
        value: id,
        label: name === '' ? `Destinatario ${at + 1}` : name,
      }))}
      required
      answered
    />
  );
}
