import { Anchor } from '@mantine/core';
import { Link, useNavigate } from 'react-router';

interface BackLinkProps {
  readonly to: string;
  readonly label: string;
}

/** To the view above: as it was left, with its filters and its place, by whoever comes from there. */
export function BackLink({ to, label }: BackLinkProps) {
  const navigate = useNavigate();
  return (
    <Anchor
      component={Link}
      to={to}
      size="sm"
      onClick={(event) => {
        if (!cameFrom(to)) return;
        event.preventDefault();
        void navigate(-1);
      }}
    >
      ← {label}
    </Anchor>
  );
}

/** From that view, and not from this one itself in another state, as a letter while it is corrected. */
function cameFrom(address: string): boolean {
  const { currentEntry } = window.navigation;
  const before = window.navigation.entries()[(currentEntry?.index ?? 0) - 1]?.url ?? null;
  const path = (of: string): string => new URL(of, window.location.href).pathname;
  return (
    before !== null && path(before) === path(address) && path(address) !== window.location.pathname
  );
}
