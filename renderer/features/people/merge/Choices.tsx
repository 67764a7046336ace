import { Radio, Text } from '@mantine/core';
import { useId } from 'react';
import type { MergePreview, MergeSide } from '../../../../backend/people/merge/types.ts';
import { dateInLima } from '../../../../domain/clock/lima.ts';
import { MERGE_GROUP_IDS, type MergeGroup } from '../../../../domain/people/merge.ts';
import { shortDate } from '../../../../domain/words/dates.ts';
import { useLists } from '../../../api/lists.ts';
import { useMask } from '../../../components/people/mask.tsx';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from './merge.module.css';
import { answerOf, groupLabel, IDENTIFYING } from './merge-facts.ts';

interface ChoicesProps {
  readonly preview: MergePreview;
  readonly taken: readonly MergeGroup[];
  readonly onTake: (group: MergeGroup, fromGone: boolean) => void;
}

/** Where the two differ, each on a line with what either says. */
export function Choices({ preview, taken, onTake }: ChoicesProps) {
  const { kept, gone, differ } = preview;
  return (
    <>
      <table className={classes['sides']}>
        <caption>
          {differ.length === 0
            ? 'Las dos fichas dicen lo mismo.'
            : 'Elija qué queda de cada dato en que no coinciden.'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Dato</th>
            <Head side={kept} what="Queda" />
            <Head side={gone} what="Se une" />
          </tr>
        </thead>
        <tbody>
          {differ.map((group) => (
            <Line key={group} group={group} sides={[kept, gone]} taken={taken} onTake={onTake} />
          ))}
        </tbody>
      </table>
      <Same preview={preview} />
    </>
  );
}

function Head({ side, what }: { readonly side: MergeSide; readonly what: string }) {
  return (
    <th scope="col">
      <span className={classes['what']}>{what}</span> <PersonName name={side.name} />
      <Text component="div" size="xs" c="dimmed">
        {[
          side.birth.ageText,
          side.document,
          `registrada/o el ${shortDate(dateInLima(side.recordedAt))}`,
          ...side.cases.map(({ number }) => `expediente ${number}`),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </Text>
    </th>
  );
}

function Line({
  group,
  sides: [kept, gone],
  taken,
  onTake,
}: Omit<ChoicesProps, 'preview'> & {
  readonly group: MergeGroup;
  readonly sides: readonly [MergeSide, MergeSide];
}) {
  const answer = useAnswer();
  const head = useId();
  const fromGone = taken.includes(group);
  return (
    <tr>
      <th scope="row" id={head}>
        {groupLabel(group)}
      </th>
      {([kept, gone] as const).map((side, at) => {
        const isGone = at === 1;
        return (
          <td key={side.id} data-chosen={fromGone === isGone}>
            <Radio
              name={`${head} ${group}`}
              label={answer(group, side)}
              aria-describedby={head}
              checked={fromGone === isGone}
              onChange={() => onTake(group, isGone)}
            />
          </td>
        );
      })}
    </tr>
  );
}

function useAnswer(): (group: MergeGroup, side: MergeSide) => string {
  const { masked } = useMask();
  const lists = useLists();
  return (group, side) => {
    if (side.contactHidden && (group === 'phone' || group === 'home'))
      return 'Oculto por contacto seguro';
    const said = answerOf(group, side, { lists, today: today() });
    if (said === null) return 'No dice';
    return masked && IDENTIFYING.has(group) ? '•••' : said;
  };
}

function Same({ preview: { kept, differ } }: { readonly preview: MergePreview }) {
  const lists = useLists();
  const same = MERGE_GROUP_IDS.filter(
    (group) => !differ.includes(group) && answerOf(group, kept, { lists, today: today() }) !== null,
  );
  if (same.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      Coinciden en: {same.map((group) => groupLabel(group).toLowerCase()).join(', ')}.
    </Text>
  );
}
