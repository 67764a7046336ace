/** What a person reads where two bookings stand too near each other: no name in it. */

export interface SaidClash {
  /** `office`: there is something, and who asks may not know what. */
  readonly kind: 'people' | 'room' | 'office';
  /** The other booking; null when who asks may not see it. */
  readonly with: { readonly code: string; readonly time: string } | null;
}

export function clashWords({ kind, with: other }: SaidClash): string {
  const where = other === null ? 'otra cita de la oficina' : `${other.code}, a las ${other.time}`;
  switch (kind) {
    case 'people':
      return `La persona afectada y la obligada o denunciada tendrían citas a menos de una hora (${where}). Cambie la hora o el día.`;
    case 'room':
      return other === null
        ? 'Ese ambiente ya está tomado a esa hora por otra cita de la oficina. Elija otro, o vea con la/el responsable.'
        : `Ese ambiente ya está tomado a esa hora (${where}).`;
    case 'office':
      return 'Hay otra cita de la oficina a menos de una hora con la que no conviene coincidir: vea con la/el responsable.';
  }
}

/** In a line of the agenda, beside its mark. */
export function shortClash({ kind, with: other }: SaidClash): string {
  const where = other === null ? '' : ` (${other.code}, ${other.time})`;
  switch (kind) {
    case 'people':
      return `Podrían encontrarse las partes${where}`;
    case 'room':
      return `Ambiente tomado dos veces${where}`;
    case 'office':
      return 'Coincide con otra cita de la oficina: vea con la/el responsable';
  }
}
