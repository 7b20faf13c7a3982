import { v7, validate } from 'uuid'

/** A new id: UUIDv7, so that rows made later sort later. */
export const newId = (): string => v7()

/** Whether an address names something that could exist; what could not is answered like what is missing (ACCESS.md). */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value)
