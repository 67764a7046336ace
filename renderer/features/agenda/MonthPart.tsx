import { Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addMonths, isIsoDate } from '../../../domain/clock/lima.ts';
import { monthName } from '../../../domain/words/dates.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { DateBox } from '../../components/form/DateField.tsx';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';
import classes from './agenda.module.css';
import { DayLines } from './DayLines.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { Stepper } from './Stepper.tsx';
import { weeksOf } from './weeks.ts';

/** A month, and beside it what there is on the day that is chosen, or in all of it. */
export function MonthPart({ whose }: { readonly whose: 'own' | 'office' }) {
  const day = useInAddress('dia');
  const month = useInAddress('mes');
  const chosen = day.value !== null && isIsoDate(day.value) ? day.value : null;
  const first = firstOf(chosen ?? month.value);
  const weeks = weeksOf(first);
  const range = { from: weeks.at(0)?.at(0) ?? first, to: weeks.at(-1)?.at(-1) ?? first };
  const found = useQuery({
    ...api.agenda[whose].queryOptions(range),
    placeholderData: keepPreviousData,
  });
  // A range that was cut is whole up to the day of its last line: a day that is chosen is asked alone.
  const isCut = found.data?.cut === true;
  const ofDay = useQuery({
    ...api.agenda[whose].queryOptions({ from: chosen ?? first, to: chosen ?? first }),
    enabled: chosen !== null && isCut,
  });
  const go = (months: number): void => month.open(addMonths(first, months).slice(0, 7));
  const choose = (value: string): void => day.open(value);
  const shown = { chosen, first, withWho: whose === 'office' };
  return (
    <>
      <Group gap="sm" align="end" mb="xs">
        <Stepper
          before="Mes anterior"
          after="Mes siguiente"
          width="9.5rem"
          onStep={chosen === null ? go : (months) => choose(addMonths(first, months))}
        >
          {monthName(first)} de {first.slice(0, 4)}
        </Stepper>
        <GoTo
          key={chosen}
          value={chosen}
          onGo={(value) => (value === null ? day.close() : choose(value))}
        />
      </Group>
      <Answer of={found}>
        {({ lines, cut }) => (
          <div className={classes['columns']}>
            <MonthGrid
              weeks={weeks}
              first={first}
              lines={cut ? lines.filter(({ day }) => day < (lines.at(-1)?.day ?? '')) : lines}
              chosen={chosen}
              onChoose={choose}
            />
            {chosen !== null && cut ? (
              <Answer of={ofDay}>
                {(alone) => <DayLines {...shown} lines={alone.lines} cut={alone.cut} />}
              </Answer>
            ) : (
              <DayLines
                {...shown}
                lines={lines.filter((line) =>
                  chosen === null
                    ? line.day.slice(0, 7) === first.slice(0, 7)
                    : line.day === chosen,
                )}
                cut={cut}
              />
            )}
          </div>
        )}
      </Answer>
    </>
  );
}

/** @param said a day or a month of the address. */
function firstOf(said: string | null): string {
  const first = `${(said ?? today()).slice(0, 7)}-01`;
  return isIsoDate(first) ? first : `${today().slice(0, 7)}-01`;
}

interface GoToProps {
  readonly value: string | null;
  readonly onGo: (day: string | null) => void;
}

/** A day, typed: on leaving it the month goes there. */
function GoTo({ value, onGo }: GoToProps) {
  const [typed, setTyped] = useState(value);
  const isWrong = typed !== null && !isIsoDate(typed);
  return (
    <DateBox
      path="dia"
      label="Ver un día"
      error={null}
      value={typed}
      onValue={(next) => {
        setTyped(next);
        if (next === null || isIsoDate(next)) onGo(next);
      }}
      onLeave={() => {
        if (isWrong) setTyped(value);
      }}
    />
  );
}
