/** The title of a file: sealed as what it stands beside is. */
import type { Attachment } from '../../db/entities/index.ts';
import type { RegisterDesk } from '../../domain/desks.ts';

type Titles = Pick<Attachment, 'title' | 'disabilityTitle' | 'olderTitle'>;

/** @param desk of the register whose person it is about; null for what belongs to no register. */
export const titleColumns = (title: string, desk: RegisterDesk | null): Titles => ({
  title: desk === null ? title : null,
  disabilityTitle: desk === 'omaped' ? title : null,
  olderTitle: desk === 'ciam' ? title : null,
});

/** Empty for who does not read it. */
export const titleOf = ({ title, disabilityTitle, olderTitle }: Titles): string =>
  title ?? disabilityTitle ?? olderTitle ?? '';
