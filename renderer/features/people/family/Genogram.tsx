import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { Link } from 'react-router';
import type { FamilyPerson, FamilyView } from '../../../../backend/family/types.ts';
import { TIES } from '../../../../domain/catalogues/ties.ts';
import type { Genogram as Drawing, Measures, Placed } from '../../../../domain/family/drawing.ts';
import { genogramOf } from '../../../../domain/family/genogram.ts';
import { drawnFamily } from '../../../../domain/family/shown.ts';
import { crossOf, outlineOf } from '../../../../domain/family/symbols.ts';
import { sexWord } from '../../../../domain/family/tie.ts';
import { whatSheIs } from '../../../../domain/family/words.ts';
import { address, familyAddress } from '../../../api/addresses.ts';
import { useLists } from '../../../api/lists.ts';
import { PersonName, useShownName } from '../../../components/people/PersonName.tsx';
import { today } from '../../../components/time/useNow.ts';
import classes from './family.module.css';

/** In pixels: fits three generations of four at 1024 × 700. */
const MEASURES: Measures = { symbol: 40, cellWidth: 128, cellHeight: 114, gap: 48, lane: 10 };

/**
 * The drawing. Lines are for the eye alone; each person is a link that says in words what she is, and the
 * arrows go from one to the next.
 */
export function Genogram({ family }: { readonly family: FamilyView }) {
  const list = useLists().on(TIES, today());
  const shown = useShownName();
  const drawn = useMemo(() => drawnFamily(family, today()), [family]);
  const drawing = useMemo(() => genogramOf(drawn, MEASURES), [drawn]);
  const people = new Map(drawn.people.map((person) => [person.id, person]));
  const scroller = useRef<HTMLDivElement>(null);
  const focusAt = drawing.people.find(({ id }) => id === family.focus)?.x ?? 0;
  // A wide family begins at whom it is about, not at its leftmost uncle.
  useEffect(() => {
    const box = scroller.current;
    if (box !== null) box.scrollLeft = focusAt - box.clientWidth / 2;
  }, [focusAt]);
  if (drawn.people.length < 2)
    return (
      <Text size="sm" c="dimmed" mb="md">
        Todavía no hay familia que dibujar. Agregue un vínculo o con quién vive: ambas personas
        deben estar registradas.
      </Text>
    );
  return (
    <figure className={classes['figure']} aria-label="Genograma">
      {family.more ? (
        <Text size="sm" mb="xs">
          La familia sigue: se dibujan las {drawn.people.length} personas más cercanas. Los vínculos
          propios están todos en la lista; los de otra persona, en su familia.
        </Text>
      ) : null}
      <div ref={scroller} className={classes['scroll']}>
        <div
          className={classes['drawing']}
          style={{ width: drawing.width, height: drawing.height }}
        >
          <Lines drawing={drawing} />
          <ol className={classes['people']}>
            {drawing.people.map((placed) => {
              const person = people.get(placed.id);
              if (person === undefined) return null;
              const homes = drawn.homes.filter((home) => home.includes(person.id));
              const others = [...new Set(homes.flat())].filter((id) => id !== person.id);
              return (
                <PersonSymbol
                  key={placed.id}
                  placed={placed}
                  person={person}
                  isFocus={placed.id === family.focus}
                  is={whatSheIs(list, drawn.ties, family.focus, person)}
                  livesWith={others.map((id) => shown(people.get(id)?.name ?? null))}
                  onKey={(event) => goOn(event, placed, drawing.people)}
                />
              );
            })}
          </ol>
        </div>
      </div>
      <Text component="figcaption" size="xs" c="dimmed">
        Cuadrado: hombre. Círculo: mujer. Rombo: no se sabe. Doble borde: de quien se trata. Aspa:
        falleció. Línea entera: casados, y madres o padres con sus hijos. Rayas: conviven o son
        pareja. Dos trazos: ex pareja. Puntos: sin más datos. Línea gris: otro vínculo. Marco de
        rayas: viven juntos.
      </Text>
    </figure>
  );
}

function Lines({ drawing }: { readonly drawing: Drawing }) {
  const { width, height, strokes, breaks, frames } = drawing;
  const severalHomes = frames.some(({ home }) => home > 0);
  return (
    <svg className={classes['lines']} width={width} height={height} aria-hidden="true">
      {frames.map(({ home, ...frame }) => (
        <g key={`${home} ${frame.x} ${frame.y}`}>
          <rect {...frame} rx={8} className={classes['frame']} />
          {/* The frames of one home stand apart when it has several generations. */}
          {severalHomes ? (
            <text x={frame.x + 6} y={frame.y + 13} className={classes['home']}>
              Hogar {home + 1}
            </text>
          ) : null}
        </g>
      ))}
      {strokes.map(({ points, style }) => {
        const path = points.map((point) => point.join(',')).join(' ');
        return (
          <polyline
            key={`${style} ${path}`}
            points={path}
            className={`${classes['stroke']} ${classes[style]}`}
          />
        );
      })}
      {breaks.map(([x, y]) => (
        <path
          key={`${x} ${y}`}
          d={`M${x - 4} ${y + 7}l6 -14M${x + 3} ${y + 7}l6 -14`}
          className={classes['stroke']}
        />
      ))}
    </svg>
  );
}

interface PersonSymbolProps {
  readonly placed: Placed;
  readonly person: FamilyPerson;
  readonly isFocus: boolean;
  /** What she is to whom it is about. */
  readonly is: string | null;
  readonly livesWith: readonly string[];
  readonly onKey: (event: KeyboardEvent<HTMLAnchorElement>) => void;
}

function PersonSymbol({ placed, person, isFocus, is, livesWith, onKey }: PersonSymbolProps) {
  const { id, name, sex, ageText, death } = person;
  const { symbol, cellWidth, cellHeight } = MEASURES;
  const at = { x: symbol / 2, y: symbol / 2 };
  const words = [
    isFocus ? 'de quien se trata' : is,
    sexWord(sex),
    death === null ? null : 'falleció',
    livesWith.length === 0 ? null : `vive con ${livesWith.join('; ')}`,
  ].filter((each) => each !== null);
  return (
    <li
      className={classes['person']}
      style={{
        left: placed.x - cellWidth / 2,
        top: placed.y,
        width: cellWidth,
        height: cellHeight,
      }}
    >
      <Anchor
        component={Link}
        to={isFocus ? address.person(id) : familyAddress(id)}
        className={classes['link'] ?? ''}
        underline="never"
        onKeyDown={onKey}
      >
        <svg width={symbol} height={symbol} className={classes['symbol']} aria-hidden="true">
          <path d={outlineOf(sex, at, symbol - 2)} />
          {isFocus ? <path d={outlineOf(sex, at, symbol - 10)} /> : null}
          {death === null ? null : <path d={crossOf(at, symbol - 2)} />}
        </svg>
        <span className={classes['name']}>
          <PersonName name={name} />
        </span>
        <span className={classes['age']}>{death === null ? ageText : 'Falleció'}</span>
        <VisuallyHidden>{words.join(', ')}</VisuallyHidden>
      </Anchor>
    </li>
  );
}

/** The arrows move from person to person: along a generation, or to the nearest of the next one. */
function goOn(
  event: KeyboardEvent<HTMLAnchorElement>,
  from: Placed,
  people: readonly Placed[],
): void {
  const next = neighbour(event.key, from, people);
  if (next === null) return;
  event.preventDefault();
  const links = event.currentTarget.closest('ol')?.querySelectorAll('a');
  links?.[people.indexOf(next)]?.focus();
}

function neighbour(key: string, from: Placed, people: readonly Placed[]): Placed | null {
  const row = people.filter(({ y }) => y === from.y);
  const at = row.indexOf(from);
  if (key === 'ArrowRight') return row[at + 1] ?? null;
  if (key === 'ArrowLeft') return row[at - 1] ?? null;
  const levels = [...new Set(people.map(({ y }) => y))];
  const level = levels[levels.indexOf(from.y) + (key === 'ArrowDown' ? 1 : -1)];
  if (level === undefined || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const [nearest] = people
    .filter(({ y }) => y === level)
    .toSorted((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x));
  return nearest ?? null;
}
