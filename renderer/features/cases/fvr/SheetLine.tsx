import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { SheetView } from '../../../../backend/fvr/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { isAsked } from '../../../../domain/fvr/answers.ts';
import {
  FVR_INSTITUTIONS,
  FVR_INSTRUMENTS,
  instrumentOf,
} from '../../../../domain/fvr/instruments.ts';
import { SCORED_ITEMS } from '../../../../domain/fvr/women-partner.ts';
import { dateTime } from '../../../../domain/words/dates.ts';
import { PersonName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import type { OpenAct } from '../page/useOpenAct.ts';
import risk from '../risk/Risk.module.css';
import { levelWords, NO_SUBSTITUTE } from './words.ts';

interface LineProps {
  readonly sheet: SheetView;
  readonly inForce: boolean;
  readonly mayRecord: boolean;
  readonly onOpen: OpenAct['open'];
}

/** One sheet: who applied it, what it says, what this program reads in it, and what became of it. */
export function SheetLine({ sheet, inForce, mayRecord, onOpen }: LineProps) {
  const { origin, person, institution, annulled } = sheet;
  const orients = origin === 'orientadora';
  const state =
    annulled !== null ? 'Anulada' : orients ? 'Orientador' : inForce ? 'Vigente' : 'Anterior';
  return (
    <li className={classes['line']}>
      <div className={classes['lineHead']}>
        <Text size="sm" fw={600} span td={annulled === null ? undefined : 'line-through'}>
          {levelWords(sheet.levelAssigned)}
        </Text>
        <Text size="sm" fw={600} span>
          {state}
        </Text>
        <Text size="sm" span>
          {dateTime(sheet.appliedAt)}
        </Text>
        <Text size="sm" c="dimmed" span>
          {institution === null
            ? `Cálculo de la oficina. ${NO_SUBSTITUTE}`
            : `${labelOf(FVR_INSTITUTIONS, institution)}: ${sheet.institutionName}, ${sheet.operatorName}`}
        </Text>
      </div>
      <Text size="sm">
        <PersonName name={person.name} />
        {sheet.ageThen === null ? '' : `, ${sheet.ageThen} años`}.{' '}
        {labelOf(FVR_INSTRUMENTS, sheet.instrument)}
        {instrumentOf(sheet.instrument).verified === false ? ' (por verificar)' : ''}
      </Text>
      <Figures sheet={sheet} />
      {sheet.differs ? (
        <Text size="sm" fw={600}>
          <IconAlertTriangle size={14} aria-hidden /> La suma de las respuestas copiadas da{' '}
          {sheet.score} y la ficha dice {sheet.writtenScore}. Se guardan los dos: revise el papel.
        </Text>
      ) : null}
      {sheet.levelReason === '' ? null : <Text size="sm">Motivo: {sheet.levelReason}</Text>}
      {sheet.observations === '' ? null : (
        <Text size="sm">Observaciones: {sheet.observations}</Text>
      )}
      <Answers sheet={sheet} />
      {annulled === null ? null : (
        <Text size="sm">
          Anulada el {dateTime(annulled.at)} por {annulled.by}: {annulled.reason}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        Registró {sheet.by} el {dateTime(sheet.recordedAt)}.
        {orients
          ? ''
          : sheet.attachmentId === null
            ? ' Falta la copia.'
            : ' Copia adjunta al caso.'}
      </Text>
      {mayRecord && annulled === null ? <Acts sheet={sheet} onOpen={onOpen} /> : null}
    </li>
  );
}

/** Score, level by score and level with the pregnancy, each by itself. */
function Figures({
  sheet: { score, writtenScore, levelByScore, levelAdjusted, severity },
}: {
  readonly sheet: SheetView;
}) {
  const parts = [
    ...(writtenScore === null ? [] : [`puntaje en la ficha: ${writtenScore}`]),
    ...(score === null ? [] : [`suma de las respuestas: ${score}`]),
    ...(levelByScore === null ? [] : [`por puntaje: ${levelWords(levelByScore)}`]),
    ...(levelAdjusted === null || levelAdjusted === levelByScore
      ? []
      : [`con embarazo: ${levelWords(levelAdjusted)}`]),
    ...(severity === null ? [] : [`agresión más grave (paso 2): ${severity}`]),
  ];
  if (parts.length === 0) return null;
  const text = parts.join(' · ');
  return <Text size="sm">{`${text.charAt(0).toLocaleUpperCase('es-PE')}${text.slice(1)}`}</Text>;
}

function Answers({ sheet: { answers } }: { readonly sheet: SheetView }) {
  if (Object.keys(answers).length === 0) return null;
  return (
    <details className={risk['closed'] ?? ''}>
      <summary>Respuestas</summary>
      <ul>
        {SCORED_ITEMS.map((item) => (
          <li key={item.id}>
            {item.number}. {item.text} <strong>{answerWords(item, answers)}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

function answerWords(
  { id, labels }: (typeof SCORED_ITEMS)[number],
  answers: SheetView['answers'],
): string {
  const answer = answers[id];
  if (!isAsked(id, answers)) return 'No corresponde';
  if (answer === 'blanco') return 'No sabe (en blanco)';
  return answer === 'si' || answer === 'no' ? labels[answer] : 'No se preguntó';
}

function Acts({ sheet, onOpen }: Pick<LineProps, 'sheet' | 'onOpen'>) {
  const { id, origin, appliedAt } = sheet;
  const of = `ficha del ${dateTime(appliedAt)}`;
  return (
    <Group gap="xs" mt={4}>
      {origin === 'externa' ? (
        <>
          <Button
            variant="default"
            aria-label={`Copia: ${of}`}
            onClick={() => onOpen('fvr-copia', id)}
          >
            Copia…
          </Button>
          <Button
            variant="default"
            aria-label={`Corregir: ${of}`}
            onClick={() => onOpen('fvr-registrar', id)}
          >
            Corregir…
          </Button>
        </>
      ) : null}
      <Button
        variant="default"
        aria-label={`Anular: ${of}`}
        onClick={() => onOpen('fvr-anular', id)}
      >
        Anular…
      </Button>
    </Group>
  );
}
