import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Desk } from '../../../domain/desks.ts';
import { ANSWERS_BEFORE_COMMENTS } from '../../../domain/feedback/questions.ts';
import { api } from '../../api/trpc.ts';
import { Answer } from '../../components/feedback/States.tsx';
import classes from './feedback.module.css';

interface CommentsProps {
  readonly asked: { readonly desk: Desk; readonly year: number; readonly quarter: number };
  /** As many answered as it takes. */
  readonly enough: boolean;
}

/** What people added, in an order of chance, once she asks for it: opening them leaves its row. */
export function Comments({ asked, enough }: CommentsProps) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <Title order={3} size="h6" mt="md" mb={4}>
        Comentarios
      </Title>
      {!enough ? (
        <Text size="sm" c="dimmed">
          Se leen cuando hay {ANSWERS_BEFORE_COMMENTS} respuestas o más en el trimestre.
        </Text>
      ) : shown ? (
        <Read asked={asked} />
      ) : (
        <Button variant="default" size="compact-sm" onClick={() => setShown(true)}>
          Leer los comentarios
        </Button>
      )}
    </>
  );
}

function Read({ asked }: Pick<CommentsProps, 'asked'>) {
  const found = useQuery(api.feedback.comments.queryOptions(asked));
  return (
    <Answer of={found}>
      {(comments) =>
        comments.length === 0 ? (
          <Text size="sm" c="dimmed">
            Nadie escribió un comentario.
          </Text>
        ) : (
          <>
            <Text size="xs" c="dimmed">
              El orden es al azar. Si un comentario nombra a alguien, no lo repita.
            </Text>
            <ul className={classes['comments']}>
              {/* Two may be the same, and none has an id. */}
              {comments.map((comment, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: they never change places while shown
                <li key={at}>{comment}</li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  );
}
