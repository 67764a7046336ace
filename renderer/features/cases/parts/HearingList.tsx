import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '../../../../backend/cases/types.ts';
import type { HearingsOfCase, ScreeningView } from '../../../../backend/hearings/types.ts';
import { DEFENCE_ACTIONS } from '../../../../domain/catalogues/case.ts';
import { labelOf } from '../../../../domain/catalogues/catalogue.ts';
import { SCREENING_ANSWERS } from '../../../../domain/catalogues/hearings.ts';
import { dateTime, shortDate } from '../../../../domain/words/dates.ts';
import { useSealed } from '../../../api/session.ts';
import { api } from '../../../api/trpc.ts';
import { Answer, EmptyState } from '../../../components/feedback/States.tsx';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { HearingCourse } from './HearingCourse.tsx';

interface HearingListProps {
  readonly file: CaseView;
  readonly onOpen: OpenAct['open'];
}

/** What was asked of each party alone, and the hearings of each conciliation or compromiso (RDNA 37–51). */
export function HearingList({ file, onOpen }: HearingListProps) {
  const hearings = useQuery(api.hearings.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={hearings}>
      {(found) => (
        <>
          <Beginning file={file} found={found} onOpen={onOpen} />
          {found.courses.map((course) => (
            <HearingCourse
              key={course.id}
              course={course}
              closed={file.state === 'concluido'}
              onOpen={onOpen}
            />
          ))}
          <Screenings file={file} screenings={found.screenings} onOpen={onOpen} />
        </>
      )}
    </Answer>
  );
}

function Beginning({ file, found, onOpen }: HearingListProps & { readonly found: HearingsOfCase }) {
  const mayRecord = useMayHere('hearings.record') && file.state !== 'concluido';
  const start = file.acts.find(({ act }) => act === 'act');
  const { courses, waiting, notConciliation } = found;
  return (
    <>
      {notConciliation === null ? null : (
        <Alert color="red" icon={<IconShieldLock aria-hidden />} my="xs" title="No se concilia">
          {notConciliation}
        </Alert>
      )}
      {!mayRecord || start === undefined ? null : start.forbidden === null ? (
        <Button
          variant="light"
          my="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onOpen('audiencias')}
        >
          Iniciar conciliación o compromiso
        </Button>
      ) : (
        <Text size="sm" c="dimmed" my="xs">
          {start.forbidden}
        </Text>
      )}
      {waiting.map(({ actionId, kind, startedOn }) => (
        <Group key={actionId} gap="xs" my="xs">
          <Text size="sm">
            {labelOf(DEFENCE_ACTIONS, kind)} desde el {shortDate(startedOn)}, sin audiencias todavía
          </Text>
          {mayRecord ? (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => onOpen('audiencias', actionId)}
            >
              Llevarla en audiencia
            </Button>
          ) : null}
        </Group>
      ))}
      {courses.length === 0 ? (
        <EmptyState title="Sin audiencias">
          Primero se pregunta por violencia a cada parte, a solas; después se inicia la conciliación
          (alimentos, tenencia o visitas) o el compromiso (Reglamento de las DNA, arts. 37 y 47).
        </EmptyState>
      ) : null}
    </>
  );
}

function Screenings({
  file,
  screenings,
  onOpen,
}: HearingListProps & { readonly screenings: readonly ScreeningView[] }) {
  const mayScreen = useMayHere('hearings.screen') && file.state !== 'concluido';
  const shown = useShownName();
  return (
    <section aria-label="Preguntar a solas por violencia">
      <Title order={2} size="h5" mt="sm">
        Preguntar a solas por violencia
      </Title>
      <ul className={classes['list']}>
        {screenings.map(({ personId, name, asked, young }) => (
          <li key={personId} className={classes['line']}>
            <div className={classes['lineHead']}>
              <Text size="sm" fw={600} span>
                <PersonName name={name} />
              </Text>
              <Asked asked={asked} young={young} />
              {mayScreen ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Preguntar a solas: ${shown(name)}`}
                  onClick={() => onOpen('preguntar', personId)}
                >
                  Preguntar a solas
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Asked({ asked, young }: Pick<ScreeningView, 'asked' | 'young'>) {
  const sealed = useSealed();
  if (asked === null)
    return (
      <span>
        {young
          ? 'Tiene menos de 14 años: se le pregunta solo si es parte'
          : 'No se le preguntó todavía'}
      </span>
    );
  return (
    <span>
      {sealed(labelOf(SCREENING_ANSWERS, asked.answer), 'reservado_30364')} ·{' '}
      {asked.askedAlone ? 'a solas' : 'no estuvo a solas'} · {dateTime(asked.askedAt)}, {asked.by}
    </span>
  );
}
