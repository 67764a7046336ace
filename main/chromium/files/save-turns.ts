/** The dialog that asks where a document goes. It writes it too, so that what fails is said in it. */
import { extname, join } from 'node:path';
import type { GrantedFile, GrantedFolder } from '../../../backend/protocol.ts';
import { Refusal } from '../../../domain/errors.ts';
import { takeOut } from '../../copies.ts';
import { plainName, saveNew, saveOver } from '../../saving.ts';
import { browseFolders, shown } from './browse.ts';
import { type Html, html } from './markup.ts';
import { dialogPage } from './page.ts';
import type { Place } from './places.ts';
import type { Turn } from './window.ts';

/** What is to be written, and how. */
export interface ToSave {
  readonly title: string;
  readonly name: string;
  /** @returns false, and nothing is written, when something is there. @throws Refusal. */
  write(path: string): Promise<boolean>;
  /** Over what is there. @throws Refusal. */
  replace(path: string): Promise<void>;
}

export const asFile = (file: GrantedFile): ToSave => ({
  title: 'Guardar documento',
  name: file.name,
  write: (path) => saveNew(path, file),
  replace: (path) => saveOver(path, file),
});

/** A copy is a folder of its own, and never takes the place of another. */
export const asCopy = (copy: GrantedFolder): ToSave => ({
  title: 'Llevar una copia',
  name: copy.name,
  write: (path) => takeOut(copy, path),
  replace: async () => {
    throw new Refusal('save_failed');
  },
});

/** @returns the dialog; its answer is the path written to. */
export async function saveTurns(
  { title, ...file }: ToSave,
  begin: readonly string[],
  places: readonly Place[],
  nonce: string,
): Promise<Turn<string | null>> {
  const extension = extname(plainName(file.name));
  const folders = await browseFolders(begin, places, [extension.toLowerCase()]);
  let name = plainName(file.name);
  let trouble: string | null = null;

  async function save(over: boolean): Promise<'saved' | 'exists' | 'failed'> {
    const path = join(folders.listing().path, name);
    try {
      if (over) await file.replace(path);
      else if (!(await file.write(path))) return 'exists';
      return 'saved';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trouble = error.message;
      return 'failed';
    }
  }

  const main = (): Html => html`<header>
<div class="acts"><h1>${title}</h1>
<button class="main" name="save" value="1">Guardar</button>
<button name="cancel" value="1" data-escape>Cancelar</button></div>
<label class="name" for="name">Nombre del archivo</label>
<input type="text" id="name" name="name" value="${name}" maxlength="120" spellcheck="false" aria-describedby="trouble" ${
    folders.moved() ? null : html`autofocus`
  }>
<div id="trouble">${trouble === null ? null : html`<p role="alert">${trouble}</p>`}</div>
</header>
${folders.view(
  folders.listing().files.map((there) => html`<li class="there">${there.name} (ya está aquí)</li>`),
)}`;

  const asking = (): Html => html`<main>
<h1>Ya existe «${name}»</h1>
<p>Está en la carpeta «${shown(folders.listing().path)}». Si lo reemplaza, lo que contiene se pierde.</p>
<input type="hidden" name="name" value="${name}">
<div class="acts"><button name="back" value="1" data-escape autofocus>Elegir otro nombre</button>
<button name="replace" value="1">Reemplazar</button></div>
</main>`;

  const show = (body: Html) => ({ html: dialogPage(nonce, title, body) });

  return async (form) => {
    trouble = null;
    if (form === null) return show(main());
    if (form.has('cancel')) return { done: null };
    name = withExtension(form.get('name') ?? '', extension) ?? name;
    if (await folders.follow(form)) return show(main());
    if (form.has('save') || form.has('replace')) {
      const came = await save(form.has('replace'));
      if (came === 'saved') return { done: join(folders.listing().path, name) };
      if (came === 'exists') return show(asking());
    }
    await folders.refresh();
    return show(main());
  };
}

/** What was typed, as a name that stays in its folder and opens with the right program; null when nothing was. */
function withExtension(typed: string, extension: string): string | null {
  if (typed.trim() === '') return null;
  const plain = plainName(typed.trim());
  return plain.toLowerCase().endsWith(extension.toLowerCase()) ? plain : plain + extension;
}
