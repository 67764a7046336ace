import { Anchor, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { address } from '../../../api/addresses.ts';

/** Cases of the same story (RDNA 32.4), as far as they show to whoever looks. */
export function LinkedCases({ file }: { readonly file: CaseView }) {
  const { origin, after } = file.linked;
  return (
    <>
      {origin === null ? null : (
        <Text size="sm" span>
          Hechos nuevos de: <CaseLink {...origin} />
        </Text>
      )}
      {after.length === 0 ? null : (
        <Text size="sm" span>
          Dio lugar a:{' '}
          {after.map((one, at) => (
            <Fragment key={one.id}>
              {at === 0 ? '' : ', '}
              <CaseLink {...one} />
            </Fragment>
          ))}
        </Text>
      )}
    </>
  );
}

function CaseLink({ id, number }: { readonly id: string; readonly number: string }) {
  return (
    <Anchor component={Link} to={address.case(id)} size="sm" underline="always">
      {number}
    </Anchor>
  );
}
