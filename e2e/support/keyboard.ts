import { expect, type Locator, type Page } from '@playwright/test'

/** Goes to something by Tab alone, as somebody without a mouse does; fails when Tab never comes there. */
export async function reach(page: Page, target: Locator) {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 200; presses++) {
    if (await target.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${target}`)
}

/** Types into a field that Tab reaches. */
export async function type(page: Page, field: Locator, text: string) {
  await reach(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await expect(field).toHaveValue(text)
}

/** Presses a button or follows a link that Tab reaches. */
export async function press(page: Page, target: Locator) {
  await reach(page, target)
  await page.keyboard.press('Enter')
}

/** Waits until the page in view listens. */
export const listens = (page: Page) => expect(page.locator('html[data-ready]')).toBeAttached()
