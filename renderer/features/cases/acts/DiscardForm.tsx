import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FLAG_LABELS, FLAGS } from '../../../../domain/case-states.ts';
import { LIMITS } from '../../../../domain/records/basics.ts';
import { discardFlag } from '../../../../domain/records/case-acts.ts';
import { api } from '../../../api/trpc.ts';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';
import type { ActFormProps } from './ActSheet.tsx';

/** Only the responsable, with a reason. What was found stays in the history. */
export function DiscardForm({ file, onDone }: ActFormProps) {
  const discard = useMutation(api.cases.discardFlag.mutationOptions());
  return (
    <DraftedForm
      kind="flag_discard"
      subjectId={file.id}
      schema={discardFlag}
      blanks={{ id: file.id, version: file.version, flag: null, reason: '' }}
      fixed={{ version: file.version }}
      submitLabel="Descartar la marca"
      onSubmit={(record, draftId) => discard.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Text size="sm">
        Solo si se comprobó que no era. La marca queda como «descartado», con su nombre y la fecha,
        y lo que ella cerraba se abre otra vez. Si hay duda, déjela.
      </Text>
      <ChoiceField
        name="flag"
        label="Qué se descarta"
        required
        from={FLAGS.filter((flag) => file.flags[flag] === 'si').map((flag) => ({
          value: flag,
          label: FLAG_LABELS[flag],
        }))}
      />
      <LongTextField
        name="reason"
        label="Por qué se descarta y en qué se funda"
        required
        max={LIMITS.paragraph}
        minRows={4}
      />
    </DraftedForm>
  );
}
