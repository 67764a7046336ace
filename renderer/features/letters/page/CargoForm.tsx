import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { fileCargo } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { BLANK_CARGO, CargoFields } from '../../../components/cargo/CargoFields.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';

interface CargoFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

type Values = typeof BLANK_CARGO & { readonly letterId: string };

/** What the stamp on the copy says. */
export function CargoForm({ letter, onDone }: CargoFormProps) {
  const file = useMutation(api.letters.fileCargo.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof fileCargo>>
      kind="cargo"
      subjectId={letter.id}
      schema={fileCargo}
      blanks={{ letterId: letter.id, ...BLANK_CARGO }}
      submitLabel="Registrar cargo"
      onSubmit={(record, draftId) => file.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <CargoFields />
    </DraftedForm>
  );
}
