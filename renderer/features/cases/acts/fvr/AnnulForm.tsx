import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { annulSheet } from '../../../../../domain/records/fvr.ts';
import { dateTime } from '../../../../../domain/words/dates.ts';
import { api } from '../../../../api/trpc.ts';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { EmptyState } from '../../../../components/feedback/States.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { levelWords } from '../../fvr/words.ts';
import type { ActFormProps } from '../ActSheet.tsx';
import { OfSheets } from './OfSheets.tsx';

interface AnnulProps extends ActFormProps {
  readonly sheetId: string | null;
}

/** A sheet that is not of this case, or is there twice; what was only written down wrong is corrected. */
export function AnnulForm({ file, onDone, sheetId }: AnnulProps) {
  const annul = useMutation(api.fvr.annul.mutationOptions());
  return (
    <OfSheets caseId={file.id}>
      {({ sheets }) => {
        const one = sheets.find(({ id, annulled }) => id === sheetId && annulled === null);
        if (one === undefined)
          return <EmptyState title="Elija la ficha">Ábrala en «Valoración (FVR)».</EmptyState>;
        return (
          <DraftedForm
            kind="fvr_annulment"
            subjectId={file.id}
            schema={annulSheet}
            blanks={{ id: one.id, reason: '' }}
            fixed={{ id: one.id }}
            submitLabel="Anular la ficha"
            onSubmit={(given, draftId) => annul.mutateAsync({ ...given, draftId })}
            onDone={onDone}
          >
            <Text size="sm">
              Ficha del {dateTime(one.appliedAt)}, {levelWords(one.levelAssigned)}. Queda a la
              vista, anulada. Si solo tiene un error, use «Corregir».
            </Text>
            <LongTextField
              name="reason"
              label="Por qué no vale"
              required
              max={LIMITS.paragraph}
              minRows={2}
            />
          </DraftedForm>
        );
      }}
    </OfSheets>
  );
}
