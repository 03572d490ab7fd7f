/**
 * A real Chromium that talks to this machine only.
 */
import process from 'node:process'
import {type Browser, chromium} from 'playwright-core'

/** Start the Chromium of the system, or the one `CHROMIUM` names. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync'
    ]
  })
}

/** What readers hold in their hands: CSS pixels, and what they prefer. */
export const views = [
  {name: 'phone, light', width: 390, height: 844, colorScheme: 'light'},
  {name: 'phone, dark', width: 390, height: 844, colorScheme: 'dark'},
  {name: 'desktop, light', width: 1280, height: 900, colorScheme: 'light'},
  {name: 'desktop, dark', width: 1280, height: 900, colorScheme: 'dark'}
] as const
