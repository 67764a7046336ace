/** The hearings that an act is about, and the small pieces that its forms share. */
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { HearingView } from '../../../../../backend/hearings/types.ts';
import { DEFENCE_ACTIONS } from '../../../../../domain/catalogues/case.ts';
import { labelOf } from '../../../../../domain/catalogues/catalogue.ts';
import { shortDate } from '../../../../../domain/words/dates.ts';
import { api } from '../../../../api/trpc.ts';
import { peopleOf } from '../../../../components/case/people-of.ts';
import { Answer, EmptyState } from '../../../../components/feedback/States.tsx';
import type { Option } from '../../../../components/form/ChoiceField.tsx';
import { useShownName } from '../../../../components/people/PersonName.tsx';
import type { ActFormProps } from '../ActSheet.tsx';

export interface CourseProps extends ActFormProps {
  /** Of the course; of the invitation or the party for what is done to one. */
  readonly subjectId: string | null;
}

/** The course named in the address; a text taken up again without one is of the first that goes on. */
export function OfCourse({
  file,
  subjectId,
  children,
}: CourseProps & { readonly children: (course: HearingView) => ReactNode }) {
  const hearings = useQuery(api.hearings.ofCase.queryOptions({ caseId: file.id }));
  return (
    <Answer of={hearings}>
      {({ courses }) => {
        const open = courses.filter(({ ended }) => ended === null);
        const course = open.find((one) => isAbout(one, subjectId)) ?? open[0];
        return course === undefined ? (
          <EmptyState title="Esas audiencias ya terminaron">Véalas en «Audiencias».</EmptyState>
        ) : (
          <>
            <Text size="sm" mb="xs">
              {labelOf(DEFENCE_ACTIONS, course.kind)}, desde el {shortDate(course.startedOn)}
            </Text>
            {children(course)}
          </>
        );
      }}
    </Answer>
  );
}

const isAbout = (course: HearingView, id: string | null): boolean =>
  course.id === id ||
  course.parties.some((party) => party.id === id) ||
  course.sessions.some(({ invitations }) => invitations.some((one) => one.id === id));

/** What only adds to a course keeps its version of now, whatever a draft says. */
export const ofNow = ({ id, version }: HearingView) => ({ id, version });

/** The parties to choose one of. */
export function usePartyOptions({ parties }: HearingView): readonly Option[] {
  const shown = useShownName();
  return parties.map(({ id, name }) => ({ value: id, label: shown(name) }));
}

/** Everybody of the case whom one may name. */
export const namedIn = ({ file }: ActFormProps) => peopleOf(file);
