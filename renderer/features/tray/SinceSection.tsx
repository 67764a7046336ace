import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ChangedCase } from '../../../backend/tray/types.ts';
import { dateTime } from '../../../domain/words/dates.ts';
import { address } from '../../api/addresses.ts';
import { api } from '../../api/trpc.ts';
import { RowLink } from '../../components/row/acts.tsx';
import { TraySection } from './TraySection.tsx';
import classes from './tray.module.css';

/** What others did to her cases since she was last here: by number, in words that name nobody. */
export function SinceSection() {
  const { data } = useQuery(api.tray.since.queryOptions());
  if (data === undefined || data.since === null) return null;
  return (
    <TraySection
      title={`Cambios en sus casos desde su última visita, ${dateTime(data.since)}`}
      total={data.cases.length}
    >
      {data.cases.map((changed) => (
        <ChangedRow key={changed.caseId} changed={changed} />
      ))}
      {data.more ? (
        <li>
          <Text size="xs" c="dimmed">
            Hay más: se muestran los últimos.
          </Text>
        </li>
      ) : null}
    </TraySection>
  );
}

function ChangedRow({
  changed: { caseId, caseNumber, at, acts },
}: {
  readonly changed: ChangedCase;
}) {
  return (
    <li className={classes['row']}>
      <RowLink to={address.case(caseId)} face="name">
        {caseNumber}
      </RowLink>
      <span>{dateTime(at)}</span>
      <span className={classes['rest']}>{acts.map(wordsOf).join(' · ')}</span>
    </li>
  );
}

const wordsOf = ({ what, by, times }: ChangedCase['acts'][number]): string =>
  `${by}: ${what.toLowerCase()}${times === 1 ? '' : ` (${times} veces)`}`;
