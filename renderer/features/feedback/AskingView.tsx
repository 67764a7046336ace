import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { z } from 'zod';
import type { AskingView as Asking } from '../../../backend/feedback/types.ts';
import { SPEAKER_WORDS } from '../../../domain/feedback/asked.ts';
import {
  ASKING_OUTCOMES,
  type AskingOutcome,
  type AskingWay,
  OUTCOME_LABELS,
} from '../../../domain/feedback/questions.ts';
import { askedOnce } from '../../../domain/records/feedback.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { joinAnd } from '../../../domain/words/lists.ts';
import { address, feedbackAddress } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { Answer, EmptyState } from '../../components/feedback/States.tsx';
import { ChoiceField } from '../../components/form/ChoiceField.tsx';
import { RecordForm } from '../../components/form/RecordForm.tsx';
import { useRecordForm } from '../../components/form/useRecordForm.ts';
import { useShownName } from '../../components/people/PersonName.tsx';
import { View } from '../../components/View.tsx';
import { BlankSheets } from './BlankSheets.tsx';

/** Whether the person of a concluded case wants to say how she was attended; what she says is typed elsewhere. */
export function AskingView() {
  const { id = '' } = useParams();
  const found = useQuery(api.feedback.asking.queryOptions({ caseId: id }));
  const [answeredBy, setAnsweredBy] = useState<AskingWay | null>(null);
  return (
    <View
      title="Preguntar cómo fue la atención"
      back={{ to: address.case(id), label: `Expediente ${found.data?.number ?? ''}` }}
    >
      <Answer of={found}>
        {(asking) =>
          answeredBy === null ? (
            <Asked asking={asking} onAnswered={setAnsweredBy} />
          ) : (
            <Answered asking={asking} way={answeredBy} />
          )
        }
      </Answer>
    </View>
  );
}

interface AskedProps {
  readonly asking: Asking;
  readonly onAnswered: (way: AskingWay) => void;
}

function Asked({ asking, onAnswered }: AskedProps) {
  const { concluded, asked, attended } = asking;
  if (asked !== null)
    return (
      <EmptyState title={`Ya se le preguntó: ${OUTCOME_LABELS[asked.outcome].toLowerCase()}`}>
        Lo anotó {asked.by} el {dateTime(asked.askedAt)}. Se pregunta una sola vez, y lo que se
        respondió no está en ningún caso.
      </EmptyState>
    );
  if (!concluded)
    return (
      <EmptyState title="El caso sigue en curso">
        Se pregunta cómo fue la atención cuando concluye.
      </EmptyState>
    );
  return attended ? (
    <ByAnother asking={asking} />
  ) : (
    <AskForm asking={asking} onAnswered={onAnswered} />
  );
}

/** She attended the case: who may ask, or else the sheet for the box. */
function ByAnother({ asking: { askers, service } }: { readonly asking: Asking }) {
  return (
    <>
      <Alert
        color="yellow"
        title="Usted atendió este caso: pregunta otra persona"
        role="status"
        mb="md"
      >
        {askers.length === 0
          ? 'Nadie más de la oficina puede preguntar. Entregue la hoja para la caja: la persona la llena sola, y no se anota nada en el caso.'
          : `Así la persona responde sin temor. Puede preguntar: ${joinAnd(askers)}. También puede entregarle la hoja para la caja.`}
      </Alert>
      <Group gap="sm">
        <BlankSheets desk={service} />
      </Group>
    </>
  );
}

type Values = Omit<z.input<typeof askedOnce>, 'outcome'> & { outcome: AskingOutcome | null };

function AskForm({ asking, onAnswered }: AskedProps) {
  const { caseId, people, phoneRefused, service } = asking;
  const shown = useShownName();
  const queries = useQueryClient();
  const ask = useMutation(api.feedback.ask.mutationOptions());
  const form = useRecordForm<Values, z.output<typeof askedOnce>>({
    schema: askedOnce,
    initialValues: { caseId, way: 'here', outcome: null },
  });
  return (
    <RecordForm
      form={form}
      submitLabel="Anotar"
      onSubmit={async (record) => {
        await ask.mutateAsync(record);
        if (record.outcome === 'answered') onAnswered(record.way);
        else
          await queries.invalidateQueries({ queryKey: api.feedback.asking.queryKey({ caseId }) });
      }}
    >
      <List size="sm">
        {people.map(({ name, speaker }) => (
          <List.Item key={name}>
            <strong>{shown(name)}</strong>. {SPEAKER_WORDS[speaker]}
          </List.Item>
        ))}
      </List>
      <Text size="sm">
        Diga primero: es voluntario, nadie sabrá qué respondió, y no cambia en nada su atención. Si
        prefiere, que llene la hoja para la caja.
        {phoneRefused === null
          ? ''
          : ' La hoja se llena aquí: no se la lleva, y no se le visita ni escribe por esto.'}
      </Text>
      <Group gap="sm">
        <BlankSheets desk={service} />
      </Group>
      <ChoiceField
        name="way"
        label="Cómo se le pregunta"
        answered
        required
        from={[
          { value: 'here', label: 'En persona, en la oficina' },
          { value: 'phone', label: 'Por teléfono' },
        ]}
        closed={phoneRefused === null ? {} : { phone: phoneRefused }}
      />
      <ChoiceField
        name="outcome"
        label="Qué pasó"
        required
        from={ASKING_OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }))}
      />
    </RecordForm>
  );
}

interface AnsweredProps {
  readonly asking: Asking;
  readonly way: AskingWay;
}

/** The case knows that she answered, and no more: the sheet that follows has no case. */
function Answered({ asking: { service }, way }: AnsweredProps) {
  return (
    <>
      <Alert color="teal" title="Anotado: respondió" role="status" mb="md">
        Lo que diga se escribe en una hoja sin caso ni nombre. Si llenó la hoja de papel, que la
        ponga en la caja: no la escriba usted ahora.
      </Alert>
      <Group gap="sm">
        <Button
          component={Link}
          to={feedbackAddress.typingFor(service, way === 'phone' ? 'phone' : 'person')}
        >
          Escribir lo que responde
        </Button>
        <Button component={Link} to={feedbackAddress.room} variant="default">
          La hoja va a la caja
        </Button>
      </Group>
    </>
  );
}
