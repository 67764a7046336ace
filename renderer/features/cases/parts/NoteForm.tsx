import { Button, Group, Paper, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { CaseView, DiaryRow } from '../../../../backend/cases/types.ts';
import { DIARY_KINDS } from '../../../../domain/catalogues/work.ts';
import { contactActOf } from '../../../../domain/people/contact.ts';
import { addNote } from '../../../../domain/records/case-acts.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { api } from '../../../api/trpc.ts';
import { CasePersonField } from '../../../components/case/CasePersonField.tsx';
import { isClosedFor, peopleOf } from '../../../components/case/people-of.ts';
import { SafeContactReason } from '../../../components/case/SafeContactReason.tsx';
import { DraftedForm } from '../../../components/draft/DraftedForm.tsx';
import { ChoiceField } from '../../../components/form/ChoiceField.tsx';
import { useFieldValue } from '../../../components/form/context.tsx';
import { DateTimeField } from '../../../components/form/DateField.tsx';
import { FocusFirst } from '../../../components/form/FocusFirst.tsx';
import { LongTextField } from '../../../components/form/TextField.tsx';

interface NoteFormProps {
  readonly file: CaseView;
  /** It puts an earlier line right. */
  readonly correcting: boolean;
  /** Which; null when it was begun before a lock: the draft remembers. */
  readonly corrects: DiaryRow | null;
  readonly onDone: () => void;
}

/** A line for the diary, written where it will be read. Its text is kept at every pause. */
export function NoteForm({ file, correcting, corrects, onDone }: NoteFormProps) {
  const add = useMutation(api.cases.addNote.mutationOptions());
  return (
    <Paper
      withBorder
      p="sm"
      my="xs"
      component="section"
      aria-label={correcting ? 'Corrección de una anotación' : 'Nueva anotación'}
    >
      {corrects === null ? null : (
        <Text size="sm" c="dimmed" mb="xs" lineClamp={3}>
          Corrige la anotación del {dateTime(corrects.happenedAt)}: «{corrects.text}». La anterior
          queda en el diario.
        </Text>
      )}
      <DraftedForm
        // A correction has a draft of its own: it must not take up an unfinished note.
        kind={correcting ? 'correction' : 'note'}
        subjectId={file.id}
        schema={addNote}
        blanks={{
          caseId: file.id,
          kind: correcting ? 'correccion' : 'nota',
          happenedAt: new Date().toISOString(),
          text: '',
          correctsId: null as string | null,
          personId: null,
          contactOverride: null,
        }}
        {...(corrects === null ? {} : { fixed: { correctsId: corrects.id } })}
        says={false}
        submitLabel="Guardar anotación"
        actions={
          <Button variant="subtle" onClick={onDone}>
            Cerrar (queda como borrador)
          </Button>
        }
        onSubmit={(note, draftId) => add.mutateAsync({ ...note, draftId })}
        onDone={onDone}
      >
        {(form) => (
          <FocusFirst selector="textarea">
            <LongTextField name="text" label="Anotación" required minRows={3} />
            <Group align="start" gap="md">
              {correcting ? null : (
                <ChoiceField name="kind" label="Tipo de anotación" from={KINDS} required />
              )}
              <DateTimeField name="happenedAt" label="Cuándo ocurrió" required />
            </Group>
            <WithWhom file={file} />
            <SafeContactReason failure={form.failure} />
          </FocusFirst>
        )}
      </DraftedForm>
    </Paper>
  );
}

/** A correction names the line it corrects, so it begins at that line. */
const KINDS = {
  ...DIARY_KINDS,
  entries: DIARY_KINDS.entries.filter(({ code }) => code !== 'correccion'),
};

/** Asked for a call or a visit: the safe-contact rules of that person bind. */
function WithWhom({ file }: { readonly file: CaseView }) {
  const kind = useFieldValue<string>('kind');
  const act = contactActOf(kind);
  if (act === null) return null;
  const people = peopleOf(file);
  return (
    <CasePersonField
      name="personId"
      label={act === 'phone' ? 'A quién se llamó' : 'A quién se visitó'}
      people={people}
      required={isClosedFor(people, act)}
    />
  );
}
