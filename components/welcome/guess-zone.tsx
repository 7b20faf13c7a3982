'use client'

import { useEffect } from 'react'

/** Sets a choice of time zones to the browser's, as long as nobody has chosen. */
export function GuessZone({ name, unless }: { name: string; unless: string }) {
  useEffect(() => {
    const choice = document.querySelector<HTMLSelectElement>(`select[name=${name}]`)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (!choice || !zone || choice.value !== unless) return
    if (![...choice.options].some(option => option.value === zone)) choice.add(new Option(zone, zone))
    for (const option of choice.options) option.defaultSelected = option.value === zone
    choice.value = zone
  }, [name, unless])
  return null
}
