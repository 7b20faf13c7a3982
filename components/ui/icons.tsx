import type { ReactNode } from 'react'

interface Size {
  size: number
  strokeWidth?: number
}

/** The four icons that stand on nearly every page, drawn as Lucide draws them, without what draws all of Lucide's. */
function Icon({ size, strokeWidth = 2, children }: Size & { children: ReactNode }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

export const Cross = (size: Size) => (
  <Icon {...size}>
    <path d="M18 6 6 18M6 6l12 12" />
  </Icon>
)

export const Check = (size: Size) => (
  <Icon {...size}>
    <path d="M20 6 9 17l-5-5" />
  </Icon>
)

export const Lock = (size: Size) => (
  <Icon {...size}>
    <rect width="18" height="11" x="3" y="11" rx="2" />
    <path d="M7 11V7a5 5 0 0 1 10 0v4" />
  </Icon>
)

export const Grip = (size: Size) => (
  <Icon {...size}>
    <path d="M9 4.5v1M9 11.5v1M9 18.5v1M15 4.5v1M15 11.5v1M15 18.5v1" />
  </Icon>
)
