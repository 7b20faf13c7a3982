// Harbour: berth bookings and freight papers for small ports. Forty people, six teams, three levels of managers.

interface DemoPerson {
  name: string
  title: string
  pronouns?: string
  /** Where it is not the organisation's. */
  timeZone?: string
  /** Never signs in, so has no address. */
  offline?: true
}

export const people = {
  noor: { name: 'Noor van Dijk', title: 'Managing director', pronouns: 'she/her', timeZone: 'Europe/Amsterdam' },
  ines: { name: 'Ines Roth', title: 'Director of engineering', pronouns: 'she/her', timeZone: 'Europe/Berlin' },
  samuel: { name: 'Samuel Okoro', title: 'Director of customers and delivery', pronouns: 'he/him' },
  chiara: { name: 'Chiara Conti', title: 'Head of finance and people', timeZone: 'Europe/Rome' },
  marta: { name: 'Marta Kowalska', title: 'Engineering manager', pronouns: 'she/her' },
  otto: { name: 'Otto Lind', title: 'Engineering manager', timeZone: 'Europe/Stockholm' },
  freya: { name: 'Freya Nilsen', title: 'Product engineering manager', timeZone: 'Europe/Oslo' },
  grace: { name: 'Grace Mensah', title: 'Customer care manager', pronouns: 'she/her' },
  rafael: { name: 'Rafael Costa', title: 'Delivery manager', timeZone: 'Europe/Lisbon' },
  priya: { name: 'Priya Raman', title: 'Staff engineer', pronouns: 'she/her' },
  tomasz: { name: 'Tomasz Łoś', title: 'Senior engineer, team lead', pronouns: 'he/him' },
  ana: { name: 'Ana Ferreira', title: 'Engineer', pronouns: 'she/her', timeZone: 'Europe/Lisbon' },
  jun: { name: 'Jun Watanabe', title: 'Engineer' },
  ruth: { name: 'Ruth Adeyemi', title: 'Security engineer', pronouns: 'she/her', timeZone: 'Europe/London' },
  lena: { name: 'Lena Hoffmann', title: 'Data engineer', timeZone: 'Europe/Berlin' },
  bilal: { name: 'Bilal Hussain', title: 'Analytics engineer', pronouns: 'he/him', timeZone: 'Europe/London' },
  yuki: { name: 'Yuki Tanaka', title: 'Data scientist', pronouns: 'they/them' },
  mateus: { name: 'Mateus Silva', title: 'Data engineer', timeZone: 'America/Sao_Paulo' },
  sofia: { name: 'Sofia Lindqvist', title: 'Product designer', pronouns: 'she/her', timeZone: 'Europe/Stockholm' },
  diego: { name: 'Diego Morales', title: 'Frontend engineer', timeZone: 'Europe/Madrid' },
  aisha: { name: 'Aisha Khan', title: 'Backend engineer', pronouns: 'she/her' },
  petr: { name: 'Petr Novák', title: 'Mobile engineer', timeZone: 'Europe/Prague' },
  wei: { name: 'Wei Chen', title: 'Quality engineer' },
  maya: { name: 'Maya Levi', title: 'Design researcher', pronouns: 'she/her' },
  lucas: { name: 'Lucas Dubois', title: 'Support specialist', timeZone: 'Europe/Paris' },
  zeynep: { name: 'Zeynep Kaya', title: 'Senior support specialist', timeZone: 'Europe/Istanbul' },
  gareth: { name: 'Gareth Hughes', title: 'Support specialist, nights' },
  ingrid: { name: 'Ingrid Olsen', title: 'Knowledge editor', timeZone: 'Europe/Oslo' },
  farid: { name: 'Farid Rahimi', title: 'Support specialist' },
  hana: { name: 'Hana Kim', title: 'Support specialist', pronouns: 'she/her' },
  oksana: { name: 'Oksana Melnyk', title: 'Implementation lead', pronouns: 'she/her', timeZone: 'Europe/Kyiv' },
  emeka: { name: 'Emeka Nwosu', title: 'Integration engineer', timeZone: 'Africa/Lagos' },
  clara: { name: 'Clara Jensen', title: 'Project manager', timeZone: 'Europe/Copenhagen' },
  viktor: { name: 'Viktor Horváth', title: 'Trainer', timeZone: 'Europe/Budapest', offline: true },
  siobhan: { name: 'Siobhán Byrne', title: 'Project manager', timeZone: 'Europe/Dublin' },
  anders: { name: 'Anders Holm', title: 'Financial controller', timeZone: 'Europe/Copenhagen' },
  leila: { name: 'Leila Haddad', title: 'People partner', pronouns: 'she/her' },
  mei: { name: 'Mei Lin Tan', title: 'Payroll and payables' },
  joseph: { name: 'Joseph Kamau', title: 'Office and compliance' },
  ada: { name: 'Ada Berg', title: 'IT administrator, two days a week', pronouns: 'she/her' },
} satisfies Record<string, DemoPerson>

export type PersonKey = keyof typeof people
export type Area = 'platform' | 'data' | 'booking' | 'care' | 'delivery' | 'operations' | 'leadership'

interface Line {
  manager: PersonKey
  reports: PersonKey[]
  /** What their one-on-ones are about. */
  area: Area
  /** Weeks between two one-on-ones. */
  every: number
}

export const lines: Line[] = [
  { manager: 'noor', reports: ['ines', 'samuel', 'chiara'], area: 'leadership', every: 2 },
  { manager: 'ines', reports: ['marta', 'otto', 'freya'], area: 'leadership', every: 2 },
  { manager: 'samuel', reports: ['grace', 'rafael'], area: 'leadership', every: 2 },
  { manager: 'marta', reports: ['priya', 'tomasz', 'ana', 'jun', 'ruth'], area: 'platform', every: 1 },
  { manager: 'otto', reports: ['lena', 'bilal', 'yuki', 'mateus'], area: 'data', every: 2 },
  { manager: 'freya', reports: ['sofia', 'diego', 'aisha', 'petr', 'wei', 'maya'], area: 'booking', every: 2 },
  { manager: 'grace', reports: ['lucas', 'zeynep', 'gareth', 'ingrid', 'farid', 'hana'], area: 'care', every: 2 },
  {
    manager: 'rafael',
    reports: ['oksana', 'emeka', 'clara', 'viktor', 'siobhan'],
    area: 'delivery',
    every: 2,
  },
  { manager: 'chiara', reports: ['anders', 'leila', 'mei', 'joseph'], area: 'operations', every: 2 },
]

export const teams: { name: string; lead: PersonKey; area: Area }[] = [
  { name: 'Platform', lead: 'tomasz', area: 'platform' },
  { name: 'Data', lead: 'otto', area: 'data' },
  { name: 'Booking', lead: 'freya', area: 'booking' },
  { name: 'Customer care', lead: 'zeynep', area: 'care' },
  { name: 'Delivery', lead: 'oksana', area: 'delivery' },
  { name: 'Operations', lead: 'chiara', area: 'operations' },
]

/** What changed within the year, in days before today. */
export const changes = {
  /** Priya went from Otto's team to Marta's. */
  moved: { person: 'priya', from: 'otto', ago: 301 },
  left: { person: 'farid', ago: 121 },
  joined: { person: 'hana', ago: 93 },
} as const
