import { Button, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { OlderRiskView } from '../../../../backend/ciam/types.ts';
import {
  DIPAM_MEASURES,
  NOTICE_RECEIVERS,
  NOTICE_WAYS,
  RISK_FOLLOWUPS,
} from '../../../../domain/ciam/catalogues.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { Said } from '../../../components/data/Said.tsx';
import classes from '../ciam.module.css';
import type { PartProps } from './PageActs.tsx';

interface RiskHistoryProps extends PartProps {
  readonly risk: OlderRiskView;
}

/** What was told, decided and found of a situation; each list only when there is something in it. */
export function RiskHistory({ risk, onOpen, mayRecord }: RiskHistoryProps) {
  const { notices, measures, followups, decision } = risk;
  return (
    <>
      <Entries
        title="Avisos dados"
        rows={notices.map(({ id, receiver, toldAt, way, document, note, by }) => [
          id,
          <>
            <strong>
              <Said of={NOTICE_RECEIVERS} code={receiver} at={toldAt} />
            </strong>
            , {dateTime(toldAt)}, <Said of={NOTICE_WAYS} code={way} at={toldAt} />: {document}
            {note === '' ? '' : `. ${note}`} ({by})
          </>,
        ])}
      />
      <Entries
        title="Informe interdisciplinario de la DIPAM"
        rows={
          decision === null
            ? []
            : [
                [
                  'report',
                  `${dateTime(decision.reportedAt)}${decision.document === '' ? '' : `, ${decision.document}`}. ${decision.urgent ? 'Con urgencia por abandono. ' : ''}${decision.explanation}`,
                ],
              ]
        }
      />
      <Entries
        title="Medidas de la DIPAM"
        rows={measures.map((measure) => [
          measure.id,
          <>
            <strong>
              <Said of={DIPAM_MEASURES} code={measure.measure} at={measure.decidedAt} />
            </strong>
            , {dateTime(measure.decidedAt)}: {measure.resolution}
            {measure.detail === '' ? '' : `. ${measure.detail}`}
            {measure.endsOn === null ? '' : ` Hasta el ${shortDate(measure.endsOn)}.`}
            {measure.endedOn === null
              ? ''
              : ` Terminó el ${shortDate(measure.endedOn)}: ${measure.endReason ?? ''}`}{' '}
            {mayRecord && measure.endedOn === null && risk.ending === null ? (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => onOpen('medida-fin', `${risk.id}.${measure.id}`)}
              >
                Terminó
              </Button>
            ) : null}
          </>,
        ])}
      />
      <Entries
        title="Seguimientos"
        rows={followups.map(({ id, kind, doneAt, result, affectsMeasures, nextOn, by }) => [
          id,
          <>
            <strong>
              <Said of={RISK_FOLLOWUPS} code={kind} at={doneAt} />
            </strong>
            , {dateTime(doneAt)}: {result}
            {affectsMeasures ? ' Afecta la medida: se comunica a la DIPAM.' : ''}
            {nextOn === null ? '' : ` El próximo, el ${shortDate(nextOn)}.`} ({by})
          </>,
        ])}
      />
    </>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly rows: readonly (readonly [id: string, shown: ReactNode])[];
}

function Entries({ title, rows }: EntriesProps) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <>
      <Title order={3} size="h6" mt="sm" id={id}>
        {title}
      </Title>
      <ul className={classes['list']} aria-labelledby={id}>
        {rows.map(([key, shown]) => (
          <li key={key}>{shown}</li>
        ))}
      </ul>
    </>
  );
}
