/** What is written of the folder of a case: who takes it, how it comes back, what is foliated. */
import { Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { FolderView } from '../../../../../backend/folders/types.ts';
import {
  FOLDER_PAPERS,
  FOLDER_STATES,
  LOAN_PURPOSES,
} from '../../../../../domain/catalogues/folders.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import {
  foliateFolder,
  giveBackFolder,
  lendFolder,
} from '../../../../../domain/records/folders.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { useSession } from '../../../../api/session.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import { ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateField } from '../../../../components/form/DateField.tsx';
import { NumberField } from '../../../../components/form/NumberField.tsx';
import { TextField } from '../../../../components/form/TextField.tsx';
import { OperatorField } from '../../../../components/operators/OperatorField.tsx';
import { today } from '../../../../components/time/useNow.ts';
import type { ActFormProps } from '../ActSheet.tsx';

/** Somebody of the office takes it to her desk. */
export function LendForm({ file, onDone }: ActFormProps) {
  const { operatorId } = useSession();
  const lend = useMutation(api.folders.lend.mutationOptions());
  return (
    <DraftedForm
      kind="folder_loan"
      subjectId={file.id}
      schema={lendFolder}
      blanks={{
        caseId: file.id,
        borrowerId: operatorId,
        place: '',
        purpose: null,
        untilOn: today(),
      }}
      submitLabel="Prestar la carpeta"
      onSubmit={(record, draftId) => lend.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        La carpeta no sale de la oficina y la custodia la/el responsable (Reglamento de las DNA,
        arts. 19.i y 27.h). Después imprima el cargo: queda en el lugar de la carpeta.
      </Text>
      <OperatorField name="borrowerId" label="A quién se entrega" required />
      <ChoiceField name="purpose" label="Para qué" from={LOAN_PURPOSES} required />
      <TextField
        name="place"
        label="De dónde sale"
        description="El archivador o el estante."
        required
        max={LIMITS.label}
      />
      <DateField name="untilOn" label="Devolver hasta" required />
    </DraftedForm>
  );
}

/** It is back. */
export function GiveBackForm({ file, onDone }: ActFormProps) {
  const folder = useQuery(api.folders.ofCase.queryOptions({ caseId: file.id }));
  const giveBack = useMutation(api.folders.giveBack.mutationOptions());
  return (
    <Answer of={folder}>
      {({ out }) =>
        out === null ? (
          <EmptyState title="La carpeta está en su lugar">No hay préstamo por cerrar.</EmptyState>
        ) : (
          <DraftedForm
            kind="folder_return"
            subjectId={file.id}
            schema={giveBackFolder}
            blanks={{ id: out.id, state: null, folios: out.folios }}
            fixed={{ id: out.id }}
            submitLabel="Registrar devolución"
            onSubmit={(record, draftId) => giveBack.mutateAsync({ ...record, draftId })}
            onDone={onDone}
          >
            <Text size="sm">
              La devuelve {out.borrower}. Cuente los folios antes de firmar el cargo.
            </Text>
            <ChoiceField name="state" label="Cómo vuelve" from={FOLDER_STATES} required />
            <NumberField name="folios" label="Folios al devolver" required />
          </DraftedForm>
        )
      }
    </Answer>
  );
}

/** Folios for what lies in the folder and has none yet. */
export function FoliateForm({ file, onDone }: ActFormProps) {
  const folder = useQuery(api.folders.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={folder}>
      {(view) => <Foliate key={view.next} caseId={file.id} view={view} onDone={onDone} />}
    </Answer>
  );
}

interface FoliateProps {
  readonly caseId: string;
  readonly view: FolderView;
  readonly onDone: () => void;
}

function Foliate({ caseId, view, onDone }: FoliateProps) {
  const foliate = useMutation(api.folders.foliate.mutationOptions());
  const { next, waiting } = view;
  return (
    <DraftedForm
      kind="folder_folios"
      subjectId={caseId}
      schema={foliateFolder}
      blanks={{
        caseId,
        next,
        pieces: waiting.map(({ kind, recordId, folios }) => ({ kind, recordId, folios })),
        paper: null as string | null,
        paperOn: null as string | null,
        paperFolios: 0,
      }}
      says={false}
      submitLabel="Foliar"
      onSubmit={(record, draftId) => foliate.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      {(form) => (
        <>
          <Text size="sm">
            Se folia desde el {next}, en este orden. Ponga 0 a lo que todavía no está en la carpeta.
          </Text>
          {form.values().pieces.map(({ kind, recordId }, at) => (
            <NumberField
              key={`${kind} ${recordId}`}
              name={`pieces.${at}.folios`}
              label={labelOf(view, kind, recordId)}
              required
            />
          ))}
          <ChoiceField
            name="paper"
            label="Otro documento que está en la carpeta"
            description="Lo que está en papel y no en Yanapa. Va al final."
            from={FOLDER_PAPERS}
          />
          <DateField name="paperOn" label="Fecha de ese documento" />
          <NumberField name="paperFolios" label="Folios de ese documento" required />
        </>
      )}
    </DraftedForm>
  );
}

/** «Folios: Ficha de recepción, 10/08/2026». */
function labelOf({ waiting }: FolderView, kind: string, recordId: string): string {
  const piece = waiting.find((one) => one.kind === kind && one.recordId === recordId);
  return piece === undefined
    ? 'Folios de un documento que ya fue foliado'
    : `Folios: ${piece.label}, ${shortDate(piece.dated)}`;
}
