import { Radio } from '@mantine/core';
import { type Answers, isAsked, WEAPONS } from '../../../../../domain/fvr/answers.ts';
import type { InfoItem } from '../../../../../domain/fvr/shapes.ts';
import {
  ANNEX_ITEMS,
  FACTOR_ITEMS,
  INFO_ITEMS,
  SCORED_ITEMS,
} from '../../../../../domain/fvr/women-partner.ts';
import { useField } from '../../../../components/form/context.tsx';
import classes from './Items.module.css';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What she does not know is an answer; what nobody asked yet is none, and can be gone back to. */
const UNKNOWN: Choice = { value: 'blanco', label: 'No sabe' };
const NOT_ASKED: Choice = { value: '', label: 'Aún no preguntado' };

/** Paso 3, one item a line, with what is asked under some of them. */
export function ScoredItems() {
  const { value, set } = useField<Answers>('answers');
  return (
    <>
      {SCORED_ITEMS.map((item) => (
        <div key={item.id}>
          <Item
            {...item}
            choices={[
              { value: 'si', label: item.labels.si },
              { value: 'no', label: item.labels.no },
              UNKNOWN,
              NOT_ASKED,
            ]}
            answers={value}
            set={set}
          />
          {INFO_ITEMS.filter(({ after }) => after === item.id).map((info) => (
            <Item
              key={info.id}
              {...info}
              note={null}
              choices={infoChoices(info)}
              answers={value}
              set={set}
            />
          ))}
        </div>
      ))}
    </>
  );
}

/** The annex of vulnerability: no points; «¿Está embarazada?» raises the level. */
export function FactorItems() {
  const { value, set } = useField<Answers>('answers');
  return FACTOR_ITEMS.map((item) => (
    <Item
      key={item.id}
      {...item}
      choices={[
        ...item.options.map(({ code, label }) => ({ value: code, label })),
        UNKNOWN,
        NOT_ASKED,
      ]}
      answers={value}
      set={set}
    />
  ));
}

/** What the authority's form asks besides, of him: said, so that she knows; not kept here. */
export const AskedByAuthority = () => (
  <details>
    <summary>Lo que la autoridad le preguntará además (aquí no se guarda)</summary>
    <ul>
      {ANNEX_ITEMS.map(({ id, number, summary }) => (
        <li key={id}>
          {number}. {summary}
        </li>
      ))}
    </ul>
  </details>
);

function infoChoices({ answer }: InfoItem): readonly Choice[] {
  if (answer === 'weapon')
    return [
      ...Object.entries(WEAPONS).map(([value, label]) => ({ value, label })),
      UNKNOWN,
      NOT_ASKED,
    ];
  if (answer === 'mark') return [{ value: 'si', label: 'Es así' }, NOT_ASKED];
  return [{ value: 'si', label: 'Sí' }, { value: 'no', label: 'No' }, UNKNOWN, NOT_ASKED];
}

interface ItemProps {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly note: string | null;
  readonly choices: readonly Choice[];
  readonly answers: Answers;
  readonly set: (answers: Answers) => void;
}

function Item({ id, number, text, note, choices, answers, set }: ItemProps) {
  if (!isAsked(id, answers)) return null;
  const answer = (value: string): void => {
    const { [id]: _, ...rest } = answers;
    set(value === '' ? rest : { ...rest, [id]: value });
  };
  return (
    <fieldset className={classes['item']} data-field={`answers.${id}`}>
      <legend className={classes['text']}>
        {number}. {text}
        {note === null ? null : <span className={classes['note']}>{note}</span>}
      </legend>
      <div className={classes['choices']}>
        {choices.map(({ value, label }) => (
          <Radio
            key={value}
            name={`answers.${id}`}
            value={value}
            label={label}
            checked={(answers[id] ?? '') === value}
            onChange={() => answer(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
