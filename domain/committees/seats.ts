/**
 * What the norms say of each kind of body: who presides it, who is its technical secretary, and of the
 * Instancia Provincial de Concertación who sits in it (Reglamento de la Ley 30364, art. 107). How many
 * make a quorum and how often it meets no source at hand says: they are the office's own, *por verificar*.
 */
import {
  COMMITTEE_SEATS,
  type CommitteeKind,
  type CommitteeSeat,
} from '../catalogues/committees.ts';

interface BegunWith {
  readonly name: string;
  readonly presides: string;
  readonly secretary: string;
  /** Where that is said; empty: nowhere at hand. */
  readonly source: string;
}

export const BEGUN_WITH: Readonly<Record<CommitteeKind, BegunWith>> = {
  comudenna: {
    name: 'Comité Municipal por los Derechos del Niño y del Adolescente (COMUDENNA)',
    presides: '',
    secretary: 'Responsable de la DEMUNA',
    source: 'Reglamento de las DNA, art. 19.p',
  },
  instancia: {
    name: 'Instancia Provincial de Concertación',
    presides: 'Alcaldía provincial (no delega)',
    secretary: 'Gerencia de Desarrollo Social',
    source: 'Reglamento de la Ley 30364, art. 107',
  },
  otro: { name: '', presides: '', secretary: '', source: '' },
};

/** How many of each seat the norm names: «three district mayors», «up to two organisations». */
const PLACES: Readonly<Partial<Record<CommitteeSeat, number>>> = {
  alcaldia_distrital: 3,
  sociedad_civil: 3,
  pueblos_indigenas: 2,
};

/** Seats of which the norm says «up to»: one is enough for the line to be gone. */
const UP_TO: ReadonlySet<CommitteeSeat> = new Set(['sociedad_civil', 'pueblos_indigenas']);

export const placesOf = (seat: CommitteeSeat): number => PLACES[seat] ?? 1;

export interface VacantSeat {
  readonly seat: CommitteeSeat;
  readonly label: string;
  /** How many of it nobody was written for. */
  readonly missing: number;
}

/**
 * The lines of art. 107 that are still to be filled in; none for a body of another kind.
 * @param taken the seats of its titular members of the day.
 */
export function vacantSeats(
  kind: CommitteeKind,
  taken: readonly (string | null)[],
): readonly VacantSeat[] {
  if (kind !== 'instancia') return [];
  return COMMITTEE_SEATS.entries.flatMap(({ code, label }) => {
    const filled = taken.filter((seat) => seat === code).length;
    const wanted = UP_TO.has(code) ? 1 : placesOf(code);
    return filled >= wanted ? [] : [{ seat: code, label, missing: wanted - filled }];
  });
}
