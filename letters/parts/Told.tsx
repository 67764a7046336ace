import type { ReactElement } from 'react';
import { Narrative } from './Narrative.tsx';
import { Section } from './Section.tsx';

/** Sections of prose declared with their titles, in order. */
export function Told<Keys extends string>(props: {
  readonly of: Readonly<Record<Keys, { readonly title: string; readonly lines: number }>>;
  /** Null on a blank form: lines to write on. */
  readonly values: Readonly<Record<NoInfer<Keys>, string | null>> | null;
  /** The number of the first. */
  readonly from: number;
}): ReactElement {
  const { of, values, from } = props;
  return (
    <>
      {(Object.keys(of) as Keys[]).map((key, at) => (
        <Section key={key} number={from + at} title={of[key].title}>
          <Narrative text={values?.[key] ?? null} blank={values === null} lines={of[key].lines} />
        </Section>
      ))}
    </>
  );
}
