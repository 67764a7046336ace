import type { ReactElement } from 'react';
import { Checks } from '../parts/Checks.tsx';
import { Fields } from '../parts/Fields.tsx';
import { Subheading } from '../parts/Notes.tsx';
import { type RiskReportData, SIGN_GROUPS } from './data.ts';

type Group = keyof typeof SIGN_GROUPS;
const GROUPS = Object.entries(SIGN_GROUPS) as [Group, (typeof SIGN_GROUPS)[Group]][];

/** A01: the signs of each group with a box; on a blank form, the letter of each and a line. */
export function Signs(props: {
  readonly of: NonNullable<RiskReportData['body']>['signs'] | null;
}): ReactElement {
  const { of } = props;
  return (
    <>
      {GROUPS.map(([group, { title, items }]) => (
        <SignGroup key={group} title={title} items={items} signs={of?.[group] ?? null} />
      ))}
    </>
  );
}

function SignGroup(props: {
  readonly title: string;
  readonly items: number;
  readonly signs: readonly { readonly label: string; readonly present: boolean }[] | null;
}): ReactElement {
  const { title, items, signs } = props;
  return (
    <>
      <Subheading>{title}</Subheading>
      {signs === null ? (
        <Fields
          blank
          columns={3}
          fields={Array.from({ length: items }, (_, at) => ({
            label: `${'abcdefghi'.charAt(at)})`,
            value: null,
          }))}
        />
      ) : (
        <Checks
          columns={2}
          options={signs.map(({ label, present }, at) => ({
            label: `${'abcdefghijkl'.charAt(at)}) ${label}`,
            checked: present,
          }))}
        />
      )}
    </>
  );
}
