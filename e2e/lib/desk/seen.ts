/** What is on show, found as who listens to the screen finds it: by its role and its name. */
import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

type Place = Page | Locator;

/** Where no name is given exactly, part of it is enough: help and marks may follow. */
export const button = (place: Place, name: string): Locator =>
  place.getByRole('button', { name, exact: true });
export const box = (place: Place, name: string): Locator =>
  place.getByRole('textbox', { name, exact: true });
/** A list that is searched; some of the libraries' lists are textboxes that open one. */
export const list = (place: Place, name: string | RegExp): Locator =>
  place
    .getByRole('combobox', { name, exact: true })
    .or(place.getByRole('textbox', { name, exact: true }))
    .first();
export const tick = (place: Place, name: string | RegExp): Locator =>
  place.getByRole('checkbox', { name });
export const radio = (place: Place, group: string, name: string): Locator =>
  place
    .getByRole('radiogroup', { name: group, exact: true })
    .getByRole('radio', { name, exact: true });
export const heading = (place: Place, name: string | RegExp): Locator =>
  place.getByRole('heading', { level: 1, name });
/** A part of a form, by its title. */
export const part = (place: Place, title: string): Locator =>
  place.getByRole('region', { name: title });
/** One of several equal boxes of fields: «NNA 1». */
export const group = (place: Place, name: string): Locator =>
  place.getByRole('group', { name, exact: true });

/** One of a list, which is all in sight while it is short, and searched when it is long. */
export async function choose(
  hand: Hand,
  place: Place,
  label: string,
  entry: string,
): Promise<void> {
  const inSight = place.getByRole('radiogroup', { name: label, exact: true });
  await inSight.or(list(place, label)).first().waitFor();
  if ((await inSight.count()) > 0) await hand.mark(radio(place, label, entry));
  else await hand.pick(list(place, label), entry);
}
