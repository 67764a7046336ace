import { Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FeedbackFigures } from '../../../backend/feedback/types.ts';
import type { Desk } from '../../../domain/desks.ts';
import {
  lastClosed,
  quarterCode,
  quarterName,
  quarterOf,
  quartersUpTo,
  shownFrom,
} from '../../../domain/feedback/quarters.ts';
import {
  ANSWER_CODES,
  ANSWER_LABELS,
  ASKING_OUTCOMES,
  OUTCOME_LABELS,
  QUESTION_CODES,
  QUESTION_LABELS,
} from '../../../domain/feedback/questions.ts';
import { SMALLEST } from '../../../domain/statistics/small.ts';
import { longDate } from '../../../domain/words/dates.ts';
import { api, client } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { FigureTable } from '../../components/figures/FigureTable.tsx';
import { PaperButton } from '../../components/pdf/PaperButton.tsx';
import { today } from '../../components/time/useNow.ts';
import { Comments } from './Comments.tsx';

const QUARTERS = 8;

/** What was answered in a quarter that takes no more sheets, and how it went before; small figures not said. */
export function FiguresPart({ desk }: { readonly desk: Desk }) {
  const quarters = quartersUpTo(lastClosed(today()), QUARTERS).toReversed();
  const [code, setCode] = useState(quarters[0] === undefined ? '' : quarterCode(quarters[0]));
  const chosen = quarters.find((quarter) => quarterCode(quarter) === code) ?? lastClosed(today());
  const asked = { desk, ...chosen };
  const found = useQuery({
    ...api.feedback.figures.queryOptions(asked),
    placeholderData: keepPreviousData,
  });
  const now = quarterOf(today());
  return (
    <>
      <Group align="end" gap="sm" mb={4}>
        <Select
          label="Trimestre"
          allowDeselect={false}
          w="16rem"
          data={quarters.map((quarter) => ({
            value: quarterCode(quarter),
            label: quarterName(quarter),
          }))}
          value={code}
          onChange={(value) => setCode(value ?? code)}
        />
        <PaperButton
          title="Cifras de opinión"
          ask={() => client.feedback.figuresFile.mutate(asked)}
        >
          Ver la hoja para imprimir
        </PaperButton>
      </Group>
      <Text size="xs" c="dimmed" maw="52rem">
        Lo de este trimestre se ve desde el {longDate(shownFrom(now))}: mirar cifras que crecen
        diría quién respondió qué. No se dicen las cifras de 1 a {SMALLEST - 1}, ni otras que las
        delaten; ni nada por trabajador/a.
      </Text>
      <Answer of={found}>
        {(figures) => (
          <>
            <Answers figures={figures} />
            <Asked figures={figures} />
            <Trend figures={figures} />
            <Comments key={`${desk} ${code}`} asked={asked} enough={figures.enoughForComments} />
          </>
        )}
      </Answer>
    </>
  );
}

interface Props {
  readonly figures: FeedbackFigures;
}

function Answers({ figures: { answered, questions, name, versions } }: Props) {
  if (answered === 0) return <Text my="sm">Nadie respondió en el {name}.</Text>;
  if (answered === null || questions === null)
    return (
      <Text my="sm">
        Respondieron menos de {SMALLEST} personas en el {name}: sus respuestas no se dicen.
      </Text>
    );
  return (
    <>
      <FigureTable
        title={`Respuestas: ${answered} en el ${name}`}
        order={3}
        heading="Pregunta"
        columns={ANSWER_CODES.map((code) => ANSWER_LABELS[code])}
        rows={questions.map(({ question, counts }) => ({
          label: QUESTION_LABELS[question],
          values: ANSWER_CODES.map((code) => counts[code]),
        }))}
      />
      {versions.length > 1 ? (
        <Text size="xs" c="dimmed">
          Las preguntas cambiaron de palabras en el trimestre; cada una trata de lo mismo.
        </Text>
      ) : null}
    </>
  );
}

function Asked({ figures: { asking } }: Props) {
  if (asking === null)
    return (
      <Text size="sm" my="sm">
        En esta área nadie pregunta: se responde en la hoja de la caja.
      </Text>
    );
  return (
    <FigureTable
      title="A quiénes se preguntó, de los casos concluidos"
      order={3}
      heading="Qué pasó"
      columns={['Casos']}
      rows={[
        ...ASKING_OUTCOMES.map((outcome) => ({
          label: OUTCOME_LABELS[outcome],
          values: [asking.counts[outcome]],
        })),
        { label: 'Todos', values: [asking.asked] },
      ]}
    />
  );
}

function Trend({ figures: { trend } }: Props) {
  if (trend.length < 2) return null;
  return (
    <FigureTable
      title="Cuántas personas dijeron «Sí», por trimestre"
      order={3}
      heading="Pregunta"
      columns={trend.map(quarterCode)}
      rows={[
        { label: 'Respondieron', values: trend.map(({ answered }) => answered) },
        ...QUESTION_CODES.map((code) => ({
          label: QUESTION_LABELS[code],
          values: trend.map(
            ({ questions }) =>
              questions?.find(({ question }) => question === code)?.counts.si ?? null,
          ),
        })),
      ]}
    />
  );
}
