/** To whom a paper goes that leaves the office, by what was typed for it: each of them stamps a copy. */
import type { PaperContent } from '../records/paper.ts';

export interface Addressee {
  /** As the page names it: a person with her institution; without a name, by the post. */
  readonly name: string;
  /** The institution or the post alone, for what others may see; null of a person who has neither. */
  readonly office: string | null;
}

/** In the order of the page; none of a paper that stays, or whose record keeps whom it was handed to. */
export function addresseesOf({ kind, input }: PaperContent): readonly Addressee[] {
  switch (kind) {
    case 'carta':
    case 'oficio-general':
    case 'omaped-oficio-salud':
    case 'ciam-oficio-dipam':
      return [recipientOf(input.addressee)];
    case 'oficio-multiple':
      return input.addressees.map(recipientOf);
    case 'memorando':
      return input.to.map(({ name, post }) => ({ name: joined([name, post]), office: post }));
    case 'informe-de-supervision':
      return [both(input.court)];
    case 'oficio-banco':
      return [both(joined(['Banco de la Nación', input.agency]))];
    default:
      return [];
  }
}

interface Recipient {
  readonly name: string | null;
  readonly post: string | null;
  readonly institution: string | null;
}

const recipientOf = ({ name, post, institution }: Recipient): Addressee => ({
  name: joined([name ?? post, institution]),
  office: institution ?? post,
});

const both = (name: string): Addressee => ({ name, office: name });

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');
