import { Alert } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { SCREENING_ANSWERS } from '../../../../../domain/catalogues/hearings.ts';
import { LIMITS } from '../../../../../domain/records/basics.ts';
import { screenParty } from '../../../../../domain/records/hearings.ts';
import { api } from '../../../../api/trpc.ts';
import { CasePersonField } from '../../../../components/case/CasePersonField.tsx';
import { DraftedForm } from '../../../../components/draft/DraftedForm.tsx';
import { CheckField, ChoiceField } from '../../../../components/form/ChoiceField.tsx';
import { DateTimeField } from '../../../../components/form/DateField.tsx';
import { LongTextField } from '../../../../components/form/TextField.tsx';
import { type CourseProps, namedIn } from './of-course.tsx';

/**
 * One person at a time, alone: what she says in front of the other is no answer. A text taken up again
 * stays of whom it was, whoever was pressed now.
 */
export function ScreenForm(props: CourseProps) {
  const { file, subjectId, onDone } = props;
  const screen = useMutation(api.hearings.screen.mutationOptions());
  return (
    <DraftedForm
      kind="screening"
      subjectId={file.id}
      schema={screenParty}
      blanks={{
        caseId: file.id,
        personId: subjectId,
        askedAlone: false,
        answer: null,
        askedAt: new Date().toISOString(),
        note: '',
      }}
      submitLabel="Guardar respuesta"
      onSubmit={(record, draftId) => screen.mutateAsync({ ...record, draftId })}
      onDone={onDone}
    >
      <Alert color="blue" icon={<IconEar aria-hidden />} title="A solas, una persona por vez">
        Pregunte en ambiente privado, sin la otra parte ni quien la acompañe: «¿Alguna vez la otra
        persona le ha pegado, amenazado, obligado o hecho sentir miedo, a usted o a sus hijas e
        hijos?». No insista ni pida detalles. Si dice que sí, no se concilia y nadie la junta con la
        otra persona (TUO de la Ley 30364, arts. 8, 15 y 28).
      </Alert>
      <CasePersonField
        name="personId"
        label="A quién se pregunta"
        people={namedIn(props)}
        required
      />
      <CheckField name="askedAlone" label="Se le preguntó a solas" />
      <ChoiceField name="answer" label="¿Hay o hubo violencia?" from={SCREENING_ANSWERS} required />
      <DateTimeField name="askedAt" label="Cuándo se preguntó" required />
      <LongTextField
        name="note"
        label="Lo que dijo por su cuenta"
        description="Con sus palabras. Puede quedar en blanco."
        max={LIMITS.paragraph}
        minRows={2}
      />
    </DraftedForm>
  );
}
