import { useQuery } from '@tanstack/react-query';
import { addMonths, isIsoDate } from '../../../domain/clock/lima.ts';
import { monthName } from '../../../domain/words/dates.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { today } from '../../components/time/useNow.ts';
import { useInAddress } from '../../components/useInAddress.ts';
import classes from './agenda.module.css';
import { DayLines } from './DayLines.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useAgenda } from './useAgenda.ts';
import { useDay } from './useDay.ts';
import { weeksOf } from './weeks.ts';

/** A month, and beside it what there is on the day that is chosen, or in all of it. */
export function MonthPart({ whose }: { readonly whose: 'own' | 'office' }) {
  const { chosen, choose, forget } = useDay();
  const month = useInAddress('mes');
  const first = firstOf(chosen ?? month.value);
  const weeks = weeksOf(first);
  const range = { from: weeks.at(0)?.at(0) ?? first, to: weeks.at(-1)?.at(-1) ?? first };
  const found = useAgenda(whose, range);
  // A range that was cut is whole up to the day of its last line: a day that is chosen is asked alone.
  const isCut = found.data?.cut === true;
  const ofDay = useQuery({
    ...api.agenda[whose].queryOptions({ from: chosen ?? first, to: chosen ?? first }),
    enabled: chosen !== null && isCut,
  });
  const shown = { chosen, first, withWho: whose === 'office' };
  const step = (by: -1 | 1): void => {
    const there = addMonths(first, by);
    if (chosen === null) month.open(there.slice(0, 7));
    else choose(there);
  };
  return (
    <>
      <Toolbar
        before="Mes anterior"
        after="Mes siguiente"
        width="9.5rem"
        onStep={step}
        day={chosen}
        onDay={choose}
        onForget={forget}
      >
        {monthName(first)} de {first.slice(0, 4)}
      </Toolbar>
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
