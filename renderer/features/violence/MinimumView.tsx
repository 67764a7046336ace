import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { dateTime } from '../../../domain/words/dates.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import { View } from '../../components/View.tsx';

/** What an officer of Serenazgo is shown, on one screen: where and whom to call, and nothing else. */
export function MinimumView() {
  const { id = '' } = useParams();
  const found = useQuery(api.violence.minimum.queryOptions({ id }));
  return (
    <View title="Vista mínima">
      <Answer of={found}>
        {(view) => (
          <>
            <Text size="sm">
              Para {view.officer}, DNI {view.officerDocument}, {view.officerPost}. Vale hasta el{' '}
              {dateTime(view.expiresAt)}. {view.code === '' ? '' : `Caso ${view.code}.`}
            </Text>
            {view.inRefuge ? (
              <Text mt="md">Está en un hogar de refugio: no hay dirección que dar.</Text>
            ) : view.places.length === 0 ? (
              <Text mt="md">
                De la víctima no hay dirección ni teléfono escritos. Dígalo al Serenazgo y
                complételos en su ficha.
              </Text>
            ) : (
              view.places.map((place) => (
                <section key={JSON.stringify(place)}>
                  <Title order={2} size="h4" mt="md">
                    {place.address ?? place.community ?? 'Sin dirección'}
                  </Title>
                  <Text>
                    {[place.reference, place.address === null ? null : place.community]
                      .filter((text) => text !== null)
                      .join('. ')}
                  </Text>
                  {view.safePhone === '' ? (
                    <Text fw={600}>
                      {place.phone === null ? 'Sin teléfono' : `Teléfono ${place.phone}`}
                    </Text>
                  ) : null}
                </section>
              ))
            )}
            {view.safePhone === '' && view.safeHours === '' ? null : (
              <Text mt="md">
                Teléfono seguro: {view.safePhone === '' ? 'el mismo' : view.safePhone}
                {view.safeHours === '' ? '' : `, ${view.safeHours}`}.
              </Text>
            )}
            <Text size="sm" c="dimmed" mt="md">
              Es reservado (Ley 30364 y su Reglamento, art. 9): no se copia ni se comparte.
            </Text>
          </>
        )}
      </Answer>
    </View>
  );
}
