import type { RouteObject } from 'react-router';
import { feedbackAddress } from '../../api/addresses.ts';
import { ahead } from '../../api/ahead.ts';
import { queryClient } from '../../api/query-client.ts';
import { api } from '../../api/trpc.ts';

/** What people say once their case is over: the room, the sheets that are typed, who is asked. */
export const routes: RouteObject[] = [
  {
    path: feedbackAddress.room,
    loader: () => ahead(() => queryClient.prefetchQuery(api.feedback.questions.queryOptions({}))),
    lazy: async () => ({ Component: (await import('./FeedbackView.tsx')).FeedbackView }),
  },
  {
    path: feedbackAddress.typing,
    loader: () => ahead(() => queryClient.prefetchQuery(api.feedback.questions.queryOptions({}))),
    lazy: async () => ({ Component: (await import('./TypingView.tsx')).TypingView }),
  },
  {
    path: feedbackAddress.asking(':id'),
    loader: ({ params }) =>
      ahead(() =>
        queryClient.prefetchQuery(
          api.feedback.asking.queryOptions({ caseId: String(params['id']) }),
        ),
      ),
    lazy: async () => ({ Component: (await import('./AskingView.tsx')).AskingView }),
  },
];
