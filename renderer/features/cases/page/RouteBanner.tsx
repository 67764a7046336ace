import { Alert, Anchor, Text } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { CaseView, RouteView } from '../../../../backend/cases/types.ts';
import { address } from '../../../api/addresses.ts';
import { PersonName } from '../../../components/people/PersonName.tsx';
import { useMayHere } from './may-here.ts';

/** Who decides when a child may be in riesgo or desprotección, and what is still to be asked (§1.5). */
export function RouteBanner({ file }: { readonly file: CaseView }) {
  const mayWrite = useMayHere('letters.write');
  const mayCorrect = useMayHere('people.change');
  if (file.routes.length === 0) return null;
  return (
    <Alert
      color="yellow"
      py={6}
      mt={6}
      icon={<IconRoute aria-hidden />}
      role="region"
      aria-label="Quién decide"
    >
      {file.routes.map((route) => (
        <Route key={route.personId} route={route} mayCorrect={mayCorrect} />
      ))}
      {mayWrite && file.routes.some(({ decides }) => decides !== 'esta_demuna') ? (
        <Anchor component={Link} to={address.newLetter(file.id)} size="sm" underline="always">
          Preparar el oficio
        </Anchor>
      ) : null}
    </Alert>
  );
}

function Route({ route, mayCorrect }: { readonly route: RouteView; readonly mayCorrect: boolean }) {
  const { personId, child, says, notes } = route;
  return (
    <>
      <Text size="sm">
        <PersonName name={child} />: {says}
      </Text>
      {notes.length === 0 ? null : (
        <Text size="xs">
          {notes.join(' ')}{' '}
          {mayCorrect ? (
            <Anchor component={Link} to={address.personEdit(personId)} size="xs" underline="always">
              Completar sus datos
            </Anchor>
          ) : null}
        </Text>
      )}
    </>
  );
}
