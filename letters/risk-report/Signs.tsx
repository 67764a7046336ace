import type { ReactElement } from 'react';
import { Fields } from '../parts/Fields.tsx';
import { Narrative } from '../parts/Narrative.tsx';
import { Subheading } from '../parts/Notes.tsx';
import { type RiskReportData, SIGN_GROUPS } from './data.ts';

type Group = keyof typeof SIGN_GROUPS;
const GROUPS = Object.entries(SIGN_GROUPS) as [Group, (typeof SIGN_GROUPS)[Group]][];

/** A01: the signs found of each group; on a blank form, the letter of each and a line. */
export function Signs(props: {
  readonly of: NonNullable<RiskReportData['body']>['signs'] | null;
}): ReactElement {
  const { of } = props;
  return (
    <>
      {GROUPS.map(([group, { title, items }]) => (
        <SignGroup
          key={group}
          title={title}
          found={of?.[group] ?? null}
          blank={of === null ? items : null}
        />
      ))}
    </>
  );
}

function SignGroup(props: {
  readonly title: string;
  readonly found: string | null;
  /** How many lines to write on; null: it is filled in. */
  readonly blank: number | null;
}): ReactElement {
  const { title, found, blank } = props;
  return (
    <>
      <Subheading>{title}</Subheading>
      {blank === null ? (
        <Narrative text={found} blank={false} lines={0} />
      ) : (
        <Fields
          blank
          columns={3}
          fields={Array.from({ length: blank }, (_, at) => ({
            label: `${'abcdefghi'.charAt(at)})`,
            value: null,
          }))}
        />
      )}
    </>
  );
}
