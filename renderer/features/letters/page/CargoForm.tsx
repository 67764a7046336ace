import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import type { LetterView } from '../../../../backend/letters/types.ts';
import { fileCargo } from '../../../../domain/records/letter.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { NumberField } from '../../../components/form/NumberField.tsx';
import { LongTextField, TextField } from '../../../components/form/TextField.tsx';

interface CargoFormProps {
  readonly letter: LetterView;
  readonly onDone: () => void;
}

type Values = Omit<z.input<typeof fileCargo>, 'receivedAt'> & {
  readonly receivedAt: string | null;
};

const BLANK: Omit<Values, 'letterId'> = {
  receivedAt: null,
  receivedBy: '',
  receivedPost: '',
  deskNumber: '',
  folios: null,
  notes: '',
};

/** What the stamp on the copy says. */
export function CargoForm({ letter, onDone }: CargoFormProps) {
  const file = useMutation(api.letters.fileCargo.mutationOptions());
  return (
    <DraftedForm<Values, z.output<typeof fileCargo>>
      kind="cargo"
      subjectId={letter.id}
      schema={fileCargo}
      blanks={{ letterId: letter.id, ...BLANK }}
      submitLabel="Registrar cargo"
      onSubmit={(record, draftId) => file.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <DateTimeField name="receivedAt" label="Fecha de recepción" required />
      <TextField name="receivedBy" label="Recibido por" max={120} required />
      <TextField name="receivedPost" label="Cargo de quien recibió" max={120} />
      <TextField name="deskNumber" label="N.° de mesa de partes" max={120} size={24} />
      <NumberField name="folios" label="Folios recibidos" />
      <LongTextField name="notes" label="Nota" minRows={2} max={4_000} />
    </DraftedForm>
  );
}
