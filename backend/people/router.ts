import { z } from 'zod';
import { id } from '../../domain/records/basics.ts';
import {
  changePerson,
  changeSafeContact,
  documentTyped,
  personTyped,
  revealContact,
} from '../../domain/records/person.ts';
import { mergePeople, pairOfPeople, undoMerge } from '../../domain/records/person-merge.ts';
import { drafted } from '../core/drafted.ts';
import { KEEPS, reading, router, writing } from '../core/procedure.ts';
import { changePersonFields, setSafeContact } from './change.ts';
import { likelyPeople } from './likely.ts';
import { listMerges } from './merge/list.ts';
import { mergePersons } from './merge/merge.ts';
import { previewMerge } from './merge/preview.ts';
import { tellSame } from './merge/tell.ts';
import { undoMergeOf } from './merge/undo.ts';
import { revealPerson } from './reveal.ts';
import { peopleOfDocument } from './same-document.ts';
import { searchInput, searchPeople } from './search.ts';
import { viewPerson } from './view.ts';

const PERSON = { about: { id: 'person' } } as const;
const PAIR = { about: { keptId: 'person', goneId: 'person' } } as const;

/** The people of all cases: found before they are recorded twice, and reached only as is safe. */
export const peopleRouter = router({
  search: reading('people.view', searchInput).query(({ ctx, input }) => searchPeople(ctx, input)),
  ofDocument: reading('people.view', documentTyped).query(({ ctx, input }) =>
    peopleOfDocument(ctx, input),
  ),
  likely: reading('people.view', personTyped).query(({ ctx, input }) => likelyPeople(ctx, input)),
  view: reading('people.view', z.strictObject({ id }), PERSON).query(({ ctx, input }) =>
    viewPerson(ctx, input.id),
  ),
  reveal: writing('safe_contact.override', drafted(revealContact, 'contact_override')).mutation(
    ({ ctx, input }) => revealPerson(ctx, input),
  ),
  change: writing('people.change', drafted(changePerson, 'person'), {
    ...PERSON,
    ...KEEPS,
  }).mutation(({ ctx, input }) => changePersonFields(ctx, input)),
  setSafeContact: writing(
    'safe_contact.change',
    drafted(changeSafeContact, 'safe_contact'),
  ).mutation(({ ctx, input }) => setSafeContact(ctx, input)),
  tellSame: writing('duplicates.tell', pairOfPeople, PAIR).mutation(({ ctx, input }) =>
    tellSame(ctx, input),
  ),
  previewMerge: reading('duplicates.view', pairOfPeople, PAIR).query(({ ctx, input }) =>
    previewMerge(ctx, input),
  ),
  merge: writing('people.merge', drafted(mergePeople, 'person_merge'), PAIR).mutation(
    ({ ctx, input }) => mergePersons(ctx, input),
  ),
  merges: reading('duplicates.view', z.strictObject({ id }), PERSON).query(({ ctx, input }) =>
    listMerges(ctx, input.id),
  ),
  undoMerge: writing('people.merge', undoMerge).mutation(({ ctx, input }) =>
    undoMergeOf(ctx, input),
  ),
});
