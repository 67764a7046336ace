import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { address } from '../api/addresses.ts';
import { EmptyState } from '../components/feedback/States.tsx';
import { View } from '../components/View.tsx';

export function NotFound() {
  return (
    <View title="No encontrado" heading="Esa página no existe">
      <EmptyState title="La dirección no lleva a ninguna vista">
        <Anchor component={Link} to={address.home} size="sm">
          Ir al comienzo
        </Anchor>
      </EmptyState>
    </View>
  );
}
