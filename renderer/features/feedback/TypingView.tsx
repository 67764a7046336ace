import { Button, Group, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { QuestionsView } from '../../../backend/feedback/types.ts';
import { DESK_LABELS, type Desk } from '../../../domain/desks.ts';
import { quarterCode, quarterName, quartersOpen } from '../../../domain/feedback/quarters.ts';
import {
  ANSWER_WAYS,
  type AnswerWay,
  SHEETS_AT_ONCE,
  WAY_LABELS,
} from '../../../domain/feedback/questions.ts';
import { versionWords } from '../../../domain/letters/texts/texts.ts';
import { desksOf } from '../../../domain/rights.ts';
import { counted } from '../../../domain/words/lists.ts';
import { feedbackAddress } from '../../api/addresses.ts';
import { failureOf } from '../../api/failure.ts';
import { useSession } from '../../api/session.ts';
import { api } from '../../api/trpc.ts';
import { FailureNotice } from '../../components/feedback/FailureNotice.tsx';
import { Answer } from '../../components/feedback/States.tsx';
import { today } from '../../components/time/useNow.ts';
import { View } from '../../components/View.tsx';
import { DeskSelect } from './DeskSelect.tsx';
import { Sheet, type TypedSheet } from './Sheet.tsx';

/** The sheets of the box, or what somebody says: one key an answer. Nothing of it is kept as a draft. */
export function TypingView() {
  const found = useQuery(api.feedback.questions.queryOptions({}));
  return (
    <View
      title="Escribir opiniones"
      back={{ to: feedbackAddress.room, label: 'Opinión sobre la atención' }}
    >
      <Answer of={found}>{(questions) => <Typing questions={questions} />}</Answer>
    </View>
  );
}

function Typing({ questions }: { readonly questions: QuestionsView }) {
  const desks = desksOf(useSession().roles);
  const [params] = useSearchParams();
  const [desk, setDesk] = useState<Desk>(
    desks.find((one) => one === params.get('area')) ?? desks[0] ?? 'demuna',
  );
  const [way, setWay] = useState<AnswerWay>(
    ANSWER_WAYS.find((one) => one === params.get('medio')) ?? 'box',
  );
  const open = quartersOpen(today());
  const [quarter, setQuarter] = useState(open[0]);
  const [version, setVersion] = useState(questions.version);
  const [easy, setEasy] = useState(false);
  const [sheets, setSheets] = useState<readonly TypedSheet[]>([]);
  const navigate = useNavigate();
  const record = useMutation({
    ...api.feedback.record.mutationOptions(),
    meta: { quiet: true },
  });
  const save = async (more: readonly TypedSheet[]): Promise<boolean> => {
    const all = [...sheets, ...more];
    if (all.length === 0 || quarter === undefined || record.isPending) return false;
    try {
      const { saved } = await record.mutateAsync({
        desk,
        ...quarter,
        way,
        version,
        sheets: [...all],
      });
      setSheets([]);
      notifications.show({
        message: `${counted(saved, 'hoja guardada', 'hojas guardadas')}, sin nombre ni caso.`,
      });
      if (way !== 'box') void navigate(feedbackAddress.room);
      return true;
    } catch {
      // Said below; what was typed stays.
      return false;
    }
  };
  return (
    <>
      <Group align="end" gap="sm" mb="xs">
        <DeskSelect desks={desks} value={desk} onChange={setDesk} />
        <Select
          label="Cómo llegó"
          allowDeselect={false}
          data={ANSWER_WAYS.map((value) => ({ value, label: WAY_LABELS[value] }))}
          value={way}
          onChange={(value) => setWay(ANSWER_WAYS.find((one) => one === value) ?? way)}
        />
        <Select
          label="Trimestre"
          allowDeselect={false}
          data={open.map((one) => ({ value: quarterCode(one), label: quarterName(one) }))}
          value={quarter === undefined ? null : quarterCode(quarter)}
          onChange={(value) =>
            setQuarter(open.find((one) => quarterCode(one) === value) ?? quarter)
          }
        />
        <Select
          label="Preguntas (al pie de la hoja)"
          allowDeselect={false}
          data={questions.versions.map(({ version: one, since }) => ({
            value: String(one),
            label: `Versión ${one}, ${versionWords(one, since)}`.replace(/^Versión \d+, v/, 'V'),
          }))}
          value={String(version)}
          onChange={(value) => setVersion(Number(value ?? version))}
        />
        {way === 'box' ? null : (
          <Button variant="default" aria-pressed={easy} onClick={() => setEasy(!easy)}>
            Lectura fácil
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" maw="52rem">
        {DESK_LABELS[desk]}. De lo que se escribe aquí no queda borrador: si se bloquea el programa,
        las hojas sin guardar se escriben otra vez. Guarde cada pocas.
      </Text>
      <Sheet
        key={sheets.length}
        number={sheets.length + 1}
        words={easy && way !== 'box' ? questions.easy : questions.usual}
        more={way === 'box' && sheets.length + 1 < SHEETS_AT_ONCE}
        waiting={sheets.length}
        saving={record.isPending}
        onNext={(sheet) => setSheets([...sheets, sheet])}
        onSave={save}
      />
      <FailureNotice failure={record.error === null ? null : failureOf(record.error)} />
    </>
  );
}
