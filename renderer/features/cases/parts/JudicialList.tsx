import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { JudicialView } from '../../../../backend/judicial/types.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import {
  JUDICIAL_ACTS,
  JUDICIAL_PARTS,
  JUDICIAL_RESULTS,
  JUDICIAL_SUBJECTS,
} from '../../../../domain/catalogues/judicial.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { FollowupLine } from './FollowupLine.tsx';

interface JudicialListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** The lawsuits of the case: where, what comes, what happened, how they ended (CNA 45.1.i). */
export function JudicialList({ file, onOpen }: JudicialListProps) {
  const lawsuits = useQuery(api.judicial.ofCase.queryOptions({ caseId: file.id }));
  const mayRecord = useMayHere('judicial.record') && file.state !== 'concluido';
  return (
    <>
      {mayRecord ? (
        <Button
          variant="light"
          my="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onOpen('proceso')}
        >
          Registrar proceso judicial
        </Button>
      ) : null}
      <Answer of={lawsuits}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title="Sin procesos judiciales">
              La Defensoría puede representar a la niña, niño o adolescente en procesos de alimentos
              y de filiación, y seguir los demás (Código de los Niños y Adolescentes, art. 45.1.i).
            </EmptyState>
          ) : (
            found.map((lawsuit) => (
              <Lawsuit key={lawsuit.id} lawsuit={lawsuit} mayRecord={mayRecord} onOpen={onOpen} />
            ))
          )
        }
      </Answer>
    </>
  );
}

interface LawsuitProps {
  readonly lawsuit: JudicialView;
  readonly mayRecord: boolean;
  readonly onOpen: OpenAct['open'];
}

function Lawsuit({ lawsuit, mayRecord, onOpen }: LawsuitProps) {
  const sealed = useSealed();
  const { id, subject, part, startedOn, endedOn, result, acts, dates } = lawsuit;
  const title = labelOf(JUDICIAL_SUBJECTS, subject);
  const number = sealed(lawsuit.number, 'sensible');
  const open = mayRecord && endedOn === null;
  return (
    <section aria-label={`Proceso de ${title}`}>
      <Title order={2} size="h5" mt="sm">
        {title}
      </Title>
      <Text size="sm">
        {sealed(lawsuit.court, 'sensible')}
        {number === '' ? ', sin número todavía' : `, expediente ${number}`} ·{' '}
        {labelOf(JUDICIAL_PARTS, part)} · desde el {shortDate(startedOn)}
      </Text>
      {endedOn === null || result === null ? null : (
        <Text size="sm" fw={600}>
          {labelOf(JUDICIAL_RESULTS, result)}, el {shortDate(endedOn)}:{' '}
          <Text span inherit fw={400}>
            {sealed(lawsuit.resultText ?? '', 'sensible')}
          </Text>
        </Text>
      )}
      {open ? (
        <Group gap="xs" my="xs">
          {ACTS.map(([act, label]) => (
            <Button
              key={act}
              size="compact-sm"
              variant="default"
              aria-label={`${label}: ${title}`}
              onClick={() => onOpen(act, id)}
            >
              {label}
            </Button>
          ))}
        </Group>
      ) : null}
      {dates.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Audiencias y plazos: ${title}`}>
          {dates.map((date) => (
            <FollowupLine
              key={date.followupId}
              followup={{ ...date, id: date.followupId }}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
      {acts.length === 0 ? null : (
        <ul className={classes['list']} aria-label={`Actos del proceso: ${title}`}>
          {acts.map((act) => (
            <li key={act.id} className={classes['line']}>
              <div className={classes['lineHead']}>
                <Text size="sm" fw={600} span>
                  {labelOf(JUDICIAL_ACTS, act.kind)}
                </Text>
                <span>{shortDate(act.happenedOn)}</span>
                <Text size="xs" c="dimmed" span>
                  {act.by}
                </Text>
              </div>
              <p className={classes['text']}>{sealed(act.text, 'sensible')}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ACTS = [
  ['proceso-acto', 'Anotar un acto'],
  ['proceso-fecha', 'Audiencia o plazo'],
  ['proceso-cambio', 'Juzgado y número'],
  ['proceso-fin', 'Terminar el proceso'],
] as const;
