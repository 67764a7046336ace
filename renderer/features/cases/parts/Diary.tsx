import { Button, Text } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CaseView } from '../../../../backend/cases/types.ts';
import { client } from '../../../api/trpc.ts';
import { peopleOf } from '../../../components/case/people-of.ts';
import { ErrorState } from '../../../components/feedback/States.tsx';
import classes from '../page/CasePage.module.css';
import { useMayHere } from '../page/may-here.ts';
import type { OpenAct } from '../page/useOpenAct.ts';
import { DiaryLine } from './DiaryLine.tsx';
import { NoteForm } from './NoteForm.tsx';

interface DiaryProps {
  readonly file: CaseView;
  readonly opened: OpenAct;
}

/** What was done, the last first. It only grows: a mistake is corrected by a new line that names it. */
export function Diary({ file, opened }: DiaryProps) {
  const mayNote = useMayHere('cases.note');
  const correcting = opened.act === 'correccion';
  const writing = mayNote && (opened.act === 'nota' || correcting);
  const diary = useInfiniteQuery({
    queryKey: ['diary', file.id],
    queryFn: ({ pageParam }) =>
      client.cases.diary.query({ id: file.id, cursor: pageParam, limit: 30 }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // The page of the case came with the first lines.
    initialData: { pages: [file.diary], pageParams: [null] },
  });
  const lines = diary.data.pages.flatMap((page) => page.rows);
  const corrected = new Set(lines.map((line) => line.correctsId));
  useEscape(writing, opened.close);
  return (
    <>
      {writing ? (
        <NoteForm
          key={`${opened.act} ${opened.subjectId}`}
          file={file}
          correcting={correcting}
          corrects={lines.find((line) => line.id === opened.subjectId) ?? null}
          onDone={opened.close}
        />
      ) : mayNote ? (
        <Button
          variant="light"
          my="xs"
          leftSection={<IconPencilPlus size={16} aria-hidden />}
          aria-keyshortcuts="N"
          onClick={() => opened.open('nota')}
        >
          Nueva anotación (N)
        </Button>
      ) : null}
      <ol className={classes['list']} aria-label="Diario del caso">
        {lines.map((line) => (
          <DiaryLine
            key={line.id}
            caseId={file.id}
            line={line}
            people={peopleOf(file)}
            corrected={corrected.has(line.id)}
            onCorrect={() => opened.open('correccion', line.id)}
          />
        ))}
      </ol>
      {diary.isError ? (
        <ErrorState error={diary.error} onRetry={() => void diary.refetch()} />
      ) : null}
      {diary.hasNextPage ? (
        <Button
          variant="subtle"
          loading={diary.isFetchingNextPage}
          onClick={() => void diary.fetchNextPage()}
        >
          Ver anotaciones anteriores
        </Button>
      ) : (
        <Text size="xs" c="dimmed" py="xs">
          Aquí empieza el diario.
        </Text>
      )}
    </>
  );
}

/** Escape folds the note away; its text stays as a draft. */
function useEscape(active: boolean, close: () => void): void {
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active, close]);
}
