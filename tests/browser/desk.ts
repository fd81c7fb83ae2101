import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchBrowser, newVisitor } from '#tests/support/browser.ts';
import { fillIn, named, type Written } from './fill-in.ts';

const PASSWORD = 'demo-sundkoebing';

/** A browser at which people sit down one after another, and use the system by what they read on the screen. */
export class Desk {
  readonly origin: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of. */
  readonly complaints: string[] = [];
  private readonly browser: Browser;

  private constructor(origin: string, browser: Browser, context: BrowserContext, page: Page) {
    this.origin = origin;
    this.browser = browser;
    this.context = context;
    this.page = page;
    page.on('console', (message) => {
      // Before anybody is logged in, asking who I am is answered by 401.
      const asked = message.text().includes('401') && message.location().url === `${origin}/api/me`;
      if (message.type() === 'error' && !asked) this.complaints.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  static async at(origin: string): Promise<Desk> {
    const browser = await launchBrowser();
    const context = await newVisitor(browser, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    return new Desk(origin, browser, context, await context.newPage());
  }

  leave(): Promise<void> {
    return this.browser.close();
  }

  async logIn(who: string, navn: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('E-mail').fill(`${who}@sundkoebing.example`);
    await page.getByLabel('Adgangskode').fill(PASSWORD);
    await page.getByRole('button', { name: 'Log ind', exact: true }).click();
    await page.getByRole('button', { name: navn }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Mit arbejde' }).waitFor();
  }

  async logInAnew(who: string, navn: string): Promise<void> {
    // What is still being fetched is given up first: without the session it would be refused.
    await this.page.goto('about:blank');
    await this.context.clearCookies();
    await this.page.goto(`${this.origin}/log-ind`);
    await this.page.getByRole('heading', { level: 1, name: 'Log ind' }).waitFor();
    await this.logIn(who, navn);
  }

  /** Moves the day of the demo on by its banner. */
  async spolFrem(dato: string): Promise<void> {
    const demo = this.page.getByRole('region', { name: 'Demo' });
    await demo.getByLabel('Spol frem til dato').fill(dato);
    await demo.getByRole('button', { name: 'Gå', exact: true }).click();
    await demo.getByText(/^Nu er det /).waitFor();
  }

  /** A part of the sag by its heading, as `Kontrakt` or `Opfølgning 2`; it lives, or has ended and is unfolded. */
  part(navn: string): Locator {
    return this.page
      .getByRole('group')
      .filter({ has: this.page.locator('summary').getByRole('heading', { name: navn, exact: true }) });
  }

  /** What may be done with the sag itself, which stands first, or with a part of it. */
  acts(part: string | null = null): Locator {
    const name = /hvad kan du gøre\?$/i;
    return part === null ? this.page.getByRole('region', { name }).first() : this.part(part).locator('.acts');
  }

  /** Chooses an act on the sag or a part of it, fills its form in, and sends it. */
  async act(name: string, written: Written, part: string | null = null): Promise<void> {
    const acts = this.acts(part);
    await acts.waitFor();
    await unfold(acts);
    await acts.getByRole('link', { name, exact: true }).first().click();
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    await this.page.getByRole('button', { name, exact: true }).waitFor();
    await this.fillIn(written);
    await this.send(name);
    await this.page.getByText(`Gjort: ${name}`, { exact: true }).waitFor();
  }

  fillIn(written: Written): Promise<void> {
    return fillIn(this.page.locator('form.act-form'), written);
  }

  send(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  /** A locked act with its reason for all to read; what is beside the way lies folded under its heading. */
  async seesLocked(name: string, why: string | RegExp, part: string | null = null): Promise<void> {
    const acts = this.acts(part);
    const label = this.page.locator('.locked-label', { hasText: named(name) });
    const reason = acts.getByRole('listitem').filter({ has: label }).getByText(why);
    await acts.waitFor();
    await unfold(acts);
    await reason.waitFor();
    expect(await acts.getByRole('link', { name, exact: true }).count()).toBe(0);
  }

  /** What stands beside a word in what is known of the sag or a part of it, under that heading. */
  async knows(gruppe: string, label: string, part: string | null = null): Promise<string> {
    const scope = part === null ? this.page.getByRole('region', { name: 'Oplysninger', exact: true }) : this.part(part);
    const group = scope
      .locator('.fact-group')
      .filter({ has: this.page.getByRole('heading', { name: gruppe, exact: true }) });
    const word = this.page.locator('dt').getByText(label, { exact: true });
    const line = group.locator('.facts > div').filter({ has: word });
    return ((await line.locator('dd').textContent()) ?? '').replaceAll(/\s/g, ' ');
  }

  /** A frist of the whole sag, with the day or how far off it is, in words. */
  async hasFrist(navn: string, day: string): Promise<void> {
    const frister = this.page.getByRole('region', { name: 'Frister', exact: true }).locator('.frister > li');
    await frister.filter({ hasText: navn }).locator('.due').getByText(day, { exact: true }).waitFor();
  }

  /** What axe finds against WCAG 2.2 AA. */
  async findings(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return violations.map(({ id, nodes }) => `${this.page.url()} ${id}: ${nodes[0]?.html.slice(0, 120)}`);
  }

  /** Nothing that axe finds, and nothing that runs over the side, wide or narrow. */
  async standsWideAndNarrow(): Promise<void> {
    for (const width of [1280, 390]) {
      await this.page.setViewportSize({ width, height: 900 });
      expect(await this.findings()).toEqual([]);
      expect(await this.page.evaluate(overTheSide)).toEqual([]);
    }
    await this.page.setViewportSize({ width: 1280, height: 900 });
  }
}

/** In the page: what reaches beyond its right side, innermost last, when it can be scrolled that way at all. */
function overTheSide(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth)
    .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
}

async function unfold(acts: Locator): Promise<void> {
  const folded = acts.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}
