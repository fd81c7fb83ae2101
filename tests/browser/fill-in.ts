import type { Locator } from 'playwright-core';

/* A form is filled in by the words on the screen. */

/** What a person writes and chooses; a list of objects is a list of rows. */
export interface Written {
  readonly [label: string]: string | RegExp | readonly string[] | readonly Written[];
}

export async function fillIn(scope: Locator, written: Written): Promise<void> {
  for (const [label, value] of Object.entries(written)) {
    if (typeof value === 'string' || value instanceof RegExp) await fillField(scope, label, value);
    else await fillList(scope, label, value);
  }
}

async function fillField(scope: Locator, label: string, value: string | RegExp): Promise<void> {
  const name = named(label);
  const group = scope.getByRole('group', { name });
  const box = scope.getByRole('textbox', { name }).or(scope.getByRole('combobox', { name }));
  await group.or(box).first().waitFor();
  if (await group.count()) return group.getByLabel(value, { exact: true }).check();
  const kind = await box.evaluate((element) => element.tagName);
  if (kind === 'SELECT') {
    const option = box.locator('option').filter({ hasText: value });
    await option.waitFor({ state: 'attached' });
    await box.selectOption((await option.getAttribute('value')) ?? '');
    return;
  }
  await box.fill(String(value));
  // Of a register: what is written finds it.
  if ((await box.getAttribute('role')) === 'combobox')
    await scope.page().getByRole('option', { name: value }).first().click();
}

/** Rows that are there already, since the form begins with what is known, are written over. */
async function fillList(scope: Locator, label: string, values: readonly (string | Written)[]): Promise<void> {
  const group = scope.getByRole('group', { name: named(label) });
  for (const [i, value] of values.entries()) {
    if (typeof value === 'string') await group.getByLabel(value, { exact: true }).check();
    else {
      const row = group.getByRole('group', { name: `Række ${i + 1} i ${label}` });
      await group.waitFor();
      if ((await row.count()) === 0) await group.getByRole('button', { name: `Tilføj række til ${label}` }).click();
      await fillIn(row, value);
    }
  }
}

/** A field by its whole label; those that must be filled in say so after it. */
export const named = (label: string) =>
  new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(skal udfyldes\\))?$`);
